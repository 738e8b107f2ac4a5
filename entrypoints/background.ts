import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { check } from '@/lib/engine/check';
import { compileCoach } from '@/lib/engine/compile';
import { followAddedSites } from '@/lib/host/added-sites';
import { createBadges } from '@/lib/host/badge';
import { readBaseData, readBaseIn } from '@/lib/host/base-data';
import { createCoachKeeper } from '@/lib/host/coach-keeper';
import { createHost } from '@/lib/host/host';
import { createMonthKeeper } from '@/lib/host/month';
import { endPause, schedulePauseEnd, showPause } from '@/lib/host/pause';
import { answerHints } from '@/lib/host/site-hints';
import { readSpeech } from '@/lib/host/speech';
import { injectView, tellTab, tellTabs, watchOpenTabs } from '@/lib/host/tabs';
import { nameWatchBox, offerWatchBox, watchBox } from '@/lib/host/watch-box';
import { welcomeOnInstall } from '@/lib/host/welcome';
import { COMPOSER_PORT } from '@/lib/messaging/protocol';
import { addedSites } from '@/lib/state/added-sites';
import { cards } from '@/lib/state/cards';
import { health } from '@/lib/state/health';
import { month } from '@/lib/state/month';
import { mutes } from '@/lib/state/mutes';
import { packs } from '@/lib/state/packs';
import { type Settings, settings } from '@/lib/state/settings';
import { readPolicy, watchPolicy } from '@/lib/sync/policy';
import { startSync } from '@/lib/sync/start';

/** Changes of settings within this time (a person typing a name in the options) are one. Milliseconds. */
const SETTLE = 100;

// Every listener is registered in the first turn of the script, or the event that woke the worker is lost.
export default defineBackground(() => {
  const badges = createBadges((tabId, text) => {
    // The tab may be closing.
    browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  });
  const keeper = createCoachKeeper({
    settings,
    mutes,
    packs,
    policy: { read: readPolicy },
    readBase: readBaseIn,
    compile: compileCoach,
  });
  const host = createHost({
    keeper,
    check,
    settings,
    mutes,
    cards,
    health,
    month: createMonthKeeper(month),
    addedSites,
    readSpeech,
    injectView,
    showBadge: ({ tabId, frameId }, count) => badges.show(tabId, frameId, count),
    dropBadge: ({ tabId, frameId }) => badges.drop(tabId, frameId),
    openOptions: () => void browser.runtime.openOptionsPage(),
    isOwnPage: (url) => url.startsWith(browser.runtime.getURL('/')),
    now: () => new Date(),
  });

  browser.runtime.onConnect.addListener((port) => {
    const { tab, frameId, url } = port.sender ?? {};
    if (port.name === COMPOSER_PORT && tab?.id !== undefined && url !== undefined) {
      host.connect(port, { tabId: tab.id, frameId: frameId ?? 0, url });
    }
  });
  browser.runtime.onMessage.addListener(answerHints(packs.read));
  watchStores(() => {
    keeper.drop();
    void tellTabs({ type: 'recheck' });
  });
  settings.watch((value) => void notePause(value));
  void settings.read().then(notePause);
  browser.alarms.onAlarm.addListener((alarm) => void endPause(alarm));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-card') void openCard(tab);
  });
  keepWatchBox();
  browser.runtime.onInstalled.addListener(welcomeOnInstall);
  // Installed, updated or switched on again: only the worker, which the browser registers anew, is told of all three.
  if (!import.meta.env.FIREFOX) addEventListener('activate', () => void watchOpenTabs());
  keepAddedSites();
  startSync(readBaseData);
  void keepStorageToOurselves();
});

function watchStores(onChange: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE);
  };
  settings.watch(soon);
  mutes.watch(soon);
  packs.watch(soon);
  watchPolicy(soon);
}

/** The entry in the menu speaks the person's language: the browser's may be another one after a start. */
function keepWatchBox(): void {
  const name = ({ language }: Settings) => void nameWatchBox(language);
  const nameAgain = () => void settings.read().then(name);
  browser.runtime.onInstalled.addListener(() => {
    offerWatchBox();
    nameAgain();
  });
  browser.runtime.onStartup.addListener(nameAgain);
  settings.watch(name);
  browser.contextMenus.onClicked.addListener((info, tab) => void watchBox(info, tab));
}

/** The list, what the browser allows, and what runs stay one. */
function keepAddedSites(): void {
  const follow = () => void followAddedSites();
  addedSites.watch(follow);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.runtime.onInstalled.addListener(() => void followAddedSites({ isFresh: true }));
}

async function notePause(value: Settings): Promise<void> {
  await Promise.all([schedulePauseEnd(value), showPause(value)]);
}

async function openCard(tab?: Browser.tabs.Tab): Promise<void> {
  const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id !== undefined) await tellTab(active.id, { type: 'open-card' });
}

/** Content scripts get their few settings over the port; Firefox cannot close the storage to them yet. */
async function keepStorageToOurselves(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
