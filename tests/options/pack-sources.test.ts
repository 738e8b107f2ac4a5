import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requestHost } from '@/entrypoints/options/host-access';
import { importPack } from '@/entrypoints/options/import-pack';
import { addEnvironment, forgetPack, forgetSource } from '@/entrypoints/options/pack-sources';
import { useMutes, usePacks, useSettings, useSources } from '@/entrypoints/options/stores';
import type { Mute } from '@/lib/format/mute';
import type { Pack } from '@/lib/format/pack';
import type { TrialMaterial } from '@/lib/packs/trial';
import { sources } from '@/lib/state/sources';
import { fakeInstalled, fakePack, fakeRule, fakeSource } from '@/tests/options/fake-packs';

const ORIGIN = 'https://packs.acme.example/*';
const contains = vi.fn();
const request = vi.fn();
const remove = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.permissions, 'contains').mockImplementation(contains.mockReset().mockResolvedValue(false));
  vi.spyOn(browser.permissions, 'request').mockImplementation(request.mockReset().mockResolvedValue(true));
  vi.spyOn(browser.permissions, 'remove').mockImplementation(remove.mockReset().mockResolvedValue(true));
  await usePacks.getState().update(() => ({ packs: [], unreadable: [] }));
  await useSources.getState().update(() => ({ sources: [], askedAt: null }));
});

describe('the host of a link', () => {
  it('is asked for before anything is awaited', () => {
    void requestHost(ORIGIN);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [ORIGIN] });
  });

  it.each([
    [false, true, 'granted'],
    [true, true, 'had'],
    [false, false, 'refused'],
  ])('held before: %s, allowed now: %s: %s', async (had, isAllowed, want) => {
    contains.mockResolvedValue(had);
    request.mockResolvedValue(isAllowed);
    expect(await requestHost(ORIGIN)).toBe(want);
  });
});

describe('removal', () => {
  const mute = (id: string, rule: string): Mute => ({
    kind: 'rule',
    rule,
    id,
    created: '2026-11-10T10:00:00.000Z',
    until: null,
  });

  beforeEach(async () => {
    const globex = fakeInstalled({
      pack: fakePack({ id: 'globex' }),
      from: { kind: 'file', fileName: 'g.json' },
    });
    await usePacks.getState().update(() => ({ packs: [fakeInstalled(), globex], unreadable: [] }));
    await useSources.getState().update(() => ({ sources: [fakeSource()], askedAt: null }));
    const mutes = [
      mute('1', 'acme/proj.internal'),
      mute('2', 'globex/proj.internal'),
      mute('3', 'fin.figure'),
    ];
    await useMutes.getState().update((state) => ({ ...state, mutes }));
    const rules = { 'acme/craft.shout': true, 'craft.prspeak': true };
    await useSettings.getState().update((state) => ({ ...state, rules }));
  });

  it('leaves nothing of a pack behind, and everything of the others', async () => {
    await forgetPack(fakeInstalled(), fakeSource());
    const stored = JSON.stringify(await browser.storage.local.get(null));
    expect(stored).not.toMatch(/packs\.acme\.example|acme\/|"id":"acme"|s1/);
    expect(useMutes.getState().value.mutes.map(({ id }) => id)).toEqual(['2', '3']);
    expect(useSettings.getState().value.rules).toEqual({ 'craft.prspeak': true });
    expect(usePacks.getState().value.packs.map(({ pack }) => pack.id)).toEqual(['globex']);
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: [ORIGIN] });
  });

  it('takes a file out without touching any host', async () => {
    const globex = usePacks.getState().value.packs[1];
    if (!globex) throw new Error('no pack');
    await forgetPack(globex, null);
    expect(usePacks.getState().value.packs.map(({ pack }) => pack.id)).toEqual(['acme']);
    expect(useSources.getState().value.sources).toHaveLength(1);
    expect(remove).not.toHaveBeenCalled();
  });

  it('takes a link out that brought nothing yet', async () => {
    await forgetSource(fakeSource());
    expect((await browser.storage.local.get('sources')).sources).toMatchObject({ value: { sources: [] } });
  });
});

it('adding keeps the key set that was shown, and asks for a check', async () => {
  const preview = { signed: '{"version":1}' } as Parameters<typeof addEnvironment.add>[1];
  const link = { url: 'https://packs.acme.example/candor/', host: 'packs.acme.example', origin: ORIGIN };
  expect(await addEnvironment.add(link, preview)).toEqual({ ok: true, value: undefined });
  const state = await sources.read();
  expect(state.sources).toMatchObject([{ url: link.url, origin: 'link', trusted: '{"version":1}' }]);
  expect(state.askedAt).not.toBeNull();
});

describe('a pack file', () => {
  beforeEach(() => {
    const material: TrialMaterial = { protected: [], everyday: ['A lovely lunch by the sea.'], examples: [] };
    vi.stubGlobal('fetch', async () => Response.json(material));
    return () => vi.unstubAllGlobals();
  });

  it('is tried out and installed, with what it changed', async () => {
    expect(await importPack(fileOf(fakePack()))).toEqual({
      kind: 'installed',
      name: 'Acme guidelines',
      version: 3,
      rules: 1,
      leftOut: [],
    });
    const rules = [fakeRule('proj.internal', { primary: { terms: ['Halcyon', 'Kestrel'] } })];
    await importPack(fileOf(fakePack({ version: 4, rules })));
    const [installed] = usePacks.getState().value.packs;
    expect(installed?.history.map(({ version }) => version)).toEqual([4, 3]);
    expect(Object.keys(installed?.changedRules ?? {})).toEqual(['acme/proj.internal']);
    expect(installed).toMatchObject({ tier: 'added', from: { kind: 'file', fileName: 'acme.json' } });
  });

  it('comes without the rules that do not do here what their examples say', async () => {
    const broken = fakeRule('proj.broken', { primary: { terms: ['Kestrel'] } });
    const outcome = await importPack(fileOf(fakePack({ rules: [fakeRule('proj.internal'), broken] })));
    expect(outcome).toMatchObject({ kind: 'installed', rules: 1 });
    expect(outcome).toHaveProperty('leftOut.0.rule', 'acme/proj.broken');
  });

  it('is refused when none of its rules works here', async () => {
    const broken = fakeRule('proj.broken', { primary: { terms: ['Kestrel'] } });
    const outcome = await importPack(fileOf(fakePack({ rules: [broken] })));
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ file: 'acme.json' }] });
    expect(usePacks.getState().value.packs).toEqual([]);
  });

  it('is not said to be installed when the storage has no room', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    expect(await importPack(fileOf(fakePack()))).toMatchObject({
      kind: 'refused',
      problems: [{ expected: 'room in the browser’s storage' }],
    });
  });

  it('does not take the place of a pack that comes signed', async () => {
    await usePacks.getState().update(() => ({ packs: [fakeInstalled()], unreadable: [] }));
    expect(await importPack(fileOf(fakePack({ version: 9 })))).toMatchObject({
      kind: 'refused',
      hasOthers: true,
      problems: [{ place: 'id', found: '"acme"' }],
    });
    expect(usePacks.getState().value.packs[0]?.pack.version).toBe(3);
  });
});

function fileOf(pack: Pack): File {
  return new File([JSON.stringify(pack)], 'acme.json');
}
