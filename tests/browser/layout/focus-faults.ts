import type { Page } from 'puppeteer-core';

/** What {@link watchFocus} leaves in the page. */
interface Watched {
  candorFocus: {
    /** How many controls the focus has not been on. */
    missed: () => number;
    finish: () => string[];
  };
}

/** Presses beyond the controls of the page: what the coach draws on the practice page takes the focus too. */
const MORE = 10;

/**
 * Walks through a page with Tab alone, once around, and tells what was wrong, a line each: a control that cannot be
 * reached, that has the focus and does not show it (WCAG 2.4.7), or that something else lies over (2.4.11).
 */
export async function focusFaults(page: Page): Promise<string[]> {
  await page.bringToFront();
  const count = await page.evaluate(watchFocus);
  for (let at = 0; at < count; at += 1) await page.keyboard.press('Tab');
  for (let at = 0; at < MORE && (await missedOn(page)) > 0; at += 1) await page.keyboard.press('Tab');
  return page.evaluate(() => (globalThis as unknown as Watched).candorFocus.finish());
}

function missedOn(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Watched).candorFocus.missed());
}

/** Runs in the page: begins to watch, and counts what Tab has to reach. */
function watchFocus(): number {
  const root = document.querySelector('#root');
  const all = [
    ...(root?.querySelectorAll<HTMLInputElement>('a[href], button, summary, select, textarea, input') ?? []),
  ].filter(
    (control) =>
      control.checkVisibility() && !control.disabled && control.tabIndex >= 0 && control.type !== 'file',
  );
  // Of a group of radio buttons Tab reaches the one that is chosen.
  const reachable = all.filter(({ type, checked }) => type !== 'radio' || checked);
  const reached = new Set<Element>();
  const faults: string[] = [];
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  const isRinged = (element: Element | null | undefined) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  const coverOf = (element: Element): string | null => {
    const target = element.closest('label') ?? element;
    const rect = element.getBoundingClientRect();
    // A part of it is enough: Firefox does not scroll for what is cut off by the edge of the window.
    const [left, top] = [Math.max(rect.left, 0), Math.max(rect.top, 0)];
    const [right, bottom] = [Math.min(rect.right, innerWidth), Math.min(rect.bottom, innerHeight)];
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (at && (target.contains(at) || at.contains(target))) return null;
    return `is covered: ${nameOf(element)} by ${at ? nameOf(at) : 'the edge of the window'}`;
  };
  const look = (element: Element) => {
    reached.add(element);
    const places = [element, element.nextElementSibling, element.closest('label'), element.parentElement];
    if (!places.some(isRinged)) faults.push(`does not show its focus: ${nameOf(element)}`);
    if (coverOf(element) === null) return;
    // Firefox scrolls only after it has told of the focus.
    requestAnimationFrame(() => {
      const cover = coverOf(element);
      if (cover !== null && document.activeElement === element) faults.push(cover);
    });
  };
  // Tab goes on from here.
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  const stop = new AbortController();
  root?.addEventListener('focusin', ({ target }) => look(target as Element), { signal: stop.signal });
  const missed = () => reachable.filter((control) => !reached.has(control));
  const finish = (): string[] => {
    stop.abort();
    start.remove();
    return [...faults, ...missed().map((each) => `is not reached: ${nameOf(each)}`)];
  };
  Object.assign(globalThis, { candorFocus: { missed: () => missed().length, finish } });
  return reachable.length;
}
