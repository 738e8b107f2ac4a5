import type { Page } from 'puppeteer-core';
import type { Browser } from '@/tests/browser/browser';
import type { Theme } from '@/tests/browser/launched';

export interface Look {
  theme: Theme;
}

/** One picture: brings a page into a state, by what is on it rather than by its words. */
export interface State {
  name: string;
  /** What is stored besides the settings. */
  stored?: Record<string, unknown>;
  show(browser: Browser, look: Look): Promise<Page>;
  /** As far as the page goes, not only what fits into the window. */
  isWhole: boolean;
}
