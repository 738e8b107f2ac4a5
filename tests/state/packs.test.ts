import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pack } from '@/lib/format/pack';
import {
  expiresAt,
  type InstalledPack,
  isExpired,
  type Packs,
  packs,
  putPack,
  removePack,
  setPack,
} from '@/lib/state/packs';
import { acme } from '@/tests/sync/world';

const AT = '2026-11-02T12:00:00.000Z';

const installed = (id: string, version = 1): InstalledPack => ({
  pack: acme({ id, version }),
  enabled: true,
  mayPause: false,
  tier: 'added',
  from: { kind: 'file', fileName: `${id}.json` },
  added: AT,
  updated: AT,
  leftOut: [],
  revoked: [],
  indexExpires: null,
  history: [],
  changedRules: {},
});
/** What some later Candor may write under that id. */
const strange = (id: string) => ({ pack: { format: 99, id }, from: 'the future' });
const state: Packs = { packs: [installed('acme'), installed('globex')], unreadable: [] };
const versions = (packs: InstalledPack[]) => packs.map(({ pack }) => `${pack.id} ${pack.version}`);
const store = (version: number, value: unknown) => browser.storage.local.set({ packs: { version, value } });
const storedNow = async () => (await browser.storage.local.get('packs')).packs;

beforeEach(() => fakeBrowser.reset());

it('putPack replaces the one with the same id where it stands, or adds at the end', () => {
  expect(versions(putPack(state, installed('acme', 2)).packs)).toEqual(['acme 2', 'globex 1']);
  expect(versions(putPack(state, installed('initech')).packs)).toEqual(['acme 1', 'globex 1', 'initech 1']);
});

it('setPack changes that one only', () => {
  const after = setPack(state, 'globex', { mayPause: true }).packs;
  expect(after.map(({ mayPause }) => mayPause)).toEqual([false, true]);
});

it('removePack takes out that one only', () => {
  expect(versions(removePack(state, 'acme').packs)).toEqual(['globex 1']);
});

describe('version 1', () => {
  const frozen = (leftOut?: string[]) => ({
    packs: [
      {
        pack: acme(),
        enabled: false,
        mayPause: true,
        ...(leftOut && { leftOut }),
        fileName: 'acme.json',
        added: AT,
      },
    ],
  });

  it('becomes version 2, with all that the person chose', async () => {
    await store(1, frozen(['acme/fin.guidance']));
    expect(await packs.read()).toEqual({
      packs: [
        {
          ...installed('acme'),
          enabled: false,
          mayPause: true,
          leftOut: [
            { rule: 'acme/fin.guidance', code: 'fixture', reason: 'does not do what its own examples say' },
          ],
        },
      ],
      unreadable: [],
    });
  });

  it.each([
    ['no left out rules', frozen(), ['acme 1']],
    ['no packs', { packs: [] }, []],
    ['nothing that it knows', {}, []],
    ['nothing', null, []],
    ['no list', { packs: [{ ...frozen().packs[0], leftOut: 'x' }] }, ['acme 1']],
  ])('with %s', async (_, value, want) => {
    await store(1, value);
    expect(versions((await packs.read()).packs)).toEqual(want);
  });
});

describe('a pack that cannot be read', () => {
  it('does not take the others with it, and is kept aside', async () => {
    await store(2, { packs: [installed('acme'), strange('globex'), installed('initech')], unreadable: [] });
    const read = await packs.read();
    expect(versions(read.packs)).toEqual(['acme 1', 'initech 1']);
    expect(read.unreadable).toEqual([strange('globex')]);
  });

  it('is still there after a change of another', async () => {
    await store(2, { packs: [installed('acme'), strange('globex')], unreadable: [] });
    await packs.update((value) => setPack(value, 'acme', { enabled: false }));
    expect(await storedNow()).toMatchObject({ value: { unreadable: [strange('globex')] } });
  });

  it('comes back when it can be read again, unless its place was taken', async () => {
    await store(2, { packs: [installed('globex')], unreadable: [installed('acme'), installed('globex', 9)] });
    expect(versions((await packs.read()).packs)).toEqual(['globex 1', 'acme 1']);
  });

  it('leaves when its id is installed anew or removed', async () => {
    const shelf: Packs = { packs: [], unreadable: [strange('acme'), strange('globex'), 'nonsense'] };
    expect(putPack(shelf, installed('acme')).unreadable).toEqual([strange('globex'), 'nonsense']);
    expect(removePack(shelf, 'globex').unreadable).toEqual([strange('acme'), 'nonsense']);
  });
});

describe('the date of a pack', () => {
  const dated = (expires?: string, indexExpires: string | null = null) => ({
    pack: { ...acme(), ...(expires !== undefined && { expires }) } as Pack,
    indexExpires,
  });
  const lastSecond = new Date(2026, 10, 2, 23, 59, 59).getTime();

  it.each([
    ['no date', dated(), false, false],
    ['the last day counts in full', dated('2026-11-02'), false, true],
    ['an index that ended', dated(undefined, '2026-11-01T00:00:00Z'), true, true],
    ['whichever is first', dated('2027-11-02', '2026-11-01T00:00:00Z'), true, true],
  ])('%s', (_, pack, onTheDay, dayAfter) => {
    expect(isExpired(pack, lastSecond)).toBe(onTheDay);
    expect(isExpired(pack, lastSecond + 1000)).toBe(dayAfter);
  });

  it('is never without one', () => {
    expect(expiresAt(dated())).toBe(Number.POSITIVE_INFINITY);
  });
});
