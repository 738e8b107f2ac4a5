import { type Browser, browser } from 'wxt/browser';
import { ANYWHERE, startWatch, tellTab, tellTabs } from '@/lib/host/tabs';
import { type AddedSites, addedSites } from '@/lib/state/added-sites';

/** How far things are to be brought in line. */
interface Follow {
  /** Also tabs of sites that were registered before: after an install or update their scripts are gone. */
  isFresh?: boolean;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Brings the browser in line with the list of added sites, one run at a time: what is on and allowed is registered and
 * runs in the tabs that are open, anything else is neither. Never throws; what failed is put right by the next run.
 */
export function followAddedSites(follow: Follow = {}): Promise<void> {
  const run = last.then(() => align(follow)).catch(() => undefined);
  last = run;
  return run;
}

async function align({ isFresh = false }: Follow): Promise<void> {
  const wanted = await allowedOf(await addedSites.read());
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((pattern) => !wanted.includes(pattern));
  const added = wanted.filter((pattern) => !registered.includes(pattern));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (added.length > 0) await browser.scripting.registerContentScripts(added.map(toScript));
  // Without leave for a host the browser does not say which tabs show it: every tab is told, and knows for itself.
  await Promise.all(gone.map((site) => tellTabs({ type: 'leave', site })));
  await Promise.all((isFresh ? wanted : added).map(startInTabs));
}

async function allowedOf({ sites }: AddedSites): Promise<string[]> {
  const patterns = sites.filter(({ isOn }) => isOn).map(({ pattern }) => pattern);
  const answers = await Promise.all(patterns.map((origin) => mayRunOn(origin)));
  return patterns.filter((_, index) => answers[index]);
}

function mayRunOn(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** As the manifest has it for the built-in sites; its id is the pattern. */
function toScript(pattern: string): Browser.scripting.RegisteredContentScript {
  return {
    id: pattern,
    matches: [pattern],
    js: [...ANYWHERE],
    allFrames: true,
    runAt: 'document_start',
    // Tabs that a starting browser brings back come before its extensions.
    persistAcrossSessions: true,
  };
}

async function startInTabs(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : startInTab(id, pattern))));
}

/** A frame where one box was chosen by hand begins anew, with all its boxes. */
async function startInTab(tabId: number, site: string): Promise<void> {
  await tellTab(tabId, { type: 'leave', site });
  await startWatch({ tabId, allFrames: true }, 'all');
}
