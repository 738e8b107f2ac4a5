import type { Browser as Engine, Page } from 'puppeteer-core';

export type Theme = 'light' | 'dark';

/** A running browser with Candor and the probe in it; everything that differs between the two browsers. */
export interface Launched {
  engine: Engine;
  /** `chrome-extension://…/` or `moz-extension://…/` */
  origin: string;
  /** Removes Candor, as a person or an administrator would. */
  uninstall(): Promise<void>;
  /** Stops the background as the browser does after half a minute of silence. `view`: a page of the extension. */
  stopBackground(view: Page): Promise<void>;
  setTheme(page: Page, theme: Theme): Promise<void>;
}
