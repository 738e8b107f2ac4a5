import { expect } from 'vitest';
import type { Browser } from '@/tests/browser/browser';
import { MONEY } from '@/tests/browser/drafts';
import { type PageName, sitePage } from '@/tests/browser/pages';
import type { Tab } from '@/tests/browser/tab';
import { never, until } from '@/tests/browser/until';

/** Three times the promised 300 ms: a nudge that was going to come has come. */
export const SETTLED_MS = 900;

/** Longer than the second in which a release that did nothing is noticed. */
export const AFTER_RELEASE_MS = 1200;

/** A test page with more in its address, as it is for another account: `lang=de&shortcut=1`. */
export async function openWith(browser: Browser, page: PageName, query: string): Promise<Tab> {
  const tab = await browser.open(page);
  if (!query) return tab;
  const url = new URL(sitePage(page).url);
  for (const [key, value] of new URLSearchParams(query)) url.searchParams.set(key, value);
  await tab.page.goto(url.href, { waitUntil: 'load' });
  return tab;
}

/** Writes what has one `pause` finding, behind what the box begins with. */
export async function writeMoney(tab: Tab): Promise<void> {
  await tab.openComposer();
  await tab.fill(MONEY.text);
  await tab.untilText(sitePage(tab.name).starts + MONEY.text);
  await tab.untilBadge('1');
  await tab.untilUi('a mark', (ui) => ui.part('mark'));
}

/** The last look is there, and nothing is out. */
export async function untilHeld(tab: Tab): Promise<void> {
  await tab.untilUi('the last look', (ui) => ui.part('last-look'));
  expect(await tab.posts()).toEqual([]);
}

/** *Post as is* publishes once, and this is what was published. */
export async function postAsIs(tab: Tab): Promise<string> {
  await tab.click({ name: 'Post as is', within: 'last-look' });
  await tab.finishPost();
  await until('the post', async () => (await tab.posts()).length > 0);
  const [post = '', ...others] = await tab.posts();
  expect(others).toEqual([]);
  return post;
}

export async function neverPostedTwice(tab: Tab): Promise<void> {
  await never('a second post', async () => (await tab.posts()).length > 1, AFTER_RELEASE_MS);
}

/** Neither anything of ours in the page nor a number on the toolbar. */
export async function neverShown(tab: Tab): Promise<void> {
  await never('anything shown', async () => (await tab.ui()).hosts[0] ?? (await tab.badge()), SETTLED_MS);
}

/** From the chip, or the card that came by itself, to the mute that holds everywhere. */
export async function muteForGood(tab: Tab): Promise<void> {
  await tab.openCard();
  await tab.click({ part: 'mute', within: 'card' });
  await tab.click({ name: 'Mute this tip everywhere for good', within: 'menu' });
}

/** From now on the page notes what its policy refuses; `violations` reads that. */
export async function noteViolations(tab: Tab): Promise<void> {
  await tab.page.evaluate(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
}

export function violations(tab: Tab): Promise<string[]> {
  return tab.page.evaluate(() => Reflect.get(window, 'violations'));
}
