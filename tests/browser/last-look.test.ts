import { describe, expect, it } from 'vitest';
import type { Browser } from '@/tests/browser/browser';
import { FIGURES, HARMLESS } from '@/tests/browser/drafts';
import { type PageName, PUBLIC_PAGES, sitePage } from '@/tests/browser/pages';
import type { Tab } from '@/tests/browser/tab';
import { centre } from '@/tests/browser/ui';
import { never, until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

/** Longer than the second in which a release that did nothing is noticed. */
const AFTER_RELEASE_MS = 1200;

const NEWS = ' Churn at Acme is 4%.';

describe.each(BROWSERS)('the last look in %s', (name) => {
  const browser = useBrowser(name);

  it.each(PUBLIC_PAGES)(
    '%s: asks before a figure goes out, and Post as is publishes exactly once',
    async (page) => {
      const tab = await draftWithFigures(browser(), page);
      await tab.pressPost();
      await tab.untilUi('the last look', (ui) => ui.part('last-look'));
      expect(await tab.posts()).toEqual([]);
      await tab.click({ name: 'Post as is', within: 'last-look' });
      await tab.untilPosts(FIGURES.text);
      await never('a second post', async () => (await tab.posts()).length > 1, AFTER_RELEASE_MS);
      expect(await tab.errors()).toEqual([]);
    },
  );

  it('does not ask twice about an unchanged draft', async () => {
    const tab = await draftWithFigures(browser(), 'x-inline');
    await tab.pressPost();
    await tab.click({ name: 'Edit', within: 'last-look' });
    await tab.untilUi('the last look to close', (ui) => !ui.part('last-look'));
    expect([await tab.text(), await tab.posts()]).toEqual([FIGURES.text, []]);
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

  it.each(['Enter', ' '])(
    '"%s" on the focused button is held, and Post as is needs no mouse',
    async (key) => {
      const tab = await draftWithFigures(browser(), 'quora-answer');
      await focusPost(tab);
      await tab.press(key);
      await tab.untilUi(
        'Edit to have focus',
        (ui) => ui.find({ name: 'Edit', within: 'last-look' })?.focused,
      );
      expect(await tab.posts()).toEqual([]);
      await tab.press('Tab');
      await tab.untilUi('Post as is to have focus', (ui) => ui.part('post-as-is')?.focused);
      await tab.press(key);
      await tab.untilPosts(FIGURES.text);
      await never('a second post', async () => (await tab.posts()).length > 1, AFTER_RELEASE_MS);
    },
  );

  it('a click that a helper makes, without any pointer, is held as well', async () => {
    const tab = await draftWithFigures(browser(), 'x-inline');
    // What a label does is what assistive technology does: a trusted click out of nowhere.
    await tab.page.evaluate((selector) => {
      const button = document.querySelector<HTMLElement>(selector);
      if (button) button.id = 'post';
      const label = Object.assign(document.createElement('label'), { htmlFor: 'post', textContent: 'Send' });
      label.dataset.testid = 'helper';
      document.querySelector('[data-testid="toolBar"]')?.after(label);
    }, postButton(tab));
    await tab.clickPage('[data-testid="helper"]');
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    expect(await tab.posts()).toEqual([]);
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text);
  });

  it('asks once for a thread, names what is in each of its boxes, and sends it once', async () => {
    const tab = await browser().open('x-thread');
    await tab.openComposer();
    await tab.type(FIGURES.text);
    await tab.untilBadge('2');
    await tab.clickPage('[data-testid="tweetTextarea_0"]');
    await tab.press('End');
    await tab.type(' Our ARR hit $9m!');
    await tab.untilBadge('1');
    await tab.pressPost();
    const look = await tab.untilUi('the last look', (ui) => ui.part('last-look') && ui);
    const said = look.text('last-look');
    for (const words of [...FIGURES.words, '$9m']) expect(said).toContain(words);
    expect(look.parts('last-look')).toHaveLength(1);
    expect(await tab.posts()).toEqual([]);
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await until('the thread', async () => (await tab.posts()).length > 0);
    const sent = await tab.posts();
    expect(sent.join()).toContain(FIGURES.text);
    await never('a second thread', async () => (await tab.posts()).length > sent.length, AFTER_RELEASE_MS);
  });

  it('a finger is held like a mouse', async () => {
    const tab = await draftWithFigures(browser(), 'x-inline');
    const { x, y } = await middleOf(tab, postButton(tab));
    await tab.page.touchscreen.tap(x, y);
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    expect(await tab.posts()).toEqual([]);
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text);
  });

  it('a press that was begun before the answer came is judged again when it ends', async () => {
    const tab = await browser().open('x-inline');
    await tab.write('Our ');
    const { x, y } = await middleOf(tab, postButton(tab));
    await tab.page.mouse.move(x, y);
    await tab.type(FIGURES.text.slice('Our '.length));
    await tab.page.mouse.down();
    await tab.untilBadge('2');
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    await tab.page.mouse.up();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    expect(await tab.posts()).toEqual([]);
  });

  it('drawn off the button, or with another button of the mouse, nothing is pressed; a double click is one press', async () => {
    const tab = await draftWithFigures(browser(), 'x-inline');
    const { x, y } = await middleOf(tab, postButton(tab));
    const { mouse } = tab.page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x, y + 200);
    await mouse.up();
    await mouse.click(x, y, { button: 'right' });
    await mouse.click(x, y, { button: 'middle' });
    expect((await tab.ui()).part('last-look')).toBeUndefined();
    await mouse.click(x, y, { count: 2 });
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    const isOver = async () => (await tab.posts()).length > 0 || !(await tab.ui()).part('last-look');
    await never('the question to be over', isOver, 600);
  });

  it('Escape is Edit: the dialog stays, and the next key is typed where the caret was', async () => {
    const tab = await draftWithFigures(browser(), 'linkedin-share');
    await tab.pressPost();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    await tab.press('Escape');
    await tab.untilUi('the last look to close', (ui) => !ui.part('last-look'));
    await tab.type('!');
    await tab.untilText(`${FIGURES.text}!`);
    expect(await tab.keys()).not.toContain('Escape');
  });

  it('a release without effect says so, and the next press is never held', async () => {
    const tab = await draftWithFigures(browser(), 'x-inline');
    await tab.page.evaluate(() => {
      const deaf = (event: Event) => event.isTrusted || event.stopImmediatePropagation();
      addEventListener('click', deaf, true);
    });
    await tab.pressPost();
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilUi('the advice', (ui) => ui.text('last-look').includes('Press Post again'));
    await tab.pressPost();
    await tab.untilPosts(FIGURES.text);
  });

  it('with the background asleep at the press, it goes out at once and nothing comes after it', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(HARMLESS);
    await tab.untilUi('the draft to be read', (ui) => ui.part('chip'));
    await browser().stopBackground();
    await tab.type(NEWS);
    await tab.pressPost();
    await tab.untilPosts(HARMLESS + NEWS);
    await never('a late question', async () => (await tab.ui()).part('last-look'), 1000);
  });

  it('a question that nobody could answer is not asked: a layer that the page made inert lets the post go', async () => {
    const tab = await draftWithFigures(browser(), 'x-inline');
    await tab.page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLElement>('body > div:empty')) each.inert = true;
    });
    await tab.pressPost();
    await tab.untilPosts(FIGURES.text);
  });

  it('is over when the site takes the box away while it asks', async () => {
    const tab = await draftWithFigures(browser(), 'linkedin-share');
    await tab.pressPost();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    await tab.page.evaluate(() => document.querySelector('dialog')?.close());
    await tab.untilUi('nothing of Candor on the page', (ui) => ui.nodes.length === 0);
    await tab.write(HARMLESS);
    await tab.pressPost();
    await tab.untilPosts(HARMLESS);
    expect(await tab.errors()).toEqual([]);
  });

  it('is over when the site hides the box while it asks, and does not come back with it', async () => {
    const tab = await draftWithFigures(browser(), 'x-inline');
    const show = (isShown: boolean) =>
      tab.page.evaluate((is) => {
        const composer = document.querySelector<HTMLElement>('.composer');
        if (composer) composer.hidden = !is;
        if (composer) composer.style.display = is ? '' : 'none';
      }, isShown);
    await tab.pressPost();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    await show(false);
    await tab.untilUi('the last look to close', (ui) => !ui.part('last-look'));
    await show(true);
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    expect((await tab.ui()).part('last-look')).toBeUndefined();
    expect(await tab.posts()).toEqual([]);
  });

  it('a form: Enter in its title and a key of the site are held, and its new button releases', async () => {
    await browser().allowSite('blog.example');
    const tab = await draftWithFigures(browser(), 'other-textarea');
    await tab.page.evaluate(() => {
      const title = Object.assign(document.createElement('input'), { id: 'title' });
      const form = document.querySelector('form');
      form?.prepend(title);
      title.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && event.shiftKey) form?.requestSubmit();
      });
    });
    await tab.clickPage('#title');
    await tab.press('Enter');
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    await tab.press('Escape');
    await tab.untilUi('the last look to close', (ui) => !ui.part('last-look'));
    await tab.press('End');
    await tab.type(NEWS);
    await tab.untilBadge('3');
    await tab.clickPage('#title');
    await tab.press('Shift+Enter');
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    expect(await tab.posts()).toEqual([]);
    await tab.page.evaluate(() => {
      const button = document.querySelector('[type="submit"]');
      button?.replaceWith(button.cloneNode(true));
    });
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text + NEWS);
    await never('a second post', async () => (await tab.posts()).length > 1, AFTER_RELEASE_MS);
  });
});

function postButton(tab: Tab): string {
  return sitePage(tab.name).publish.at(-1) ?? '';
}

async function focusPost(tab: Tab): Promise<void> {
  await tab.page.focus(postButton(tab));
}

async function middleOf(tab: Tab, selector: string): Promise<{ x: number; y: number }> {
  const box = await (await tab.page.$(selector))?.boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  return centre(box);
}

async function draftWithFigures(browser: Browser, page: PageName): Promise<Tab> {
  const tab = await browser.open(page);
  await tab.write(FIGURES.text);
  await tab.untilBadge('2');
  await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
  return tab;
}
