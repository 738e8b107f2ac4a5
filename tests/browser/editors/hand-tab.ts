import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Span } from '@/lib/shared/span';
import { launchChromium } from '@/tests/browser/chromium';
import { buildHandAddOn } from '@/tests/browser/editors/hand-add-on';
import { launchFirefox } from '@/tests/browser/firefox';
import type { BrowserName } from '@/tests/browser/launch';
import type { Launched } from '@/tests/browser/launched';
import { answerRequests, type PageName, sitePage } from '@/tests/browser/pages';
import { Tab } from '@/tests/browser/tab';
import type { Rect } from '@/tests/browser/ui';

const PROBE = join(import.meta.dirname, '../probe');

interface Found {
  site: string;
  surface: string;
  editor: string;
  owns: boolean;
}

interface Applied {
  isApplied: boolean;
  copy: string | null;
  writes: number;
}

/** A page with Candor's editors in its isolated world, and no Candor. */
export class HandTab extends Tab {
  /** These tests are about what editors make of keys. */
  override fill(text: string): Promise<void> {
    return this.type(text);
  }

  find(): Promise<Found | null> {
    return this.ask('find');
  }

  take(): Promise<string> {
    return this.ask('take');
  }

  apply(span: Span, text: string): Promise<Applied> {
    return this.ask('apply', span, text);
  }

  straysOfBox(): Promise<number[]> {
    return this.ask('straysOfBox');
  }

  read(): Promise<string> {
    return this.ask('read');
  }

  rects(span: Span): Promise<Rect[]> {
    return this.ask('rects', span);
  }

  replace(span: Span, text: string): Promise<boolean> {
    return this.ask('replace', span, text);
  }

  submits(): Promise<Rect[]> {
    return this.ask('submits');
  }

  /** The site's own publish button once it is enabled. */
  async submitRect(): Promise<Rect | null> {
    const button = await this.page.$(`${sitePage(this.name).publish.at(-1)}`);
    if (!button) return null;
    return button.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return element.matches(':disabled') ? null : { x, y, width, height };
    });
  }

  mount(html: string): Promise<boolean> {
    return this.ask('mount', html);
  }

  locate(selector: string, url: string): Promise<string[] | null> {
    return this.ask('locate', selector, url);
  }

  readMarkup(selector: string, editor: string): Promise<string> {
    return this.ask('readMarkup', selector, editor);
  }

  strayOffsets(selector: string, editor = 'generic'): Promise<number[]> {
    return this.ask('strayOffsets', selector, editor);
  }

  private async ask<T>(verb: string, ...args: unknown[]): Promise<T> {
    const reply = await this.page.evaluate(
      (candorHand, handed) =>
        new Promise<{ value?: unknown; error?: string }>((resolve) => {
          const id = crypto.randomUUID();
          const onReply = ({ data }: MessageEvent) => {
            if (data?.candorHandReply !== id) return;
            removeEventListener('message', onReply);
            resolve(data);
          };
          addEventListener('message', onReply);
          postMessage({ candorHand, id, args: handed }, '*');
        }),
      verb,
      args,
    );
    if (reply.error) throw new Error(`${verb}: ${reply.error}`);
    return reply.value as T;
  }
}

/**
 * One browser with the hand add-on for the tests of a `describe`.
 * @returns opens a page, closed after the test, or with the browser where a whole `describe` goes on with it
 */
export function useHand(name: BrowserName): (page: PageName, isKept?: boolean) => Promise<HandTab> {
  let launched: Launched;
  let remove = async () => {};
  const tabs: Tab[] = [];
  beforeAll(async () => {
    const addOn = await buildHandAddOn();
    remove = addOn.remove;
    launched = await (name === 'chromium' ? launchChromium : launchFirefox)(addOn.folder, PROBE);
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });
  afterAll(async () => {
    await launched?.engine.close();
    await remove();
  });
  return async (pageName, isKept = false) => {
    const page = await launched.engine.newPage();
    await answerRequests(page);
    await page.goto(sitePage(pageName).url, { waitUntil: 'load' });
    const tab = new HandTab(page, { id: -1, name: pageName, browser: name, readBadge: async () => '' });
    if (!isKept) tabs.push(tab);
    return tab;
  };
}
