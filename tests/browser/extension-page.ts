import type { Page } from 'puppeteer-core';
import type { Launched } from '@/tests/browser/launched';
import { until } from '@/tests/browser/until';

/**
 * Opens one of the extension's own pages in a tab.
 *
 * Firefox never reports the load of a moz-extension page, so the navigation is not awaited: the page itself is asked.
 */
export async function openExtensionPage({ engine, origin }: Launched, path: string): Promise<Page> {
  // A window of its own: the tab that a popup stands over stays visible, as under a real popup.
  const page = await engine.newPage({ type: 'window' });
  const url = origin + path;
  page.goto(url).catch(() => undefined);
  await until(`the extension page ${path}`, () => isLoaded(page, url));
  return page;
}

/** For pages whose load the driver does not report. */
export async function isLoaded(page: Page, url: string): Promise<boolean> {
  const seen = await page.evaluate(() => [location.href, document.readyState]).catch(() => []);
  return seen[0] === url && seen[1] === 'complete';
}

/**
 * The view from inside the extension: a tab on its manifest.json, which has the extension's API but runs none of its
 * code.
 */
export class ExtensionView {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(launched: Launched): Promise<ExtensionView> {
    return new ExtensionView(await openExtensionPage(launched, 'manifest.json'));
  }

  /** Waits until the welcome page has opened by itself, as after an install, and closes it as a person in a hurry does. */
  async closeWelcome(): Promise<void> {
    await until(
      'the welcome page',
      () =>
        this.page.evaluate(async () => {
          const tabs = await chrome.tabs.query({});
          const welcome = tabs.find(({ url }) => url === chrome.runtime.getURL('welcome.html'));
          if (welcome?.id !== undefined) await chrome.tabs.remove(welcome.id);
          return welcome;
        }),
      () => this.page.evaluate(async () => JSON.stringify(await chrome.tabs.query({}))),
    );
  }

  tabIds(): Promise<number[]> {
    return this.page.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));
  }

  /** Match patterns where our script is registered besides the manifest's. */
  registered(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.flatMap(({ matches }) => matches ?? []);
    });
  }

  /** Hosts that the browser lets Candor on, those of the manifest included. */
  allowedHosts(): Promise<string[]> {
    return this.page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  }

  /** Puts a site into the list of added ones, as the options do once the browser has said yes. */
  listSite(pattern: string): Promise<void> {
    return this.page.evaluate(async (site) => {
      const value = { sites: [{ pattern: site, isOn: true }] };
      await chrome.storage.local.set({ 'added-sites': { version: 1, value } });
    }, pattern);
  }

  /** The browser takes a host away from Candor, as its own settings may. */
  takeHostAway(pattern: string): Promise<void> {
    return this.page.evaluate(async (origin) => {
      await chrome.permissions.remove({ origins: [origin] });
    }, pattern);
  }

  /** Takes back every host that is not the manifest's. */
  takeAddedHostsAway(): Promise<void> {
    return this.page.evaluate(async () => {
      const own: readonly string[] = chrome.runtime.getManifest().host_permissions ?? [];
      const { origins = [] } = await chrome.permissions.getAll();
      const added = origins.filter((origin) => !own.includes(origin));
      if (added.length > 0) await chrome.permissions.remove({ origins: added });
    });
  }

  /** True when a script of ours listens in the tab. */
  hears(tabId: number): Promise<boolean> {
    return this.page.evaluate(
      (id) =>
        chrome.tabs.sendMessage(id, { type: 'no-such-word' }).then(
          () => true,
          () => false,
        ),
      tabId,
    );
  }

  /** What the background does when *Watch this box* is chosen in the menu of a page (see tests/host/watch-box.test.ts). */
  watchBox(tabId: number): Promise<void> {
    return this.page.evaluate(async (id) => {
      const target = { tabId: id, frameIds: [0] };
      const noteScope = (isOnlyChosen: boolean) => {
        globalThis.candorOnlyChosen = isOnlyChosen;
      };
      await chrome.scripting.executeScript({ target, func: noteScope, args: [true] });
      await chrome.scripting.executeScript({ target, files: ['/any-site.js', '/watch.js'] });
      await chrome.tabs.sendMessage(id, { type: 'watch-box' }, { frameId: 0 });
    }, tabId);
  }

  badge(tabId: number): Promise<string> {
    return this.page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  /** Enlarges a tab as the browser's own menu does; 1 for as it was. */
  zoom(tabId: number, factor: number): Promise<void> {
    return this.page.evaluate((id, to) => chrome.tabs.setZoom(id, to), tabId, factor);
  }

  /** Puts a tab away that nobody looks at, as the browser's Memory Saver does. Resolves to its id: Chromium gives it another. */
  discard(tabId: number): Promise<number> {
    return this.page.evaluate(async (id) => {
      const { id: later = id } = (await chrome.tabs.discard(id)) ?? {};
      return later;
    }, tabId);
  }

  /** Somebody chooses the tab: one that was put away is loaded anew. */
  activate(tabId: number): Promise<void> {
    return this.page.evaluate(async (id) => {
      await chrome.tabs.update(id, { active: true });
    }, tabId);
  }

  /** Forgets everything that was stored: as after the first install. */
  resetStorage(): Promise<void> {
    return this.page.evaluate(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
    });
  }

  /** What is stored under a key; undefined when nothing is. */
  storedItem<T>(key: string): Promise<T | undefined> {
    return this.page.evaluate(
      async (name) => (await chrome.storage.local.get(name))[name] as T | undefined,
      key,
    );
  }

  /** A value that Candor stored, without the version around it; undefined when there is none. */
  async stored<T>(key: string): Promise<T | undefined> {
    return (await this.storedItem<{ value: T }>(key))?.value;
  }

  /** Fills the storage to the brim, but for so many bytes. */
  fillStorage(left = 0): Promise<void> {
    return this.page.evaluate(async (room) => {
      const { local } = chrome.storage;
      // Nothing that packs well.
      const noise = Array.from({ length: 10_000 }, () => crypto.randomUUID()).join('');
      const fill = (length: number) => noise.repeat(Math.ceil(length / noise.length)).slice(0, length);
      await local.set({ 'junk-room': fill(room) });
      for (let size = 2_000_000, at = 0; size >= 1; at += 1) {
        const isIn = await local.set({ [`junk${at}`]: fill(size) }).then(
          () => true,
          () => false,
        );
        if (!isIn) size = Math.floor(size / 2);
      }
      if (room > 0) await local.remove('junk-room');
    }, left);
  }

  /** Takes out what `fillStorage` put in. */
  makeRoom(): Promise<void> {
    return this.page.evaluate(async () => {
      const keys = Object.keys(await chrome.storage.local.get()).filter((key) => key.startsWith('junk'));
      await chrome.storage.local.remove(keys);
    });
  }

  /** From now on notes which version of the one pack is in use, 0 for none, at every change of the packs. */
  recordPackVersions(): Promise<void> {
    return this.page.evaluate(() => {
      const versions: number[] = [];
      Object.assign(globalThis, { candorVersions: versions });
      chrome.storage.onChanged.addListener(({ packs }) => {
        const after = packs?.newValue as { value?: { packs: { pack: { version: number } }[] } } | undefined;
        if (packs) versions.push(after?.value?.packs[0]?.pack.version ?? 0);
      });
    });
  }

  recordedPackVersions(): Promise<number[]> {
    return this.page.evaluate(() => (globalThis as unknown as { candorVersions: number[] }).candorVersions);
  }

  /** From now on notes how far the try-out of a version has come, each time that is saved. */
  recordProgress(): Promise<void> {
    return this.page.evaluate(() => {
      const saved: unknown[] = [];
      Object.assign(globalThis, { candorProgress: saved });
      chrome.storage.onChanged.addListener((changes) => {
        for (const [key, { newValue }] of Object.entries(changes))
          if (key.endsWith(':progress') && newValue) saved.push(newValue);
      });
    });
  }

  recordedProgress(): Promise<{ at: number; lives: number }[]> {
    return this.page.evaluate(
      () => (globalThis as unknown as { candorProgress: { at: number; lives: number }[] }).candorProgress,
    );
  }

  /** Lets days go by for all that is stored: every instant that Candor noted moves back by so many. */
  passDays(days: number): Promise<void> {
    return this.page.evaluate(async (back) => {
      const instant = /"(\d{4}-\d\d-\d\dT[\d:.]+Z)"/g;
      const stored = JSON.stringify(await chrome.storage.local.get(['sources', 'packs']));
      const moved = stored.replace(
        instant,
        (_, at) => `"${new Date(Date.parse(at) - back * 86_400_000).toISOString()}"`,
      );
      await chrome.storage.local.set(JSON.parse(moved));
    }, days);
  }

  /** Fires the alarm that looks after packs, as it does every 45 minutes or so. */
  ringSyncAlarm(): Promise<void> {
    return this.page.evaluate(() => chrome.alarms.create('sync', { when: Date.now() }));
  }

  /** Everything in storage as text, to look for what should not be there. */
  storedText(): Promise<string> {
    return this.page.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
  }

  /** From now on notes which scripts of Candor answer in a tab: each has a name of its own. */
  startRollCall(tabId: number): Promise<void> {
    return this.page.evaluate((id) => {
      const names = new Set<string>();
      Object.assign(globalThis, { candorNames: names });
      chrome.tabs.connect(id, { name: 'popup' }).onMessage.addListener(({ frame }) => names.add(frame));
    }, tabId);
  }

  /** How many have answered since {@link startRollCall}. */
  rollCall(): Promise<number> {
    return this.page.evaluate(() => (globalThis as unknown as { candorNames: Set<string> }).candorNames.size);
  }

  /** From now on counts what content scripts send: connections and messages reach every page of the extension. */
  startCounting(): Promise<void> {
    return this.page.evaluate(() => {
      const counts = { connections: 0, messages: 0 };
      const drafts: string[] = [];
      Object.assign(globalThis, { candorCounts: counts, candorDrafts: drafts });
      const count = (kind: keyof typeof counts) => {
        counts[kind] += 1;
      };
      chrome.runtime.onConnect.addListener((port) => {
        count('connections');
        port.onMessage.addListener((message) => {
          count('messages');
          if (message.type === 'check') drafts.push(message.text);
        });
      });
      // The background's own words to every tab reach this one too; only tabs have a tab.
      chrome.runtime.onMessage.addListener((_, { tab }) => {
        if (tab) count('messages');
      });
    });
  }

  /** The drafts that were sent to be checked since {@link startCounting}, over ports that opened since. */
  drafts(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as { candorDrafts: string[] }).candorDrafts);
  }

  /** Connections and messages since {@link startCounting}. */
  counts(): Promise<{ connections: number; messages: number }> {
    return this.page.evaluate(
      () =>
        (globalThis as unknown as { candorCounts: { connections: number; messages: number } }).candorCounts,
    );
  }
}
