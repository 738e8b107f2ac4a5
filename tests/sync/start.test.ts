import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askToCheck, setSource, sources } from '@/lib/state/sources';
import { SYNC_ALARM } from '@/lib/sync/schedule';
import { startSync } from '@/lib/sync/start';
import { acme, BASE_DATA, installedNow, MATERIAL, theSource, World } from '@/tests/sync/world';

let world: World;
let policy: object;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useRealTimers();
  policy = {};
  world = await World.create();
  world.now = new Date();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.0.0' } as never);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path: string) => `chrome-extension://candor${path}`,
  );
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => policy);
  vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
    url.startsWith('chrome-extension:') ? Response.json(MATERIAL) : world.fetch(url, init),
  );
});

const start = () => startSync(async () => BASE_DATA);
const ring = (name: string) =>
  fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: Date.now() } as never);
const noFetches = () => world.asked.length === 0;
/** All that was started has come to its end. */
const settled = () =>
  vi.waitFor(async () => {
    expect((await sources.read()).askedAt).toBeNull();
    for (const { phase, lastTry } of (await sources.read()).sources) {
      expect([phase, lastTry === null]).toEqual(['idle', false]);
    }
  });

it('the alarm is there after a start, and a source that is due is asked when it rings', async () => {
  await world.publish(acme());
  await world.add();
  start();
  await vi.waitFor(async () => expect(await browser.alarms.get(SYNC_ALARM)).toBeDefined());
  expect(noFetches()).toBe(true);
  await ring('resume');
  expect(noFetches()).toBe(true);
  await ring(SYNC_ALARM);
  await settled();
  expect(await installedNow()).toEqual(['acme 1']);
});

it.each(['onInstalled', 'onStartup'] as const)('%s checks what is due', async (event) => {
  await world.publish(acme());
  await world.add();
  start();
  await (fakeBrowser.runtime[event] as { trigger(details: object): Promise<unknown> }).trigger({});
  await settled();
  expect(await installedNow()).toEqual(['acme 1']);
});

it('a person’s *check now* is seen in the storage', async () => {
  await world.publish(acme());
  await world.add({ nextTry: new Date(Date.now() + 60_000).toISOString() });
  start();
  await sources.update((state) => askToCheck(state, new Date().toISOString()));
  await settled();
  expect(await installedNow()).toEqual(['acme 1']);
});

it('what a killed worker left behind is taken up at the next start', async () => {
  await world.publish(acme());
  await world.add();
  await sources.update((state) => setSource(state, 's1', { phase: 'checking' }));
  start();
  await settled();
  expect(await installedNow()).toEqual(['acme 1']);
});

it('a policy that comes late is seen, and one that seems gone is asked for again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(crypto, 'randomUUID').mockReturnValue('s1' as never);
  await world.publish(acme());
  start();
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.advanceTimersByTimeAsync(100);
  expect((await sources.read()).sources).toEqual([]);
  policy = { sources: [{ url: 'https://packs.acme.example/candor/', keys: [world.key.raw] }] };
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await installedNow()).toEqual(['acme 1']));
  const full = policy;
  policy = {};
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await ring(SYNC_ALARM);
  await vi.advanceTimersByTimeAsync(1_000);
  policy = full;
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(await installedNow()).toEqual(['acme 1']);
  expect(await theSource()).toMatchObject({ origin: 'policy', refusal: null });
});

it('changes of anything else ask nobody', async () => {
  await world.publish(acme());
  await world.add();
  start();
  await browser.storage.local.set({ settings: 1, mutes: 2, packs: 3 });
  await sources.update((state) => ({ ...state }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(noFetches()).toBe(true);
});
