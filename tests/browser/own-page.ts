import type { ElementHandle, Page } from 'puppeteer-core';
import { screenshot } from '@/tests/browser/screenshot';
import { until } from '@/tests/browser/until';

/** One of the extension's own pages (popup, options, …) with a person in front of it, who goes by accessible names. */
export class OwnPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  screenshot(name: string): Promise<void> {
    return screenshot(this.page, name);
  }

  /** What can be read on the page; nothing while it is on its way to another one. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText).catch(() => '');
  }

  /** What the notes on the page say, one after the other: refusals, outcomes, warnings. */
  notes(): Promise<string> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.cd-notice')].map((note) => note.innerText).join('\n'),
    );
  }

  async untilNote(words: string | RegExp): Promise<void> {
    await until(
      `a note that says ${words}`,
      async () => says(await this.notes(), words),
      () => this.text(),
    );
  }

  async untilText(words: string | RegExp): Promise<void> {
    await until(
      `the page to say ${words}`,
      async () => says(await this.text(), words),
      () => this.text(),
    );
  }

  async untilNoText(words: string): Promise<void> {
    await until(
      `the page to stop saying "${words}"`,
      async () => !(await this.text()).includes(words),
      () => this.text(),
    );
  }

  /** Clicks the control with this accessible name. */
  async press(name: string | RegExp): Promise<void> {
    const control = await this.control(name);
    await control.click();
  }

  /** Goes to another section of the options, as its entry in the list does. */
  show(section: string): Promise<void> {
    return this.page.evaluate((hash) => {
      location.hash = hash;
    }, section);
  }

  /** Back to this page after a look at another one. */
  front(): Promise<void> {
    return this.page.bringToFront();
  }

  /** Clicks the first control with this `data-part`. */
  async pressPart(part: string): Promise<void> {
    const control = await until(
      `a control ${part}`,
      () => this.page.$(`[data-part="${part}"]`),
      () => this.text(),
    );
    await control.click();
  }

  /** Writes into the field with this label, after what is there. */
  async fill(label: string, text: string): Promise<void> {
    const field = await this.control(label);
    await field.click();
    await this.page.keyboard.type(text);
  }

  key(key: 'Enter' | 'Escape' | 'Tab'): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Hands a file to the page's file field, as the browser's dialog would. */
  async chooseFile(path: string): Promise<void> {
    const field = await until('a file field', () => this.page.$('input[type=file]'));
    await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  /** What the page would have saved as a file when this is pressed. */
  async savedBy(name: string): Promise<string> {
    await this.page.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => Object.assign(window, { candorSaved: text }));
        return 'blob:kept';
      };
    });
    await this.press(name);
    return until('a file', () =>
      this.page.evaluate(() => (window as unknown as { candorSaved?: string }).candorSaved),
    );
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }

  private control(name: string | RegExp): Promise<ElementHandle<Element>> {
    const pattern =
      typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source;
    return until(
      `the control ${name}`,
      async () => {
        const found = await this.page.evaluateHandle(findControl, pattern).catch(() => null);
        return found?.asElement() as ElementHandle<Element> | null | undefined;
      },
      () => this.text(),
    );
  }
}

function says(text: string, words: string | RegExp): boolean {
  return typeof words === 'string' ? text.includes(words) : words.test(text);
}

/** Runs in the page: the shown and enabled control whose accessible name fits. */
function findControl(pattern: string): Element | null {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, a[href], input, textarea, select, summary',
  );
  const nameOf = (control: HTMLElement) => {
    const labels = [...((control as HTMLInputElement).labels ?? [])].map((label) => label.innerText);
    return (control.ariaLabel ?? (labels.join(' ') || control.innerText)).replace(/\s+/g, ' ').trim();
  };
  const fits = (control: HTMLElement) => new RegExp(pattern).test(nameOf(control));
  return (
    [...controls].find(
      (control) => control.checkVisibility() && !control.matches(':disabled') && fits(control),
    ) ?? null
  );
}
