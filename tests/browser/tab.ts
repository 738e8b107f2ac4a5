import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { type Seen, seeInPage } from '@/tests/browser/in-page';
import type { BrowserName } from '@/tests/browser/launch';
import { type PageName, sitePage } from '@/tests/browser/pages';
import { screenshot } from '@/tests/browser/screenshot';
import { centre, type Target, Ui, type UiHost, type UiNode } from '@/tests/browser/ui';
import { rest, until } from '@/tests/browser/until';

/** Between two keys, where an editor garbles what comes faster: Draft.js renders letters a task after their key. */
const KEY_DELAY_MS: Record<string, number> = { draft: 10 };

interface CandorPage {
  posts: string[];
  text(): string;
  errors: string[];
  keys: string[];
}

/** One open page of a site, with a person in front of it and the probe's eyes. */
export class Tab {
  readonly page: Page;
  /** The browser's tab id, as the extension sees it. */
  readonly id: number;
  readonly name: PageName;
  private lastTyped = 0;
  private readonly readBadge: (tabId: number) => Promise<string>;
  private readonly browser: BrowserName;

  constructor(
    page: Page,
    {
      id,
      name,
      browser,
      readBadge,
    }: Pick<Tab, 'id' | 'name'> & {
      browser: BrowserName;
      readBadge: (tabId: number) => Promise<string>;
    },
  ) {
    this.page = page;
    this.id = id;
    this.name = name;
    this.browser = browser;
    this.readBadge = readBadge;
  }

  badge(): Promise<string> {
    return this.readBadge(this.id);
  }

  screenshot(name: string): Promise<void> {
    return screenshot(this.page, name);
  }

  front(): Promise<void> {
    return this.page.bringToFront();
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }

  /** Opens the composer as a person does (a button first, where there is one) and puts the caret into it. */
  async openComposer(): Promise<void> {
    for (const step of sitePage(this.name).open) await this.clickPage(step);
    // LinkedIn swaps the box for another one after half a second, so the first click may go to the old one.
    await until('the caret in the composer', async () => {
      await this.clickPage(this.composer);
      return (await this.see(this.composer))?.hasFocus;
    });
  }

  /** Selector of the box; `>>>` steps into an open shadow root. */
  get composer(): string {
    const { composer } = sitePage(this.name);
    if (!composer) throw new Error(`${this.name} has no composer`);
    return composer;
  }

  /** Real key events into whatever has the focus, as fast as the editor of this page takes them; or so many ms apart. */
  async type(text: string, delay = KEY_DELAY_MS[sitePage(this.name).editor] ?? 0): Promise<void> {
    await this.page.keyboard.type(text, { delay });
    this.lastTyped = performance.now();
  }

  /** Waits until nothing was typed for so many milliseconds, as a person does who reads what came up. */
  async untilRested(ms: number): Promise<void> {
    await until('the hands to rest', async () => performance.now() - this.lastTyped > ms);
  }

  /** `press('Control+Enter')` */
  async press(combo: string): Promise<void> {
    const keys = combo.split('+') as KeyInput[];
    for (const key of keys) await this.page.keyboard.down(key);
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  /** Opens the composer and writes a draft into it. */
  async write(text: string): Promise<void> {
    await this.openComposer();
    await this.fill(text);
    await this.untilText(text);
  }

  /**
   * Writes where the caret is, for tests that are about something else than keys: in Chromium all behind the first word goes
   * in at once, as an input method commits it, so that nothing of the draft is read before all of it is there. Firefox's
   * driver knows keys alone.
   */
  async fill(text: string): Promise<void> {
    const cut = this.browser === 'chromium' && !text.includes('\n') ? text.indexOf(' ') : -1;
    if (cut < 0) return this.type(text);
    await this.type(text.slice(0, cut));
    await this.page.keyboard.sendCharacter(text.slice(cut));
    this.lastTyped = performance.now();
  }

  /** Waits until the editor's own model holds exactly this. */
  async untilText(text: string): Promise<void> {
    await until(
      `the editor to hold "${text}"`,
      async () => (await this.text()) === text,
      () => this.text(),
    );
  }

  /** Waits until the toolbar badge says this ('' for nothing). */
  async untilBadge(text: string): Promise<void> {
    await until(
      `the badge "${text}"`,
      async () => (await this.badge()) === text,
      async () => `"${await this.badge()}", ${await this.ui()}`,
    );
  }

  /** Waits until the site has published exactly these, in this order. */
  async untilPosts(...texts: string[]): Promise<void> {
    await until(
      `the site to have published ${JSON.stringify(texts)}`,
      async () => JSON.stringify(await this.posts()) === JSON.stringify(texts),
      async () => `${JSON.stringify(await this.posts())}, ${await this.ui()}`,
    );
  }

  /** What the editor's own model holds. */
  text(): Promise<string> {
    return this.page.evaluate(() => (window as unknown as { candorPage: CandorPage }).candorPage.text());
  }

  /** What the site has published, once per publish. */
  posts(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { candorPage: CandorPage }).candorPage.posts);
  }

  errors(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { candorPage: CandorPage }).candorPage.errors);
  }

  /** Keys that reached the page's own shortcut listener. */
  keys(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { candorPage: CandorPage }).candorPage.keys);
  }

  /** Asks the probe add-on what Candor shows now. */
  async ui(): Promise<Ui> {
    return new Ui(await askProbe(this.page));
  }

  /** Waits until what Candor shows fulfils `look`, and returns that. */
  untilUi<T>(what: string, look: (ui: Ui) => T, patience?: number): Promise<NonNullable<T>> {
    return until(
      what,
      async () => look(await this.ui()),
      async () => `${await this.ui()}`,
      patience,
    );
  }

  /** A real click in the middle of something that Candor shows, once it is there and stands still. */
  async click(target: Target): Promise<void> {
    await this.clickNode(await this.untilStill(describeTarget(target), (ui) => ui.find(target)));
  }

  /** The whole card, asked for by a real click: on the chip, or on *More* when a card came by itself meanwhile. */
  async openCard(): Promise<void> {
    const found = await this.untilStill('a chip or a card', (ui) => ui.part('card') ?? closedChip(ui));
    if (found.part === 'chip') await this.clickNode(found);
    const card = await this.untilUi('the card', (ui) => ui.part('card') && ui);
    if (card.find({ name: 'More', within: 'card' })) await this.click({ name: 'More', within: 'card' });
  }

  private async clickNode({ rect }: UiNode): Promise<void> {
    const { x, y } = centre(rect);
    await this.page.mouse.click(x, y);
  }

  /** Waits until something enabled that Candor shows has stayed at its place for a few frames. */
  private untilStill(what: string, pick: (ui: Ui) => UiNode | undefined): Promise<UiNode> {
    const rests = rest();
    return this.untilUi(`${what} to click`, (ui) => {
      const node = pick(ui);
      return rests(JSON.stringify(node?.rect)) && node && !node.disabled ? node : undefined;
    });
  }

  /** A real click on something of the page's own, also inside its open shadow roots. */
  async clickPage(selector: string, button: 'left' | 'right' = 'left'): Promise<void> {
    const { rect } = await until(`${selector} on the page`, async () => {
      const seen = await this.see(selector);
      return seen?.isReady ? seen : null;
    });
    const { x, y } = centre(rect);
    await this.page.mouse.click(x, y, { button });
  }

  private see(selector: string): Promise<Seen | null> {
    return this.page.evaluate(seeInPage, selector);
  }

  /** Real presses of what publishes on this site, each once it is enabled, up to the one that a last look may hold. */
  async pressPost(): Promise<void> {
    const { publish, heldAt } = sitePage(this.name);
    if (publish.length === 0) throw new Error(`${this.name} has no Post button`);
    for (const step of publish.slice(0, publish.length - heldAt + 1)) await this.clickPage(step);
  }

  /** The presses that are left on a site which asks for more after the one that was held. */
  async finishPost(): Promise<void> {
    const { publish, heldAt } = sitePage(this.name);
    for (const step of publish.slice(publish.length - heldAt + 1)) await this.clickPage(step);
  }
}

/** What Candor shows in one frame; rects count from that frame's own corner. */
export function askProbe(frame: Page | Frame): Promise<UiHost[]> {
  return frame.evaluate(
    () =>
      new Promise<UiHost[]>((resolve, reject) => {
        const id = crypto.randomUUID();
        const onReply = (event: MessageEvent) => {
          if (event.data?.candorProbeReply !== id) return;
          removeEventListener('message', onReply);
          resolve(event.data.hosts);
        };
        addEventListener('message', onReply);
        postMessage({ candorProbe: id }, '*');
        setTimeout(() => reject(new Error('the probe add-on does not answer on this page')), 5000);
      }),
  );
}

/** A chip whose card is on its way would close it. */
function closedChip(ui: Ui): UiNode | undefined {
  const chip = ui.part('chip');
  return chip?.expanded ? undefined : chip;
}

function describeTarget({ part, name, within, nth }: Target): string {
  const words = [
    part,
    name && `"${name}"`,
    within && `in ${within}`,
    nth !== undefined && `number ${nth + 1}`,
  ];
  return words.filter(Boolean).join(' ');
}
