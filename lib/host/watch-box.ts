import { type Browser, browser } from 'wxt/browser';
import { startWatch } from '@/lib/host/tabs';

const WATCH_BOX = 'watch-box';

/** *Watch this box* in the menu of anything that can be written in. Browsers keep it until the next install. */
export function offerWatchBox(): void {
  browser.contextMenus.create(
    {
      id: WATCH_BOX,
      title: 'Watch this box with Candor',
      contexts: ['editable'],
      documentUrlPatterns: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    },
    // Read, or Chromium complains that an update offers it a second time.
    () => void browser.runtime.lastError,
  );
}

/**
 * The person chose it: the frame looks at the box that the menu was opened on, for as long as its page is there. On a
 * site that was not added, the click itself is the leave to come in. Private boxes stay unread.
 */
export async function watchBox(
  { menuItemId, frameId = 0 }: Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'frameId'>,
  tab?: Pick<Browser.tabs.Tab, 'id'>,
): Promise<void> {
  if (menuItemId !== WATCH_BOX || tab?.id === undefined) return;
  await startWatch({ tabId: tab.id, frameIds: [frameId] }, 'chosen');
  // A page where no extension may run has nobody to hear it.
  await browser.tabs.sendMessage(tab.id, { type: 'watch-box' }, { frameId }).catch(() => undefined);
}
