import type { Page } from 'puppeteer-core';
import { axeFaults } from '@/tests/browser/axe';

/** Has the system ask for something. */
type Ask = (features: Record<string, string>) => Promise<unknown>;

/** A way to have the system ask for something, on one page and in place of what it asked for before. Puppeteer itself knows only some of it. */
export async function asker(page: Page): Promise<Ask> {
  const session = await page.createCDPSession();
  return (features) =>
    session.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
}

/** What is chosen or switched on, and what is not, where both can be seen. */
const PAIRS = [
  ['nav a[aria-current]', 'nav a:not([aria-current])'],
  ['.segment:has(:checked)', '.segment:not(:has(:checked))'],
  ['.cd-switch-input:checked + .cd-switch-track', '.cd-switch-input:not(:checked) + .cd-switch-track'],
  ['.lesson-draft[aria-pressed="true"]', '.lesson-draft[aria-pressed="false"]'],
] as const;

/** Runs in the page: what looks the same chosen or not, and what is a button without an edge, a line each. */
function forcedFaults(pairs: typeof PAIRS): string[] {
  const lookOf = (element: Element) => {
    const { backgroundColor, borderColor, borderWidth, outlineStyle } = getComputedStyle(element);
    return [backgroundColor, borderColor, borderWidth, outlineStyle].join(' ');
  };
  const same = pairs.filter(([chosen, other]) => {
    const [one, two] = [document.querySelector(chosen), document.querySelector(other)];
    return one && two && lookOf(one) === lookOf(two);
  });
  const flat = [...document.querySelectorAll('.cd-button, .cd-icon-button, .cd-input, .cd-tags')].filter(
    (each) => {
      const { borderStyle, borderColor, backgroundColor } = getComputedStyle(each);
      return each.checkVisibility() && (borderStyle === 'none' || borderColor === backgroundColor);
    },
  );
  return [
    ...same.map(([chosen]) => `looks as if it were not chosen: ${chosen}`),
    ...flat.map(({ className, textContent }) => `has no edge: ${className} "${textContent}"`),
  ];
}

/**
 * What is wrong on a page in forced colours, and what has a contrast of less than 7 where more is asked for, a line each.
 * Chromium only; the style sheets are the same in Firefox, whose driver cannot ask.
 */
export async function mediaFaults(page: Page): Promise<string[]> {
  const ask = await asker(page);
  await ask({ 'forced-colors': 'active' });
  const faults = await page.evaluate(forcedFaults, PAIRS);
  for (const scheme of ['light', 'dark']) {
    // With less motion nothing is half faded.
    await ask({
      'prefers-contrast': 'more',
      'prefers-color-scheme': scheme,
      'prefers-reduced-motion': 'reduce',
    });
    faults.push(...(await axeFaults(page, undefined, ['color-contrast-enhanced'])));
  }
  await ask({});
  return faults;
}
