import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds on a page (WCAG 2.2 AA among its rules), a line each; `isOurs` leaves out what is not ours. */
export async function axeFaults(
  page: Page,
  isOurs: (target: unknown) => boolean = () => true,
): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ target }) => isOurs(target[0])).map(({ html }) => `${id}: ${html}`),
  );
}
