import type { Page } from 'puppeteer-core';
import { OwnPage } from '@/tests/browser/own-page';
import { until } from '@/tests/browser/until';

/**
 * The practice page. What the coach shows on it is in a closed shadow root, and no add-on of tests may run on a page of
 * another: so it is told by the toolbar, and by what keys do.
 */
export class PracticePage extends OwnPage {
  readonly #badge: () => Promise<string>;

  constructor(page: Page, badge: () => Promise<string>) {
    super(page);
    this.#badge = badge;
  }

  async untilBadge(text: string): Promise<void> {
    await until(`the badge "${text}"`, async () => (await this.#badge()) === text, this.#badge);
  }

  /** Waits until the last look has taken the focus. */
  async untilHeld(): Promise<void> {
    await until('the last look', () =>
      this.page.evaluate(() => {
        const { activeElement, body } = document;
        return activeElement !== body && !document.querySelector('#root')?.contains(activeElement);
      }),
    );
  }
}
