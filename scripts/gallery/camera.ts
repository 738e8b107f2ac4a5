import type { Page } from 'puppeteer-core';
import { settings } from '@/lib/state/settings';
import { AUTHOR } from '@/scripts/demo/drafts';
import type { State } from '@/scripts/gallery/states/state';
import { axeFaults } from '@/tests/browser/axe';
import type { Browser } from '@/tests/browser/browser';
import type { Theme } from '@/tests/browser/launched';

interface Shot {
  language: string;
  theme: Theme;
  /** Where the PNG is written. */
  path: string;
  /** Only what fits into the window, 1,280 × 800 CSS pixels, also of a page that goes on below. */
  isCut?: boolean;
}

/**
 * Brings a browser into a state, from nothing stored, and takes a picture of it.
 * @returns the page, as it was taken
 */
export async function photograph(browser: Browser, state: State, shot: Shot): Promise<Page> {
  const { language, theme, path, isCut = false } = shot;
  await browser.reset();
  const { value } = AUTHOR.settings;
  const own = { version: settings.version, value: { ...value, language, rules: {} } };
  await browser.extension.page.evaluate((all) => chrome.storage.local.set(all), {
    ...state.stored,
    settings: own,
  });
  const page = await state.show(browser, { theme });
  await page.bringToFront();
  await page.screenshot({ path: path as `${string}.png`, fullPage: state.isWhole && !isCut });
  return page;
}

/** What axe finds on a page of ours; pages of sites have faults of their own, and what we show on them is closed. */
export async function faultsOf(page: Page): Promise<string[]> {
  return page.url().startsWith('http') ? [] : axeFaults(page);
}
