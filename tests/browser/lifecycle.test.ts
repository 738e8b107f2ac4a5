import { describe, expect, it } from 'vitest';
import { FIGURES } from '@/tests/browser/drafts';
import { PUBLIC_PAGES } from '@/tests/browser/pages';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

describe.each(BROWSERS)('failing towards posting in %s', (name) => {
  const browser = useBrowser(name);

  it.each(PUBLIC_PAGES)(
    '%s: with Candor gone in the middle of a draft, Post goes out at once',
    async (page) => {
      const tab = await browser().open(page);
      await tab.write(FIGURES.text);
      await tab.untilBadge('2');
      await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
      await browser().removeCandor();
      await tab.pressPost();
      await tab.untilPosts(FIGURES.text);
      expect(await tab.errors()).toEqual([]);
    },
  );

  it('takes everything of Candor off the page when it goes away', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(FIGURES.text);
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    await browser().removeCandor();
    await tab.untilUi('nothing of Candor on the page', (ui) => ui.nodes.length === 0);
    await tab.type(' Still mine.');
    expect(await tab.text()).toBe(`${FIGURES.text} Still mine.`);
  });

  it('wakes a sleeping background: the next change of the draft is checked', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    await browser().stopBackground();
    await tab.type(' Churn is 4%.');
    await tab.untilBadge('3');
    await tab.untilUi('three marks', (ui) => ui.parts('mark').length === 3);
    expect(await tab.errors()).toEqual([]);
  });

  it('lets go of a held post when Candor goes away', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    await tab.pressPost();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    await browser().removeCandor();
    await tab.untilUi('nothing of Candor on the page', (ui) => ui.nodes.length === 0);
    if ((await tab.posts()).length === 0) await tab.pressPost();
    await tab.untilPosts(FIGURES.text);
  });
});
