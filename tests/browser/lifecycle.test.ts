import { describe, expect, it } from 'vitest';
import { FIGURES } from '@/tests/browser/drafts';
import type { PageName } from '@/tests/browser/pages';
import type { Tab } from '@/tests/browser/tab';
import { until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

/** The promised second, and as much again for a machine with other things to do. Milliseconds. */
const SOON_MS = 2000;

const NEWS = ' Churn is 4%.';

describe.each(BROWSERS)('failing towards posting in %s', (name) => {
  const browser = useBrowser(name);

  async function withMarks(page: PageName = 'x-inline'): Promise<Tab> {
    const tab = await browser().open(page);
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    return tab;
  }

  const untilGone = (tab: Tab) =>
    tab.untilUi('nothing of Candor on the page', (ui) => ui.nodes.length === 0, SOON_MS);

  it.each(['linkedin-share', 'quora-answer'] as const)(
    '%s: with Candor gone in the middle of a draft, Post goes out at once',
    async (page) => {
      const tab = await withMarks(page);
      await browser().removeCandor();
      await tab.pressPost();
      await tab.untilPosts(FIGURES.text);
      expect(await tab.errors()).toEqual([]);
    },
  );

  it('takes everything of Candor off the page within a second when it goes away, and says nothing', async () => {
    const tab = await withMarks();
    const noise = listenForNoise(tab);
    await browser().removeCandor();
    await untilGone(tab);
    await tab.type(' Still mine.');
    expect(await tab.text()).toBe(`${FIGURES.text} Still mine.`);
    await tab.pressPost();
    await tab.untilPosts(`${FIGURES.text} Still mine.`);
    expect(noise).toEqual([]);
  });

  it('does so too when the background was asleep and nobody touches the page', async () => {
    const tab = await withMarks();
    await browser().stopBackground();
    await tab.untilUi('the marks that outlive the background', (ui) => ui.parts('mark').length === 2);
    await browser().removeCandor();
    await untilGone(tab);
  });

  it('updated under an open tab, looks at it again, once', async () => {
    const tab = await withMarks();
    const noise = listenForNoise(tab);
    // A name that every world finds: the new script must not take it for the old one.
    await tab.page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('b'), { id: 'candor' })),
    );
    await browser().updateCandor();
    await tab.front();
    await tab.untilUi('one host, two marks', (ui) => ui.hosts.length === 1 && ui.parts('mark').length === 2);
    await tab.type(NEWS);
    await tab.untilBadge('3');
    await tab.untilUi('three marks', (ui) => ui.hosts.length === 1 && ui.parts('mark').length === 3);
    const { extension } = browser();
    await extension.startRollCall(tab.id);
    await until('an answer', () => extension.rollCall());
    await tab.press('Enter');
    await tab.untilText(`${FIGURES.text}${NEWS}\n`);
    expect(await extension.rollCall(), 'scripts that answer').toBe(1);
    expect(noise).toEqual([]);
  });

  it('wakes a sleeping background: the next change of the draft is checked, an open card stays', async () => {
    const tab = await withMarks();
    await tab.click({ part: 'chip' });
    await tab.untilUi('the card', (ui) => ui.part('card'));
    await browser().stopBackground();
    await tab.type(NEWS);
    await tab.untilText(FIGURES.text + NEWS);
    await tab.untilBadge('3');
    await tab.untilUi('three marks', (ui) => ui.parts('mark').length === 3 && ui.part('card'));
    await browser().stopBackground();
    await tab.click({ part: 'edit', within: 'card' });
    await until('the edit', async () => !(await tab.text()).startsWith(FIGURES.text));
    await tab.untilBadge('2');
    expect(await tab.errors()).toEqual([]);
  });

  it('keeps its word about a last look whose background fell asleep', async () => {
    const tab = await withMarks();
    await tab.pressPost();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    await browser().stopBackground();
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text);
  });

  it('lets go of a held post when Candor goes away', async () => {
    const tab = await withMarks();
    await tab.pressPost();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    await browser().removeCandor();
    await untilGone(tab);
    if ((await tab.posts()).length === 0) await tab.pressPost();
    await tab.untilPosts(FIGURES.text);
  });
});

/** Whatever is written to the console or thrown from now on, in any world of the page. */
function listenForNoise(tab: Tab): string[] {
  const noise: string[] = [];
  tab.page.on('console', (message) => noise.push(message.text()));
  tab.page.on('pageerror', (error) => noise.push(String((error as Error).stack)));
  return noise;
}
