import { describe, expect, it } from 'vitest';
import { FIGURES } from '@/tests/browser/drafts';
import { wordRect } from '@/tests/browser/measure';
import { type PageName, sitePage } from '@/tests/browser/pages';
import type { Tab } from '@/tests/browser/tab';
import type { Rect } from '@/tests/browser/ui';
import { until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const NEWS = ' Churn is 4%.';

describe.each(BROWSERS)('a page with a life of its own in %s', (name) => {
  const browser = useBrowser(name);

  async function withMarks(page: PageName = 'x-inline'): Promise<Tab> {
    const tab = await browser().open(page);
    await tab.write(FIGURES.text);
    await untilMarks(tab, 2);
    return tab;
  }

  it('that comes back from the back/forward cache is watched on, without a word on the console', async () => {
    const tab = await withMarks();
    const noise: string[] = [];
    tab.page.on('console', (message) => noise.push(message.text()));
    tab.page.on('pageerror', (error) => noise.push(String(error)));
    await tab.page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { cameBack: persisted })),
    );
    await tab.page.goto(sitePage('linkedin-plain').url);
    // Firefox reports no load of a page that was there already, so nothing is awaited but the page's own word.
    await tab.page.evaluate(() => history.back()).catch(() => undefined);
    await until('the page itself, from the cache', () =>
      tab.page.evaluate(() => Reflect.get(window, 'cameBack') as boolean | undefined).catch(() => undefined),
    );
    await untilMarks(tab, 2);
    await tab.clickPage(tab.composer);
    await tab.press('End');
    await tab.type(NEWS);
    await untilMarks(tab, 3);
    await tab.untilBadge('3');
    expect(noise).toEqual([]);
  });

  it('that changes its address and keeps the box: the draft is watched on; in a private place it is not', async () => {
    const { extension } = browser();
    await extension.startCounting();
    const tab = await withMarks();
    await tab.page.evaluate(() => history.pushState(null, '', '/ada_ex/status/1'));
    await tab.type(NEWS);
    await untilMarks(tab, 3);
    const before = (await extension.drafts()).length;
    await tab.page.evaluate(() => history.pushState(null, '', '/messages/1-2'));
    await tab.type(' And 5%.');
    await untilMarks(tab, 0);
    await tab.untilBadge('');
    await tab.pressPost();
    await tab.untilPosts(`${FIGURES.text}${NEWS} And 5%.`);
    expect(await extension.drafts()).toHaveLength(before);
  });

  it('that closes its composer takes layer and badge along', async () => {
    const tab = await withMarks('x-modal');
    await tab.clickPage('[data-testid="app-bar-close"]');
    await tab.untilUi('no layer', (ui) => ui.hosts.length === 0);
    await tab.untilBadge('');
    expect(await tab.errors()).toEqual([]);
  });

  it('that hides its box and shows it again has its marks where they belong', async () => {
    const tab = await withMarks();
    const composer = (style: Record<string, string>) =>
      tab.page.$eval('.composer', (box, value) => Object.assign((box as HTMLElement).style, value), style);
    await composer({ display: 'none' });
    await untilMarks(tab, 0);
    await composer({ display: '', marginTop: '80px' });
    await untilOnWords(tab, 2);
  });

  it('that moves its box into a dialog is followed there', async () => {
    const tab = await withMarks();
    await tab.page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const composer = document.querySelector('.composer');
      composer?.before(dialog);
      if (composer) dialog.append(composer);
      dialog.showModal();
    });
    await tab.clickPage(tab.composer);
    await tab.press('End');
    await tab.type(NEWS);
    await untilOnWords(tab, 3);
    await tab.pressPost();
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text + NEWS);
  });

  it('that takes its box out for a while has it watched anew', async () => {
    const tab = await withMarks();
    await tab.page.evaluate(() => {
      const composer = document.querySelector('.composer');
      const next = composer?.nextSibling;
      const parent = composer?.parentNode;
      composer?.remove();
      Object.assign(window, { putBack: () => composer && parent?.insertBefore(composer, next ?? null) });
    });
    await tab.untilUi('no layer', (ui) => ui.hosts.length === 0);
    await tab.page.evaluate(() => (Reflect.get(window, 'putBack') as () => void)());
    await tab.clickPage(tab.composer);
    await untilOnWords(tab, 2);
    await tab.pressPost();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
  });

  it('that was reloaded starts from nothing', async () => {
    const tab = await withMarks();
    await tab.page.reload();
    await tab.write(FIGURES.text);
    await untilMarks(tab, 2);
    expect((await tab.ui()).hosts).toHaveLength(1);
  });

  it('that the browser put away to save memory has no badge meanwhile, and is watched anew, once', async () => {
    const { extension } = browser();
    const tab = await withMarks();
    await tab.untilBadge('2');
    await browser().open('linkedin-plain');
    const away = await browser().putAway(tab);
    await until('no badge', async () => (await extension.badge(away.id)) === '');
    expect(await extension.hears(away.id), 'a script in a tab without a page').toBe(false);
    // Firefox's driver loses the page that comes back.
    if (name === 'firefox') return;
    const back = await away.comeBack();
    const noise: string[] = [];
    back.page.on('console', (message) => noise.push(message.text()));
    back.page.on('pageerror', (error) => noise.push(String(error)));
    await back.write(FIGURES.text);
    await untilMarks(back, 2);
    await back.untilBadge('2');
    await extension.startRollCall(back.id);
    await until('an answer', () => extension.rollCall());
    await back.pressPost();
    await back.click({ name: 'Post as is', within: 'last-look' });
    await back.untilPosts(FIGURES.text);
    await back.untilBadge('');
    expect(await extension.rollCall(), 'scripts that answer').toBe(1);
    expect(noise).toEqual([]);
  });

  it('that a server rendered stays as it was sent until somebody writes, and comes to life as sent', async () => {
    const tab = await browser().open('server-rendered');
    const { page } = tab;
    const outline = () =>
      page.evaluate(() =>
        [document.documentElement, document.body, ...document.body.children].map(
          (element) => (element.cloneNode() as Element).outerHTML,
        ),
      );
    const sent = ['<html lang="en"></html>', '<body></body>', '<div id="root"></div>'];
    expect(await outline()).toEqual(sent);
    await tab.clickPage('textarea');
    await tab.type(FIGURES.text);
    await untilMarks(tab, 2);
    expect(await outline(), 'one bare element more').toEqual([...sent, '<div></div>']);
    expect(await page.evaluate(() => window.hydratePage()), "the server's nodes").toBe(true);
    await tab.type(NEWS);
    await untilMarks(tab, 3);
    await tab.clickPage('[data-testid="tweetButton"]');
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text + NEWS);
    expect(await tab.errors()).toEqual([]);
  });
});

declare global {
  interface Window {
    hydratePage(): Promise<boolean>;
  }
}

function untilMarks(tab: Tab, count: number): Promise<unknown> {
  return tab.untilUi(`${count} marks`, (ui) => ui.parts('mark').length === count || undefined);
}

/** Marks for the figures of the draft, the first one under its word. */
async function untilOnWords(tab: Tab, count: number): Promise<void> {
  await until(
    `${count} marks on their words`,
    async () => {
      const [word = ''] = FIGURES.words;
      const want = await wordRect(tab.page, tab.composer, word);
      const marks = (await tab.ui()).parts('mark');
      return marks.length === count && marks.some(({ rect }) => isNear(rect, want));
    },
    async () => `${await tab.ui()}`,
  );
}

function isNear(mark: Rect, word: Rect): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(mark[side] - word[side]) <= 2);
}
