import type { Page } from 'puppeteer-core';
import { ExtensionView, isLoaded, openExtensionPage } from '@/tests/browser/extension-page';
import { type BrowserName, type LaunchOptions, launch } from '@/tests/browser/launch';
import type { Launched, Theme } from '@/tests/browser/launched';
import { OwnPage } from '@/tests/browser/own-page';
import { answerRequests, type PageName, sitePage } from '@/tests/browser/pages';
import { PracticePage } from '@/tests/browser/practice-page';
import { Tab } from '@/tests/browser/tab';
import { until } from '@/tests/browser/until';

interface Look {
  theme?: Theme;
}

interface PracticeLook extends Look {
  /** What follows the address, with its `?`. */
  search?: string;
}

/** A tab that the browser put away to save memory. */
interface PutAway {
  id: number;
  /** Loads the tab anew, as choosing it does. Chromium only: Firefox's driver loses the page that comes back. */
  comeBack(): Promise<Tab>;
}

interface Open {
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser in which Candor is installed and the sites are our own pages on their real origins. */
export class Browser {
  private readonly tabs: Open[] = [];

  readonly name: BrowserName;
  private readonly launched: Launched;
  private view: ExtensionView;
  private isRemoved = false;

  private constructor(name: BrowserName, launched: Launched, view: ExtensionView) {
    this.name = name;
    this.launched = launched;
    this.view = view;
  }

  static async start(name: BrowserName, options?: LaunchOptions): Promise<Browser> {
    const launched = await launch(name, options);
    const view = await ExtensionView.open(launched);
    // A window that is late may never have been told to show it: that is a test of its own.
    await view.closeWelcome().catch(() => undefined);
    return new Browser(name, launched, view);
  }

  get extension(): ExtensionView {
    return this.view;
  }

  /** A fresh tab on one of the test pages. */
  async open(name: PageName, { theme = 'light' }: Look = {}): Promise<Tab> {
    const known = new Set(await this.view.tabIds());
    const page = await this.launched.engine.newPage();
    const id = (await this.view.tabIds()).find((tabId) => !known.has(tabId)) ?? -1;
    await this.launched.setTheme(page, theme);
    await answerRequests(page);
    await page.goto(sitePage(name).url, { waitUntil: 'load' });
    return this.note(page, id, name);
  }

  private note(page: Page, id: number, name: PageName): Tab {
    const tab = new Tab(page, {
      id,
      name,
      browser: this.name,
      readBadge: (tabId) => this.view.badge(tabId),
    });
    this.tabs.push(tab);
    return tab;
  }

  /** From now on the person wants this page, in Firefox every page, light or dark. */
  setTheme(page: Page, theme: Theme): Promise<void> {
    return this.launched.setTheme(page, theme);
  }

  /** An empty tab that belongs to no site. */
  blank(): Promise<Page> {
    return this.launched.engine.newPage();
  }

  /** The browser puts a tab in the background away; to a driver what comes back is another page. */
  async putAway({ id: before, name }: Tab): Promise<PutAway> {
    const known = new Set(await this.launched.engine.pages());
    const unknown = async () => (await this.launched.engine.pages()).find((page) => !known.has(page));
    const id = await this.view.discard(before);
    const comeBack = async () => {
      await this.view.activate(id);
      const page = await until('the page of the tab', unknown);
      await answerRequests(page);
      // The browser has asked for the site before anybody could answer for it.
      const { url } = sitePage(name);
      page.goto(url).catch(() => undefined);
      await until(`${url} again`, () => isLoaded(page, url));
      return this.note(page, id, name);
    };
    return { id, comeBack };
  }

  /** The toolbar popup as it stands over `tab`, opened as a page of its own. */
  popup(tab: Tab, look: Look = {}): Promise<OwnPage> {
    return this.openOwn(`popup.html?tab=${tab.id}`, look);
  }

  options(section = 'you', look: Look = {}): Promise<OwnPage> {
    return this.openOwn(`options.html#${section}`, look);
  }

  /** The pack workshop, where a pack is made. */
  workshop(look: Look = {}): Promise<OwnPage> {
    return this.openOwn('workshop.html', look);
  }

  /** The practice page, with the coach on it. */
  practice({ search = '', ...look }: PracticeLook = {}): Promise<PracticePage> {
    return this.openPractice(`practice.html${search}`, look);
  }

  /** The welcome page, which leads to the practice page. */
  welcome(look: Look = {}): Promise<PracticePage> {
    return this.openPractice('welcome.html', look);
  }

  private async openPractice(path: string, { theme = 'light' }: Look): Promise<PracticePage> {
    const known = new Set(await this.view.tabIds());
    const page = await openExtensionPage(this.launched, path);
    const id = (await this.view.tabIds()).find((tabId) => !known.has(tabId)) ?? -1;
    await this.launched.setTheme(page, theme);
    const practice = new PracticePage(page, () => this.view.badge(id));
    this.tabs.push(practice);
    return practice;
  }

  /** From now on the browser says yes when Candor asks for this host, by its match pattern. */
  willAllow(pattern: string): Promise<void> {
    return this.launched.willAllow(pattern);
  }

  /** *Watch this box* on the box under a real right click. No driver can press an entry of the browser's own menu. */
  async chooseBox(tab: Tab, selector: string): Promise<void> {
    await tab.front();
    await tab.clickPage(selector, 'right');
    await tab.page.keyboard.press('Escape');
    await this.view.watchBox(tab.id);
  }

  /** Adds a site, and waits until it is watched. What the browser allowed outlives a reset: then the list is enough. */
  async allowSite(host: string): Promise<void> {
    const pattern = `https://${host}/*`;
    if ((await this.view.allowedHosts()).includes(pattern)) await this.view.listSite(pattern);
    else await this.addSite(host);
    await until(`${host} to be watched`, async () => (await this.view.registered()).includes(pattern));
  }

  /** Adds a site in the options, as a person does. */
  async addSite(host: string): Promise<void> {
    await this.willAllow(`https://${host}/*`);
    const options = await this.options('sites');
    await options.fill('Address of a site', host);
    await options.press('Add site');
    await options.untilNote(`${host} is added`);
    await options.close();
    this.tabs.splice(this.tabs.indexOf(options), 1);
  }

  /** Closes every test page and forgets everything that was stored. */
  async reset(): Promise<void> {
    for (const tab of this.tabs.splice(0)) await tab.close();
    if (this.isRemoved) {
      await this.installCandor();
      await this.view.closeWelcome().catch(() => undefined);
    }
    await this.view.resetStorage();
  }

  /** As after a start, for the next file of tests. */
  async renew(): Promise<void> {
    await this.reset();
    await this.view.takeAddedHostsAway();
  }

  /** The background falls asleep, as after half a minute of silence. */
  stopBackground(): Promise<void> {
    return this.launched.stopBackground(this.view.page);
  }

  /** Candor goes away while pages are open: removed, switched off or updated. It is back after the next reset. */
  async removeCandor(): Promise<void> {
    this.isRemoved = true;
    await this.launched.uninstall();
  }

  /** The person switches Candor off while pages are open; {@link switchOn} has to follow. */
  switchOff(): Promise<void> {
    return this.launched.setEnabled(false);
  }

  /** And on again: the browser starts it anew. */
  async switchOn(): Promise<void> {
    await this.launched.setEnabled(true);
    this.view = await ExtensionView.open(this.launched);
  }

  /** Candor comes while pages are open: anew, or over itself as an update does, which leaves their scripts without it. */
  async installCandor(): Promise<void> {
    await this.launched.install();
    this.view = await ExtensionView.open(this.launched);
    this.isRemoved = false;
  }

  /** What every open page looked like, for a test that failed. */
  async photograph(name: string): Promise<void> {
    for (const [index, tab] of this.tabs.entries())
      await tab.screenshot(`failed ${this.name} ${name} ${index}`);
  }

  private async openOwn(path: string, { theme = 'light' }: Look): Promise<OwnPage> {
    const own = new OwnPage(await openExtensionPage(this.launched, path));
    await this.launched.setTheme(own.page, theme);
    this.tabs.push(own);
    return own;
  }

  stop(): Promise<void> {
    return this.launched.engine.close();
  }

  /** Resolves when the person closes the window. */
  closed(): Promise<void> {
    return new Promise((resolve) => this.launched.engine.on('disconnected', () => resolve()));
  }
}
