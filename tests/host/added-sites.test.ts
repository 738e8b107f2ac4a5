import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followAddedSites } from '@/lib/host/added-sites';
import { addedSites, addSite, removeSite, switchSite } from '@/lib/state/added-sites';

const BLOG = 'https://blog.example/*';
const FORUM = 'https://forum.example/*';

let allowed: string[];
let registered: { id: string }[];
const log: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  allowed = [BLOG, FORUM];
  registered = [];
  log.length = 0;
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async ({
    origins = [],
  }: {
    origins?: string[];
  }) => origins.every((each) => allowed.includes(each))) as never);
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation(
    (async () => registered) as never,
  );
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation((async (
    scripts: { id: string }[],
  ) => {
    registered = [...registered, ...scripts];
  }) as never);
  vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation((async ({
    ids,
  }: {
    ids: string[];
  }) => {
    registered = registered.filter(({ id }) => !ids.includes(id));
  }) as never);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async ({
    files,
  }: {
    files?: string[];
  }) => {
    if (files) log.push(`run ${files}`);
  }) as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (
    _: number,
    { type, site }: Record<string, string>,
  ) => {
    log.push(`${type} ${site}`);
  }) as never);
});

const START = ['run /any-site.js,/watch.js'];

describe('the browser follows the list of added sites', () => {
  it('registers in every frame, before the page, and starts in tabs that are open', async () => {
    await addedSites.update((state) => addSite(state, BLOG));
    await followAddedSites();
    expect(registered).toEqual([
      {
        id: BLOG,
        matches: [BLOG],
        js: ['any-site.js', 'watch.js'],
        allFrames: true,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
    expect(log).toEqual([`leave ${BLOG}`, ...START]);
  });

  it('does nothing when nothing has changed; after an update it starts in open tabs again', async () => {
    await addedSites.update((state) => addSite(state, BLOG));
    await followAddedSites();
    log.length = 0;
    await followAddedSites();
    expect(log).toEqual([]);
    await followAddedSites({ isFresh: true });
    expect(log).toEqual([`leave ${BLOG}`, ...START]);
  });

  it.each([
    ['removed', () => addedSites.update((state) => removeSite(state, BLOG))],
    ['switched off', () => addedSites.update((state) => switchSite(state, BLOG, false))],
    ['not allowed any more', async () => void allowed.splice(0, 1)],
    ['erased with everything', () => browser.storage.local.clear()],
  ])('a site that was %s is left', async (_, change) => {
    await addedSites.update((state) => addSite(addSite(state, BLOG), FORUM));
    await followAddedSites();
    log.length = 0;
    await change();
    await followAddedSites();
    expect(registered.map(({ id }) => id)).not.toContain(BLOG);
    expect(log).toContain(`leave ${BLOG}`);
    expect(log).not.toContain(START[0]);
  });

  it('two changes at once end as the list ends, and a failure is put right by the next run', async () => {
    await addedSites.update((state) => addSite(state, BLOG));
    vi.mocked(browser.scripting.registerContentScripts).mockRejectedValueOnce(new Error('busy'));
    await Promise.all([followAddedSites(), followAddedSites(), followAddedSites()]);
    expect(registered.map(({ id }) => id)).toEqual([BLOG]);
  });
});
