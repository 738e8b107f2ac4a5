import type { KeyInput, Page } from 'puppeteer-core';

/** More than any page has controls. */
const MOST = 150;

/** A person at a page of the extension who has no pointer. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  press(key: KeyInput): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  /** Presses Tab until the control with this accessible name has the focus. @throws Error when none gets it */
  to(name: string | RegExp): Promise<void> {
    return this.#go(name, () => this.press('Tab'));
  }

  /** The same with Shift+Tab, towards the top of the page. */
  backTo(name: string | RegExp): Promise<void> {
    return this.#go(name, async () => {
      await this.#page.keyboard.down('Shift');
      await this.press('Tab');
      await this.#page.keyboard.up('Shift');
    });
  }

  /** The accessible name of what has the focus; empty when nothing has. */
  focused(): Promise<string> {
    return this.#page.evaluate(() => {
      const control = document.activeElement as HTMLInputElement | null;
      if (!control || control === document.body) return '';
      const labels = [...(control.labels ?? [])].map((label) => label.innerText);
      return (control.ariaLabel ?? (labels.join(' ') || control.innerText)).replace(/\s+/g, ' ').trim();
    });
  }

  async #go(name: string | RegExp, step: () => Promise<void>): Promise<void> {
    const passed: string[] = [];
    for (let at = 0; at < MOST; at += 1) {
      const focused = await this.focused();
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      passed.push(focused);
      await step();
    }
    throw new Error(`${name} never had the focus; others had: ${passed.slice(0, 40).join(' | ')}`);
  }
}
