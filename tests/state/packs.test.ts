import { expect, it } from 'vitest';
import { type InstalledPack, putPack, removePack, setPack } from '@/lib/state/packs';

const installed = (id: string, version = 1) =>
  ({ pack: { id, version }, enabled: true, mayPause: false }) as InstalledPack;
const state = { packs: [installed('acme'), installed('globex')] };
const versions = (packs: InstalledPack[]) => packs.map(({ pack }) => `${pack.id} ${pack.version}`);

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
