import { closest, isWordsOnly } from '@/lib/sites/core/dom';
import type { Surface } from '@/lib/sites/define';

// Nothing is known of the markup here: a box is told by what it can do, its button by how the page is built. Where that
// leaves a doubt there is no button, and with it no last look; everything else works.

/**
 * Boxes that are not for writing to people: search, and what a site asked writing tools to leave alone. Quill asks so on
 * every box that it makes, whatever the site thinks.
 */
const NOT_FOR_US = [
  '[readonly]',
  '[name="q"]',
  '[role="searchbox"]',
  'textarea[role="combobox"]',
  '[data-gramm="false"]:not(.ql-editor)',
  '[data-gramm_editor="false"]',
  '[data-enable-grammarly="false"]',
].join();

const CODE = '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, [role="code"], pre, code';

/** Smaller ones are helpers of editors, cells and captions. CSS pixels. */
const LEAST = { width: 120, height: 16 };

/** What belongs together; custom elements count as well. */
const PART =
  'form, dialog, [role="dialog"], [role="form"], article, [role="article"], section, [role="region"]';

const BUTTON = 'button, input[type="submit"], [role="button"]';

/** Buttons that open something, switch something or take something back. */
const OTHER_BUTTON = [
  '[type="reset"]',
  '[aria-haspopup]',
  '[aria-expanded]',
  '[aria-pressed]',
  '[role="toolbar"] *',
  '[role="menu"] *',
].join();

/** Of several buttons with words, what tells the one that matters: names that no translator touches. */
const MAIN_BUTTON = ['slot', 'class', 'id', 'name', 'data-testid']
  .flatMap((name) => ['submit', 'primary', 'publish'].map((word) => `[${name}*="${word}" i]`))
  .join();

/** Any box to write in, told by what it can do: on sites that a person added, and where they asked for it by hand. */
export const anyBox: Surface = {
  name: 'post',
  matches: (element) =>
    (element.localName === 'textarea' || element.isContentEditable) &&
    !element.matches(NOT_FOR_US) &&
    !closest(element, CODE) &&
    isLarge(element),
  submits,
  shortcut: true,
};

function isLarge(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= LEAST.width && height >= LEAST.height;
}

/** The buttons of the nearest part of the page around the box that has any. */
function submits(box: HTMLElement): HTMLElement[] {
  for (let at: Element | null = box; at; at = parentOf(at)) {
    if (!at.matches(PART) && !at.localName.includes('-')) continue;
    const buttons = buttonsIn(at).filter((button) => !box.contains(button) && isShown(button));
    if (buttons.length > 0) return mainOf(buttons);
  }
  return [];
}

function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

/** Also in the open shadow roots of custom elements. */
function buttonsIn(part: Element): HTMLElement[] {
  const inside = [part.shadowRoot, part].flatMap((root) => [
    ...(root?.querySelectorAll<HTMLElement>('*') ?? []),
  ]);
  return inside.flatMap((element) => {
    const own = element.matches(BUTTON) && !element.matches(OTHER_BUTTON) ? [element] : [];
    return element.shadowRoot ? [...own, ...buttonsIn(element)] : own;
  });
}

/** What says that it submits; else the only one with words and no picture, or the only one of those that has the name. */
function mainOf(buttons: HTMLElement[]): HTMLElement[] {
  const submitting = buttons.filter((button) => button.matches('[type="submit"]'));
  if (submitting.length > 0) return submitting;
  const worded = buttons.filter((button) => isWordsOnly(button) && !isLetter(button));
  if (worded.length < 2) return worded;
  const main = worded.filter((button) => button.matches(MAIN_BUTTON));
  return main.length === 1 ? main : [];
}

/** A sign drawn as text: ×, B for bold. */
function isLetter(button: HTMLElement): boolean {
  return button.textContent?.trim().length === 1;
}

function isShown(button: HTMLElement): boolean {
  return button.getClientRects().length > 0;
}
