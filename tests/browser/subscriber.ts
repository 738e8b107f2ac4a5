import { expect } from 'vitest';
import type { Refusal } from '@/lib/packs/refusal';
import type { Browser } from '@/tests/browser/browser';
import type { OwnPage } from '@/tests/browser/own-page';
import type { Tab } from '@/tests/browser/tab';
import { PATIENCE_MS, until } from '@/tests/browser/until';

/** What is stored of where a pack comes from, as far as tests ask. */
interface StoredSource {
  id: string;
  phase: string;
  lastTry: string | null;
  failures: number;
  refusal: Refusal | null;
}

interface StoredPack {
  pack: { version: number; rules: { id: string }[] };
  history: { version: number }[];
}

/** A post that the good pack has one word for, and a bad one would have two. */
export const ABOUT_BOTH = 'We run Halcyon next to Kestrel.';

/** A person who added a pack by its link: the options page open on one side, a composer of X on the other. */
export class Subscriber {
  readonly options: OwnPage;
  readonly tab: Tab;
  readonly #browser: Browser;

  private constructor(browser: Browser, options: OwnPage, tab: Tab) {
    this.#browser = browser;
    this.options = options;
    this.tab = tab;
  }

  /** Adds the pack in a folder the way a person does, and waits until its rules are in use. */
  static async join(browser: Browser, url: string): Promise<Subscriber> {
    const tab = await browser.open('x-inline');
    const options = await browser.options('packs');
    const subscriber = new Subscriber(browser, options, tab);
    await subscriber.look(url);
    await options.press('Add this pack');
    await subscriber.untilHealthy();
    await tab.front();
    await tab.openComposer();
    return subscriber;
  }

  /** Gives the link and presses the button. */
  async look(url: string): Promise<void> {
    await this.options.fill('Link to a pack', url);
    await this.options.press('Look at it');
  }

  /** Presses *Check now* and waits until that check has come to its end, whatever it brought. */
  async checkNow(patience: number = PATIENCE_MS): Promise<void> {
    const before = await this.pressCheck();
    await this.untilChecked(before, patience);
  }

  /** Presses *Check now*; answers when the check before began. */
  async pressCheck(): Promise<string | null> {
    const before = (await this.source()).lastTry;
    await this.options.front();
    await this.options.press('Check now');
    return before;
  }

  async untilChecked(before: string | null, patience: number = PATIENCE_MS): Promise<void> {
    await until(
      'the check to end',
      async () => {
        const { phase, lastTry } = await this.source();
        return phase === 'idle' && lastTry !== before;
      },
      async () => JSON.stringify(await this.source()),
      patience,
    );
  }

  /** A check that finds everything in order, also after one that did not. */
  async untilHealthy(): Promise<void> {
    await this.options.untilText('Healthy');
    await until('no refusal', async () => (await this.source()).refusal === null);
  }

  async source(): Promise<StoredSource> {
    const held = await this.#browser.extension.stored<{ sources: StoredSource[] }>('sources');
    const [source] = held?.sources ?? [];
    if (!source) throw new Error('no source is stored');
    return source;
  }

  /** The pack in use. */
  async pack(): Promise<StoredPack> {
    const held = await this.#browser.extension.stored<{ packs: StoredPack[] }>('packs');
    const [pack] = held?.packs ?? [];
    if (!pack) throw new Error('no pack is stored');
    return pack;
  }

  async untilVersion(version: number, patience: number = PATIENCE_MS): Promise<void> {
    await until(
      `version ${version} to be in use`,
      async () => (await this.pack()).pack.version === version,
      async () => JSON.stringify(await this.source()),
      patience,
    );
  }

  /** How far the try-out of a version that waits has come; undefined when none waits. */
  async progress(): Promise<{ at: number; lives: number } | undefined> {
    return this.#browser.extension.storedItem(`staged:${(await this.source()).id}:progress`);
  }

  /** Writes a draft into the open composer, waits for as many marks, and posts it: nothing holds it. */
  async writes(text: string, marks = 1): Promise<void> {
    await this.drafts(text, marks);
    await this.posts(text);
  }

  /** Writes a draft into the open composer and waits for as many marks. */
  async drafts(text: string, marks = 1): Promise<void> {
    const { tab } = this;
    await tab.front();
    await tab.clickPage(tab.composer);
    await tab.type(text);
    await tab.untilUi(`${marks} mark(s)`, (ui) => ui.parts('mark').length === marks);
  }

  /** Posts the draft that was written: nothing holds it. */
  async posts(text: string): Promise<void> {
    const before = await this.tab.posts();
    await this.tab.pressPost();
    await this.tab.untilPosts(...before, text);
    expect(await this.tab.errors()).toEqual([]);
  }
}
