import { type Browser, browser } from 'wxt/browser';
import type {} from '@/lib/compose/registry';
import type { Place } from '@/lib/host/host';
import type { ToFrame } from '@/lib/messaging/protocol';

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
  // The hosts of the manifest are those of the built-in sites.
  const { host_permissions: url = [] } = browser.runtime.getManifest();
  const tabs = await browser.tabs.query({ url });
  await Promise.all(
    tabs.map(({ id: tabId }) =>
      tabId === undefined ? undefined : startWatch({ tabId, allFrames: true }, 'all'),
    ),
  );
}

/** What runs in a page of any site, in this order. */
export const ANYWHERE = ['any-site.js', 'watch.js'] as const;

/** What a frame looks at: every box that its site names, or only those that a person chooses in it. */
type Scope = 'all' | 'chosen';

/** Runs `watch` where the manifest does not. A page where no extension may run, or that is gone by then, stays as it is. */
export async function startWatch(target: Browser.scripting.InjectionTarget, scope: Scope): Promise<void> {
  try {
    await browser.scripting.executeScript({ target, func: noteScope, args: [scope === 'chosen'] });
    await browser.scripting.executeScript({ target, files: ANYWHERE.map((file) => `/${file}` as const) });
  } catch {
    // Posting goes on without us.
  }
}

/** Runs in the frame, in the world of our scripts. */
function noteScope(isOnlyChosen: boolean): void {
  // What a page calls by our name (an element's id) is no script of ours; it travels as source, so nothing is imported.
  const isOurs = Object.hasOwn(globalThis, 'candor');
  if (!isOurs || globalThis.candor?.signal.aborted) globalThis.candorOnlyChosen = isOnlyChosen;
}

type Word = Extract<ToFrame, { type: 'recheck' | 'open-card' | 'leave' }>;

/**
 * A word to every frame of every tab; a background that has slept knows no ports any more, and the browser does not say
 * where a box was chosen by hand.
 */
export async function tellTabs(word: Word): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellTab(id, word))));
}

export async function tellTab(tabId: number, word: Word): Promise<void> {
  // Tabs without our content script do not answer.
  await browser.tabs.sendMessage(tabId, word).catch(() => undefined);
}
