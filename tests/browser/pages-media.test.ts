import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '@/tests/browser/axe';
import { somebody, store, walkPages } from '@/tests/browser/layout/walk-pages';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

type Ask = (features: Record<string, string>) => Promise<unknown>;

/** A way to have the system ask for something, on one page and in place of what it asked for before. Puppeteer itself knows only some of it. */
async function asker(page: Page): Promise<Ask> {
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

// Firefox's driver cannot ask for these; the style sheets are the same.
describe.runIf(BROWSERS.includes('chromium'))('the pages of Candor, as the system asks for them', () => {
  const browser = useBrowser('chromium');

  it('show what is chosen and where a button is in forced colours, and have a contrast of 7 when more is asked for', async () => {
    const faults: string[] = [];
    await walkPages(browser(), 'en', async (page, state) => {
      const note = (found: readonly string[]) => faults.push(...found.map((fault) => `${state}: ${fault}`));
      const ask = await asker(page);
      if (state === 'options sites') await page.click('.cd-switch');
      await ask({ 'forced-colors': 'active' });
      note(await page.evaluate(forcedFaults, PAIRS));
      for (const scheme of ['light', 'dark']) {
        await ask({ 'prefers-contrast': 'more', 'prefers-color-scheme': scheme });
        note(await axeFaults(page, undefined, ['color-contrast-enhanced']));
      }
      await ask({});
    });
    expect(faults).toEqual([]);
  });

  it('do not move for who asks for less of it', async () => {
    await store(browser(), somebody('en'));
    const { page } = await browser().options('sites');
    const ask = await asker(page);
    const moving = () =>
      page.evaluate(() =>
        document.getAnimations().flatMap(({ effect }) => {
          const steps = (effect as KeyframeEffect).getKeyframes().map(({ easing }) => easing);
          return steps.every((easing) => easing.startsWith('steps')) ? [] : steps;
        }),
      );
    await ask({ 'prefers-reduced-motion': 'reduce' });
    await page.click('.cd-switch');
    await page.waitForSelector('.saved > span');
    expect(await moving()).toEqual([]);
    await ask({});
    await page.click('.cd-switch');
    expect(await moving()).not.toEqual([]);
  });
});
