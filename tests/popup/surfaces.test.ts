import { expect, it } from 'vitest';
import { SITES } from '@/lib/sites';
import custom from '@/lib/sites/custom';
import { readSources } from '@/scripts/messages/read';

it('the popup has a name for every kind of box, and no others', () => {
  const surfaces = [...SITES, custom].flatMap((site) => site.surfaces.map(({ name }) => name));
  const named = Object.keys(readSources().en).flatMap(
    (key) => /^popup\.composer\.([\w-]+)$/.exec(key)?.[1] ?? [],
  );
  expect(named).toEqual([...new Set(surfaces)].sort());
});
