import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

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
