import { describe, expect, it } from 'vitest';
import type { Browser } from '@/tests/browser/browser';
import { FIGURES, HARMLESS } from '@/tests/browser/drafts';
import { type PageName, PUBLIC_PAGES } from '@/tests/browser/pages';
import type { Tab } from '@/tests/browser/tab';
import { never } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

/** Longer than the second in which a release that did nothing is noticed. */
const AFTER_RELEASE_MS = 1200;

const NEWS = ' Churn at Acme is 4%.';

describe.each(BROWSERS)('the last look in %s', (name) => {
  const browser = useBrowser(name);

  it.each(PUBLIC_PAGES)('%s: asks before a figure goes out, and Edit returns to the draft', async (page) => {
    const tab = await draftWithFigures(browser(), page);
    await tab.pressPost();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    expect(await tab.posts()).toEqual([]);
    await tab.click({ name: 'Edit', within: 'last-look' });
    await tab.untilUi('the last look to close', (ui) => !ui.part('last-look'));
    expect(await tab.text()).toBe(FIGURES.text);
    expect(await tab.posts()).toEqual([]);
  });

  it.each(PUBLIC_PAGES)('%s: Post as is publishes exactly once', async (page) => {
    const tab = await draftWithFigures(browser(), page);
    await tab.pressPost();
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text);
    await never('a second post', async () => (await tab.posts()).length > 1, AFTER_RELEASE_MS);
    expect(await tab.errors()).toEqual([]);
  });

  it('does not ask twice about an unchanged draft', async () => {
    const tab = await draftWithFigures(browser(), 'x-inline');
    await tab.pressPost();
    await tab.click({ name: 'Edit', within: 'last-look' });
    await tab.untilUi('the last look to close', (ui) => !ui.part('last-look'));
    await tab.pressPost();
    await tab.untilPosts(FIGURES.text);
  });

  it('asks again only about a new finding', async () => {
    const tab = await draftWithFigures(browser(), 'x-inline');
    await tab.pressPost();
    await tab.click({ name: 'Edit', within: 'last-look' });
    await tab.untilUi('the last look to close', (ui) => !ui.part('last-look'));
    await tab.clickPage(tab.composer);
    await tab.press('End');
    await tab.type(NEWS);
    await tab.untilBadge('3');
    await tab.pressPost();
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text + NEWS);
  });

  it('keeps two composers apart: a harmless post in the dialog is not held for the figures behind it', async () => {
    const tab = await draftWithFigures(browser(), 'x-inline');
    await tab.clickPage('[data-testid="SideNav_NewTweet_Button"]');
    await tab.clickPage('[role="dialog"] [data-testid="tweetTextarea_0"]');
    await tab.type(HARMLESS);
    await tab.clickPage('[data-testid="tweetButton"]');
    await tab.untilPosts(HARMLESS);
    await tab.pressPost();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    expect(await tab.posts()).toEqual([HARMLESS]);
  });

  it.each(['x-inline', 'x-modal'] as const)(
    '%s: Ctrl+Enter is held as well, and goes out once',
    async (page) => {
      const tab = await draftWithFigures(browser(), page);
      await tab.press('Control+Enter');
      await tab.untilUi('the last look', (ui) => ui.part('last-look'));
      expect(await tab.posts()).toEqual([]);
      await tab.click({ name: 'Post as is', within: 'last-look' });
      await tab.untilPosts(FIGURES.text);
      await never('a second post', async () => (await tab.posts()).length > 1, AFTER_RELEASE_MS);
    },
  );
});

async function draftWithFigures(browser: Browser, page: PageName): Promise<Tab> {
  const tab = await browser.open(page);
  await tab.write(FIGURES.text);
  await tab.untilBadge('2');
  await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
  return tab;
}
