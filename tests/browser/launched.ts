import type { Browser as Engine, Page } from 'puppeteer-core';

export type Theme = 'light' | 'dark';

/** A running browser with Candor and the probe in it; everything that differs between the two browsers. */
export interface Launched {
  engine: Engine;
  /** `chrome-extension://…/` or `moz-extension://…/` */
  origin: string;
  /**
   * Lets Candor on hosts, by a match pattern, without anybody to answer the browser's question. In Firefox it is answered
   * by a preference instead, when it is asked inside a click.
   */
  grantHost(pattern: string): Promise<void>;
  /** Removes Candor, as a person or an administrator would. */
  uninstall(): Promise<void>;
  /** Stops the background as the browser does after half a minute of silence. `view`: a page of the extension. */
  stopBackground(view: Page): Promise<void>;
  setTheme(page: Page, theme: Theme): Promise<void>;
}
