import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '@/tests/browser/drafts';
import type { PageName } from '@/tests/browser/pages';
import type { Tab } from '@/tests/browser/tab';
import type { UiHost, UiNode } from '@/tests/browser/ui';
import { PATIENCE_MS, until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

/** The promised second. Milliseconds. */
const SOON_MS = 1000;

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

  /** `leave` takes Candor away; a second later nothing of it may be left on the page. */
  async function goneWithin(tab: Tab, leave: () => Promise<void>): Promise<void> {
    const gone = whenGone(tab.page);
    await leave();
    const left = Date.now();
    const took = (await gone) - left;
    console.log(`${name}: gone ${took} ms after it left`);
    expect(took, 'milliseconds until nothing of Candor was left').toBeLessThan(SOON_MS);
  }

  /** How many scripts of ours are in the tab. A key gives those that are slow their time. */
  async function countScripts(tab: Tab): Promise<number> {
    const { extension } = browser();
    const text = await tab.text();
    await extension.startRollCall(tab.id);
    await until('an answer', () => extension.rollCall());
    await tab.press('Enter');
    await tab.untilText(`${text}\n`);
    return extension.rollCall();
  }

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
    await goneWithin(tab, () => browser().removeCandor());
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
    await goneWithin(tab, () => browser().removeCandor());
  });

  it('switched off under an open tab is gone, and switched on again looks at it anew, once', async () => {
    const tab = await withMarks();
    const noise = listenForNoise(tab);
    await goneWithin(tab, () => browser().switchOff());
    await tab.front();
    await tab.pressPost();
    await tab.untilPosts(FIGURES.text);
    await browser().switchOn();
    await tab.front();
    await tab.clickPage(tab.composer);
    await tab.type(FIGURES.text);
    await tab.untilBadge('2');
    await tab.untilUi('one host, two marks', (ui) => ui.hosts.length === 1 && ui.parts('mark').length === 2);
    expect(await countScripts(tab), 'scripts that answer').toBe(1);
    expect(noise).toEqual([]);
  });

  it('installed under an open tab, looks at it, once', async () => {
    const tab = await withMarks();
    await goneWithin(tab, () => browser().removeCandor());
    await browser().installCandor();
    await browser().extension.closeWelcome();
    await tab.front();
    await tab.untilUi('one host, two marks', (ui) => ui.hosts.length === 1 && ui.parts('mark').length === 2);
    await tab.type(NEWS);
    await tab.untilBadge('3');
    expect(await countScripts(tab), 'scripts that answer').toBe(1);
  });

  it('updated under an open tab, looks at it again, once', async () => {
    const tab = await withMarks();
    const noise = listenForNoise(tab);
    // A name that every world finds: the new script must not take it for the old one.
    await tab.page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('b'), { id: 'candor' })),
    );
    await browser().installCandor();
    await tab.front();
    await tab.untilUi('one host, two marks', (ui) => ui.hosts.length === 1 && ui.parts('mark').length === 2);
    await tab.type(NEWS);
    await tab.untilBadge('3');
    await tab.untilUi('three marks', (ui) => ui.hosts.length === 1 && ui.parts('mark').length === 3);
    expect(await countScripts(tab), 'scripts that answer').toBe(1);
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
    await goneWithin(tab, () => browser().removeCandor());
    if ((await tab.posts()).length === 0) await tab.pressPost();
    await tab.untilPosts(FIGURES.text);
  });
});

/** The moment from which on nothing of Candor is shown. The page looks for it: a driver would take its own time. */
function whenGone(page: Page): Promise<number> {
  return page.evaluate(
    (patience) =>
      new Promise<number>((resolve, reject) => {
        const end = Date.now() + patience;
        const look = () => postMessage({ candorProbe: 'gone?' }, '*');
        const isShown = (node: UiNode): boolean => node.shown || node.children.some(isShown);
        const onReply = ({ data }: MessageEvent) => {
          if (data?.candorProbeReply !== 'gone?') return;
          const isGone = !data.hosts.some(({ children }: UiHost) => children.some(isShown));
          if (!isGone && Date.now() < end) return void setTimeout(look, 20);
          removeEventListener('message', onReply);
          if (isGone) resolve(Date.now());
          else reject(new Error('Candor stays on the page'));
        };
        addEventListener('message', onReply);
        look();
      }),
    PATIENCE_MS,
  );
}

/** Whatever is written to the console or thrown from now on, in any world of the page. */
function listenForNoise(tab: Tab): string[] {
  const noise: string[] = [];
  tab.page.on('console', (message) => noise.push(message.text()));
  tab.page.on('pageerror', (error) => noise.push(String((error as Error).stack)));
  return noise;
}
