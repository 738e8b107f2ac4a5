import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything, inventory } from '@/lib/state/inventory';
import { DEFAULT_SETTINGS, settings } from '@/lib/state/settings';

const SITES = ['https://x.com/*', 'https://*.quora.com/*'];
const OF_A_LINK = 'https://packs.acme.example/*';
const OF_A_POLICY = 'https://intranet.acme.example/*';

const getAll = vi.fn();
const remove = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Candor',
    version: '1',
    host_permissions: SITES,
  });
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(getAll.mockReset().mockResolvedValue({}));
  vi.spyOn(browser.permissions, 'remove').mockImplementation(remove.mockReset().mockResolvedValue(true));
});

it('says what is stored and how large, in UTF-8', async () => {
  await browser.storage.local.set({ b: 'é', a: [1, 2] });
  expect(await inventory()).toEqual([
    { key: 'a', bytes: 5 },
    { key: 'b', bytes: 4 },
  ]);
});

describe('erasing everything', () => {
  it('leaves nothing stored, and readers are told', async () => {
    await settings.update((value) => ({ ...value, words: { ...value.words, projects: ['Halcyon'] } }));
    await browser.storage.session.set({ shown: 1 });
    const told: unknown[] = [];
    settings.watch((value) => told.push(value));
    await eraseEverything();
    expect(await inventory()).toEqual([]);
    expect(await browser.storage.session.get(null)).toEqual({});
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
    await vi.waitFor(() => expect(told).toEqual([DEFAULT_SETTINGS]));
  });

  it('gives back the hosts that were allowed, and no site of Candor’s own', async () => {
    getAll.mockResolvedValue({ origins: [...SITES, OF_A_LINK] });
    await eraseEverything();
    expect(remove.mock.calls).toEqual([[{ origins: [OF_A_LINK] }]]);
  });

  it('takes no for an answer, and goes on', async () => {
    getAll.mockResolvedValue({ origins: [OF_A_POLICY, OF_A_LINK] });
    remove.mockRejectedValueOnce(new Error('a policy holds this host'));
    await eraseEverything();
    expect(remove.mock.calls.map(([{ origins }]) => origins)).toEqual([[OF_A_POLICY], [OF_A_LINK]]);
  });

  it('stops every alarm', async () => {
    await browser.alarms.create('sync', { when: Date.now() + 60_000 });
    await eraseEverything();
    expect(await browser.alarms.getAll()).toEqual([]);
  });
});
