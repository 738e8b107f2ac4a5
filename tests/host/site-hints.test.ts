import { expect, it } from 'vitest';
import { hintsFor } from '@/lib/host/site-hints';
import type { InstalledPack } from '@/lib/state/packs';

const HINT = { surface: 'post', box: '[data-new-box]', editor: 'draft', submit: '[data-new-post]' } as const;

function packFrom(from: InstalledPack['from'], enabled = true, x: object[] = [HINT]): InstalledPack {
  const pack = {
    format: 1,
    id: 'acme',
    name: 'Acme',
    version: 1,
    siteHints: { x },
    rules: [],
  };
  return { pack, from, enabled } as unknown as InstalledPack;
}

const SOURCE = { kind: 'source', id: 's1' } as const;
const hints = (site: 'x' | 'quora' | 'custom', ...packs: InstalledPack[]) =>
  hintsFor(site, { packs, unreadable: [] });

it('gives the hints of signed packs for the site that asks', () => {
  expect(hints('x', packFrom(SOURCE))).toEqual([HINT]);
  expect(hints('quora', packFrom(SOURCE))).toEqual([]);
  expect(hints('custom', packFrom(SOURCE))).toEqual([]);
});

it('gives none of a pack that is off, or that came as a file', () => {
  expect(hints('x', packFrom(SOURCE, false))).toEqual([]);
  expect(hints('x', packFrom({ kind: 'file', fileName: 'acme.json' }))).toEqual([]);
});

it('leaves out hints at nearly everything, and keeps the others', () => {
  const broad = [
    { ...HINT, box: 'div' },
    { ...HINT, submit: 'body *' },
  ];
  expect(hints('x', packFrom(SOURCE, true, [...broad, HINT]))).toEqual([HINT]);
});
