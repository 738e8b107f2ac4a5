import { type Browser, browser } from 'wxt/browser';
import { startWatch } from '@/lib/host/tabs';
import { type LanguageChoice, resolveLanguage } from '@/lib/shared/language';

const WATCH_BOX = 'watch-box';

/**
 * *Watch this box* in the menu of anything that can be written in, in the browser's language until the person's is known.
 * Browsers keep it until the next install.
 */
export function offerWatchBox(): void {
  browser.contextMenus.create(
    {
      id: WATCH_BOX,
      title: browser.i18n.getMessage('watchBox'),
      contexts: ['editable'],
      documentUrlPatterns: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    },
    // Read, or Chromium complains that an update offers it a second time.
    () => void browser.runtime.lastError,
  );
}

/**
 * Names the entry in the person's language. The browser itself looks into its own alone, so the words are read from the
 * package; whatever goes wrong, the entry keeps the name that it has.
 */
export async function nameWatchBox(choice: LanguageChoice): Promise<void> {
  const language = resolveLanguage(choice, browser.i18n.getUILanguage());
  try {
    const answer = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
    const { watchBox } = (await answer.json()) as { watchBox: { message: string } };
    await browser.contextMenus.update(WATCH_BOX, { title: watchBox.message });
  } catch {
    // There may be no entry yet; it is named when it is offered.
  }
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
