import { describe, expect, it } from 'vitest';
import { HARMLESS, MONEY, SECRETS } from '@/tests/browser/drafts';
import { expectMarkOn } from '@/tests/browser/mark-on';
import type { PageName } from '@/tests/browser/pages';
import { replacementOf } from '@/tests/browser/rule-text';
import {
  AFTER_RELEASE_MS,
  neverPostedTwice,
  neverShown,
  noteViolations,
  openWith,
  postAsIs,
  SETTLED_MS,
  untilHeld,
  violations,
  writeMoney,
} from '@/tests/browser/site-flow';
import type { Tab } from '@/tests/browser/tab';
import { never, until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const INLINE = '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]';
const MODAL = '[role="dialog"] [data-testid="tweetTextarea_0"]';
const INLINE_POST = '[data-testid="tweetButtonInline"]';
const MODAL_POST = '[data-testid="tweetButton"]';
const SEARCH = '[data-testid="SearchBox_Search_Input"]';
const ADD = '[role="dialog"] [data-testid="addButton"]';

/** Each language, and each kind of box in another one than English. */
const LANGUAGES: [language: string, page: PageName][] = [
  ['de', 'x-inline'],
  ['es', 'x-thread'],
  ['ja', 'x-mobile'],
  ['pt', 'x-article'],
  ['de', 'x-article-title'],
  ['ja', 'x-poll'],
  ['pt', 'x-picture'],
  ['es', 'x-changed'],
];

describe.each(BROWSERS)('X in %s', (name) => {
  const browser = useBrowser(name);

  it.each(LANGUAGES)('in %s, %s: the nudge, the hold and the release need no English', async (lang, page) => {
    const tab = await openWith(browser(), page, `lang=${lang}`);
    await writeMoney(tab);
    await expectOneHold(tab);
  });

  it('has one last look for a thread whose boxes were each read, and publishes it once', async () => {
    const tab = await browser().open('x-modal');
    await writeMoney(tab);
    await tab.clickPage(ADD);
    await tab.clickPage('[data-testid="tweetTextarea_1"]');
    await tab.type('Our burn rate is $800k');
    await tab.untilBadge('1');
    await tab.untilUi('a mark in each box', (ui) => ui.parts('mark').length === 2);
    await tab.clickPage(ADD);
    await tab.clickPage('[data-testid="tweetTextarea_2"]');
    await tab.type('Bye');
    await tab.clickPage(MODAL_POST);
    const look = await tab.untilUi('the last look', (ui) => ui.text('last-look'));
    expect(look).toContain('$42m');
    expect(look).toContain('$800k');
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(`${MONEY.text}\nOur burn rate is $800k\nBye`);
    await neverPostedTwice(tab);
    expect(await tab.errors()).toEqual([]);
  });

  it('reads every box of a thread that comes back from the drafts, also those where nobody has been', async () => {
    const tab = await openWith(browser(), 'x-thread', `kept=${encodeURIComponent(MONEY.text)}`);
    await tab.clickPage('[data-testid="tweetTextarea_2"]');
    await tab.type('Bye');
    await tab.untilUi('a mark in the first box', (ui) => ui.part('mark'));
    await tab.clickPage(MODAL_POST);
    const look = await tab.untilUi('the last look', (ui) => ui.text('last-look'));
    expect(look).toContain(MONEY.word);
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(`${MONEY.text}\nThen the lighthouse.\nBye`);
  });

  it('asks about an article before its settings, and has nothing to say while they are open', async () => {
    const tab = await browser().open('x-article');
    await writeMoney(tab);
    await tab.pressPost();
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await until('the settings', () => tab.page.$('.last-step'));
    await never('a last look', async () => (await tab.ui()).part('last-look'), AFTER_RELEASE_MS);
    await tab.finishPost();
    await tab.untilPosts(`\n${MONEY.text}`);
  });

  it.each([
    ['x-thread', 'Control+Enter', ''],
    ['x-poll', 'Control+Enter', ''],
    ['x-reply', 'Meta+Enter', 'mac=1'],
    ['x-mobile', 'Control+Enter', ''],
  ])('%s: %s is held, and goes out once', async (page, keys, query) => {
    const tab = await openWith(browser(), page, query);
    await writeMoney(tab);
    await tab.press(keys);
    await untilHeld(tab);
    expect(await postAsIs(tab)).toContain(MONEY.text);
    await neverPostedTwice(tab);
  });

  it('neither a key kept down nor Enter alone publishes or asks', async () => {
    const tab = await browser().open('x-inline');
    await writeMoney(tab);
    await tab.page.keyboard.down('Control');
    for (let repeat = 0; repeat < 4; repeat++) await tab.page.keyboard.down('Enter');
    await tab.page.keyboard.up('Enter');
    await tab.page.keyboard.up('Control');
    await tab.click({ name: 'Edit', within: 'last-look' });
    await tab.untilUi('no last look', (ui) => !ui.part('last-look'));
    await tab.press('Enter');
    await tab.untilText(`${MONEY.text}\n`);
    expect((await tab.ui()).part('last-look')).toBeUndefined();
    expect(await tab.posts()).toEqual([]);
  });

  it('reads emoji, mentions, tags and links as they are written, and marks the words beside them', async () => {
    const tab = await browser().open('x-modal');
    await tab.write('@bo_sample 🎉👩‍🔬 #tide');
    await tab.press('Enter');
    const line = '$ACME: our ARR is $42m 🎉 https://acme.example/a';
    await tab.type(line);
    const draft = `@bo_sample 🎉👩‍🔬 #tide\n${line}`;
    await tab.untilText(draft);
    const [mark] = await tab.untilUi('a mark', (ui) => atLeast(1, ui.parts('mark')));
    await expectMarkOn(tab, mark, MONEY.word);
    await tab.openCard();
    await tab.click({ part: 'edit', within: 'card' });
    await tab.untilText(draft.replace(MONEY.word, replacementOf('fin/figure')));
    expect(await tab.errors()).toEqual([]);
  });

  it('never looks at numbers that open the chat, nor at what is searched for', async () => {
    await browser().extension.startCounting();
    const tab = await browser().open('x-dm');
    await tab.clickPage('.pin');
    await tab.type('4');
    const other = await browser().open('x-inline');
    await other.clickPage(SEARCH);
    await other.type(MONEY.text);
    await never(
      'anything shown',
      async () => (await other.ui()).hosts[0] ?? (await tab.ui()).hosts[0],
      SETTLED_MS,
    );
    expect(await browser().extension.counts()).toEqual({ connections: 0, messages: 0 });
  });

  it.each([
    ['messages', '.drawer .public-DraftEditor-content'],
    ['chat', '.drawer textarea'],
    ['grok', '.drawer textarea'],
  ])(
    'with all test ids renamed, the drawer of %s beside the composer is still not read',
    async (drawer, box) => {
      const tab = await openWith(browser(), 'x-changed', `drawer=${drawer}`);
      await tab.clickPage(box);
      await tab.type(SECRETS);
      await tab.untilText(SECRETS);
      await neverShown(tab);
      await tab.clickPage('.drawer .primary');
      await tab.untilPosts(SECRETS);
    },
  );

  it('trap: Foreign DOM in Draft. Nobody adds a node or an attribute to the editor, and it lives on', async () => {
    const tab = await browser().open('x-modal');
    await writeMoney(tab);
    await tab.page.$eval(MODAL, watchForeign);
    await tab.untilUi('a mark', (ui) => ui.part('mark'));
    await tab.openCard();
    await tab.untilUi('the card', (ui) => ui.part('card'));
    await tab.press('Escape');
    await tab.press('Enter');
    await tab.type('Still alive');
    await tab.untilText(`${MONEY.text}\nStill alive`);
    expect(await tab.page.evaluate(() => Reflect.get(window, 'foreign'))).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  });

  it('trap: Remounts. All nodes are new after a composition; marks, edit and hold go on', async () => {
    const tab = await browser().open('x-modal');
    await writeMoney(tab);
    await tab.untilUi('a mark', (ui) => ui.part('mark'));
    const contents = await tab.page.$(`${MODAL} [data-contents]`);
    await tab.page.$eval(MODAL, composeWords, ', up 30%');
    await tab.untilText(`${MONEY.text}, up 30%`);
    await until(
      'new contents',
      () => contents?.evaluate((old) => !old.isConnected) ?? Promise.resolve(false),
    );
    await tab.untilBadge('2');
    const marks = await tab.untilUi('two marks', (ui) => atLeast(2, ui.parts('mark')));
    await expectMarkOn(tab, marks[0], MONEY.word);
    await expectMarkOn(tab, marks[1], '30%');
    await expectOneHold(tab);
    expect(await tab.errors()).toEqual([]);
  });

  it('trap: Duplicates. Two boxes own tweetTextarea_0, and each is held by its own button', async () => {
    const tab = await browser().open('x-inline');
    await writeMoney(tab);
    await tab.clickPage('[data-testid="SideNav_NewTweet_Button"]');
    expect(await tab.page.$$('[data-testid="tweetTextarea_0"]')).toHaveLength(2);
    await tab.clickPage(MODAL);
    await tab.type(HARMLESS);
    await tab.clickPage(MODAL_POST);
    await tab.untilPosts(HARMLESS);
    await tab.clickPage(INLINE_POST);
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
  });

  it('trap: Duplicates. Composers docked side by side keep their buttons apart', async () => {
    const tab = await browser().open('x-pro');
    await writeMoney(tab);
    await tab.clickPage('[data-testid="SideNav_NewTweet_Button"]');
    await tab.clickPage('.docked:nth-child(2) [data-testid="tweetTextarea_0"]');
    await tab.type(HARMLESS);
    await tab.clickPage('.docked:nth-child(2) [data-testid="tweetButton"]');
    await tab.untilPosts(HARMLESS);
    await tab.clickPage('.docked:nth-child(1) [data-testid="tweetButton"]');
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
  });

  it('trap: Mobile layout. The list shrinks to one box while a name is typed; what is left is read on', async () => {
    const tab = await browser().open('x-mobile');
    await tab.write(HARMLESS);
    await tab.clickPage('[data-testid="addButton"]');
    await tab.clickPage('[data-testid="tweetTextarea_1"]');
    await tab.type(`${MONEY.text} @b`);
    await until('a single box', async () => (await tab.page.$$('textarea')).length === 1);
    await tab.clickPage('.person');
    await until('both boxes', async () => (await tab.page.$$('textarea')).length === 2);
    await tab.clickPage('[data-testid="tweetTextarea_1"]');
    await tab.untilBadge('1');
    await tab.untilUi('a mark', (ui) => ui.parts('mark').length === 1);
    await tab.clickPage(MODAL_POST);
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(`${HARMLESS}\n${MONEY.text} @bo_sample `);
  });

  it('trap: Mobile layout. The button moves when boxes are added, and is found where it went', async () => {
    const tab = await browser().open('x-modal');
    await writeMoney(tab);
    const before = await tab.page.$(MODAL_POST);
    await tab.clickPage(ADD);
    await tab.clickPage('[data-testid="tweetTextarea_1"]');
    await tab.type(HARMLESS);
    expect(await before?.evaluate((button) => button.isConnected)).toBe(false);
    await tab.clickPage(MODAL_POST);
    await untilHeld(tab);
  });

  it('trap: Route changes. Dialog and home box come and go without a page load', async () => {
    const tab = await browser().open('x-inline');
    await writeMoney(tab);
    await tab.clickPage('[role="tab"]:nth-child(3)');
    await until('the box to be gone', async () => (await tab.page.$(INLINE)) === null);
    await tab.untilUi('nothing of its marks', (ui) => ui.parts('mark').length === 0);
    await tab.untilBadge('');
    await tab.clickPage('[role="tab"]:nth-child(1)');
    await writeMoney(tab);
    await tab.clickPage('article [data-testid="reply"]');
    await tab.clickPage(MODAL);
    await tab.type(MONEY.text);
    await tab.untilUi('a mark in the dialog', (ui) => ui.parts('mark').length === 1);
    await tab.clickPage('[data-testid="app-bar-close"]');
    await until('the dialog to be gone', async () => (await tab.page.$(MODAL)) === null);
    await tab.clickPage(INLINE);
    await tab.clickPage(INLINE_POST);
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(MONEY.text);
  });

  it('trap: Automation note for tests. A draft that comes in one burst is read whole, and held', async () => {
    const tab = await browser().open('x-inline');
    await tab.clickPage(SEARCH);
    await tab.page.$eval(SEARCH, (field, text) => Object.assign(field, { value: text }), MONEY.text);
    await tab.press('Control+a');
    await tab.press('Control+c');
    await tab.openComposer();
    await tab.press('Control+v');
    await tab.untilText(MONEY.text);
    await tab.untilBadge('1');
    await expectOneHold(tab);
  });

  it('trap: CSP. Nothing of ours runs into the policy of the page, which is in force', async () => {
    const tab = await browser().open('x-inline');
    await noteViolations(tab);
    await writeMoney(tab);
    await tab.openCard();
    await tab.untilUi('the card', (ui) => ui.part('card'));
    await expectOneHold(tab);
    expect(await violations(tab)).toEqual([]);
    await tab.page.evaluate(() => {
      new Image().src = 'https://pictures.example/tide.png';
    });
    await until('the policy to refuse a picture', async () => (await violations(tab)).length > 0);
  });

  it('trap: Stable for years. The route and the button that is no button, as they were before 2024', async () => {
    const tab = await browser().open('x-old');
    await writeMoney(tab);
    expect(await tab.page.$eval(MODAL_POST, (button) => button.localName)).toBe('div');
    await expectOneHold(tab);
  });
});

function atLeast<T>(count: number, list: T[]): T[] | undefined {
  return list.length >= count ? list : undefined;
}

/** Presses Post: asked once, nothing is out; *Post as is* publishes once. */
async function expectOneHold(tab: Tab): Promise<void> {
  await tab.pressPost();
  await untilHeld(tab);
  expect(await postAsIs(tab)).toContain(MONEY.text);
  expect((await tab.ui()).part('last-look')).toBeUndefined();
}

/** Runs in the page: notes what does not come from Draft itself, which gives its nodes these marks. */
function watchForeign(box: Element): void {
  const foreign: string[] = [];
  Object.assign(window, { foreign });
  const isDrafts = (node: Node) =>
    !(node instanceof Element) || node.matches('[data-block], [data-offset-key], [data-text], span');
  const observer = new MutationObserver((records) => {
    for (const { type, attributeName, addedNodes } of records) {
      if (type === 'attributes' && !/^(data-offset-key|aria-\w+)$/.test(`${attributeName}`))
        foreign.push(`attribute ${attributeName}`);
      for (const node of addedNodes) if (!isDrafts(node)) foreign.push(`node ${node.nodeName}`);
    }
  });
  observer.observe(box.closest('.DraftEditor-root') ?? box, {
    subtree: true,
    childList: true,
    attributes: true,
  });
}

/** Runs in the page: words of an input method, which the browser writes and Draft takes over at the end. */
function composeWords(box: Element, words: string): void {
  const tell = (type: string, data: string) =>
    box.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true, data }));
  tell('compositionstart', '');
  document.execCommand('insertText', false, words);
  tell('compositionend', words);
}
