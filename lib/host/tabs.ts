import { browser } from 'wxt/browser';
import type { Place } from '@/lib/host/host';
import type { ToFrame } from '@/lib/messaging/protocol';
import { SITES } from '@/lib/sites';

const MATCHES = SITES.flatMap((site) => site.matches);

/** Runs the nudge UI in one frame. A frame that is gone by then needs none. */
export function injectView({ tabId, frameId }: Place): void {
  browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/nudge.js'] })
    .catch(() => undefined);
}

/**
 * Chromium leaves the tabs that are open during an install or update without a working content script; Firefox
 * brings them up itself.
 */
export async function watchOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: MATCHES });
  await Promise.all(
    tabs.map(({ id: tabId }) =>
      tabId === undefined
        ? undefined
        : browser.scripting
            .executeScript({ target: { tabId, allFrames: true }, files: ['/watch.js'] })
            .catch(() => undefined),
    ),
  );
}

type Word = Extract<ToFrame, { type: 'recheck' | 'open-card' }>;

/** A word to every frame of every tab of the sites; a background that has slept knows no ports any more. */
export async function tellTabs(word: Word): Promise<void> {
  const tabs = await browser.tabs.query({ url: MATCHES });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellTab(id, word))));
}

export async function tellTab(tabId: number, word: Word): Promise<void> {
  // Tabs without our content script do not answer.
  await browser.tabs.sendMessage(tabId, word).catch(() => undefined);
}
