import type { Browser as Engine, Page } from 'puppeteer-core';

export type Theme = 'light' | 'dark';

/** A running browser with Candor and the probe in it; everything that differs between the two browsers. */
export interface Launched {
  engine: Engine;
  /** `chrome-extension://…/` or `moz-extension://…/` */
  origin: string;
  /** From now on the browser says yes, without asking anybody, when Candor asks for this host by its match pattern. */
  willAllow(pattern: string): Promise<void>;
  /** Removes Candor, as a person or an administrator would. */
  uninstall(): Promise<void>;
  /** The switch of the browser's own page of extensions. */
  setEnabled(isEnabled: boolean): Promise<void>;
  /** Installs Candor: anew after {@link uninstall}, else over itself as an update does; its pages close. */
  install(): Promise<unknown>;
  /** Stops the background as the browser does after half a minute of silence. `view`: a page of the extension. */
  stopBackground(view: Page): Promise<void>;
  setTheme(page: Page, theme: Theme): Promise<void>;
}
