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

async function isLoaded(page: Page, url: string): Promise<boolean> {
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

  tabIds(): Promise<number[]> {
    return this.page.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));
  }

  badge(tabId: number): Promise<string> {
    return this.page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  /** Forgets everything that was stored: as after the first install. */
  resetStorage(): Promise<void> {
    return this.page.evaluate(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
    });
  }

  /** A value that Candor stored, as it stands there, without the version around it; undefined when there is none. */
  stored<T>(key: string): Promise<T | undefined> {
    return this.page.evaluate(async (name) => {
      const held = (await chrome.storage.local.get(name))[name] as { value?: T } | undefined;
      return held?.value;
    }, key);
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

  /** From now on counts what content scripts send: connections and messages reach every page of the extension. */
  startCounting(): Promise<void> {
    return this.page.evaluate(() => {
      const counts = { connections: 0, messages: 0 };
      Object.assign(globalThis, { candorCounts: counts });
      const count = (kind: keyof typeof counts) => {
        counts[kind] += 1;
      };
      chrome.runtime.onConnect.addListener((port) => {
        count('connections');
        port.onMessage.addListener(() => count('messages'));
      });
      chrome.runtime.onMessage.addListener(() => count('messages'));
    });
  }

  /** Connections and messages since {@link startCounting}. */
  counts(): Promise<{ connections: number; messages: number }> {
    return this.page.evaluate(
      () =>
        (globalThis as unknown as { candorCounts: { connections: number; messages: number } }).candorCounts,
    );
  }
}
