import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Browser } from '@/tests/browser/browser';
import { until } from '@/tests/browser/until';

/** What colours decide. All else on a page is the same in each theme. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page (WCAG 2.2 AA among its rules), a line each; `isOurs` leaves out what is not ours. `rules`: only
 * these, also such as axe does not run by itself.
 */
export async function axeFaults(
  page: Page,
  isOurs: (target: unknown) => boolean = () => true,
  rules?: readonly string[],
): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (only) => (globalThis as unknown as { axe: typeof axe }).axe.run(only ? { runOnly: [...only] } : {}),
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ target }) => isOurs(target[0])).map(({ html }) => `${id}: ${html}`),
  );
}

/** What axe finds on one of our own pages as it is now: all of it in light, and what is of colours in dark. */
export async function faultsInBothThemes(browser: Browser, { page }: { page: Page }): Promise<string[]> {
  const faults = await axeFaults(page);
  await browser.setTheme(page, 'dark');
  await untilStill(page);
  const dark = await axeFaults(page, undefined, OF_COLOURS);
  await browser.setTheme(page, 'light');
  await untilStill(page);
  return [...faults, ...dark.map((fault) => `dark: ${fault}`)];
}

/** Half way from one colour to the other there is no contrast to speak of. */
async function untilStill(page: Page): Promise<void> {
  await until('the colours', () =>
    page.evaluate(() => document.getAnimations().every(({ playState }) => playState !== 'running')),
  );
}
