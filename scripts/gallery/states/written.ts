import type { Look } from '@/scripts/gallery/states/state';
import type { Browser } from '@/tests/browser/browser';
import { FIGURES } from '@/tests/browser/drafts';
import type { Tab } from '@/tests/browser/tab';

/** A draft with two figures in it, and the marks under them. */
export async function written(browser: Browser, look: Look): Promise<Tab> {
  const tab = await browser.open('x-inline', look);
  await tab.write(FIGURES.text);
  await tab.untilUi('the marks', (ui) => ui.parts('mark').length === 2);
  return tab;
}
