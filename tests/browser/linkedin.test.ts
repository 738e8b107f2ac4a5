import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { HARMLESS, MONEY, SECRETS } from '@/tests/browser/drafts';
import { untilMarked } from '@/tests/browser/mark-on';
import { type PageName, sitePage } from '@/tests/browser/pages';
import { replacementOf } from '@/tests/browser/rule-text';
import {
  neverShown,
  noteViolations,
  openWith,
  postAsIs,
  untilHeld,
  violations,
  writeMoney,
} from '@/tests/browser/site-flow';
import { askProbe, type Tab } from '@/tests/browser/tab';
import { centre, Ui } from '@/tests/browser/ui';
import { never, until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

/** Editors put what is typed within a second into one step of undo; a person takes longer to reach a card. */
const UNDO_GROUP_MS = 1100;

/** Each language, and each kind of box in another one than English. */
const LANGUAGES: [language: string, page: PageName][] = [
  ['de', 'linkedin-share'],
  ['es', 'linkedin-classic'],
  ['ja', 'linkedin-comment'],
  ['pt', 'linkedin-comment-classic'],
  ['es', 'linkedin-article'],
];

const REPLIES: [language: string, page: PageName][] = [
  ['ja', 'linkedin-reply'],
  ['de', 'linkedin-reply-classic'],
];

describe.each(BROWSERS)('LinkedIn in %s', (name) => {
  const browser = useBrowser(name);

  it.each(LANGUAGES)('in %s, %s: the nudge, the hold and the release need no English', async (lang, page) => {
    const tab = await openWith(browser(), page, `lang=${lang}`);
    await writeMoney(tab);
    await expectOneHold(tab);
  });

  it.each(REPLIES)('in %s, %s: a mention alone draws no nudge, words behind it do', async (lang, page) => {
    await browser().extension.startCounting();
    const tab = await openWith(browser(), page, `lang=${lang}`);
    const { starts } = sitePage(page);
    await tab.openComposer();
    await tab.untilText(starts);
    await until('the mention to be checked', async () => (await browser().extension.counts()).messages > 0);
    await never(
      'a nudge for a mention',
      async () => (await tab.ui()).part('mark') ?? (await tab.badge()),
      400,
    );
    await tab.type(MONEY.text);
    await tab.untilBadge('1');
    await untilMarked(tab, MONEY.word);
    await tab.untilRested(UNDO_GROUP_MS);
    await tab.openCard();
    await tab.click({ part: 'edit', within: 'card' });
    await tab.untilText(starts + MONEY.text.replace(MONEY.word, replacementOf('fin/figure')));
    await tab.press('Control+z');
    await tab.untilText(starts + MONEY.text);
    await tab.untilBadge('1');
    await expectOneHold(tab);
  });

  it.each(['linkedin-comment', 'linkedin-comment-classic'])(
    '%s: several boxes are open, each with its own button once it has text',
    async (page) => {
      const tab = await browser().open(page);
      await tab.openComposer();
      const [publish = ''] = sitePage(page).publish;
      expect(await tab.page.$(publish), 'a button before there is text').toBeNull();
      await tab.type(MONEY.text);
      await tab.untilBadge('1');
      await tab.clickPage('.post-1 .comment');
      await tab.clickPage(tab.composer.replace('.post-0', '.post-1'));
      await tab.type(HARMLESS);
      await tab.untilText(HARMLESS);
      await tab.clickPage(publish.replace('.post-0', '.post-1'));
      await tab.untilPosts(HARMLESS);
      await tab.pressPost();
      await tab.click({ name: 'Post as is', within: 'last-look' });
      await tab.untilPosts(HARMLESS, MONEY.text);
    },
  );

  it('looks at title, body and accompanying text of an article, and asks at the final Publish', async () => {
    const tab = await browser().open('linkedin-article');
    await tab.clickPage('.article-title');
    await tab.type('Our churn at Acme is 9%');
    await tab.untilBadge('1');
    await tab.openComposer();
    await tab.type(MONEY.text);
    await tab.untilBadge('1');
    await tab.clickPage('.article-editor-nav__publish');
    await tab.clickPage('#interop-outlet >>> .ql-editor');
    expect((await tab.ui()).part('last-look'), 'a last look at Next').toBeUndefined();
    await tab.type(HARMLESS);
    await tab.untilBadge('');
    const all = `Our churn at Acme is 9%\n${MONEY.text}\n${HARMLESS}`;
    await tab.untilText(all);
    await tab.clickPage('#interop-outlet >>> .share-actions__primary-action');
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(all);
  });

  it('works in the frame that holds search results', async () => {
    const tab = await browser().open('linkedin-framed');
    const frame = await until('the frame', async () =>
      tab.page.frames().find((each) => each.url().includes('/preload/')),
    );
    await clickIn(frame, '.start');
    await clickIn(frame, 'dialog .ProseMirror');
    await tab.type(MONEY.text);
    await tab.untilBadge('1');
    await clickIn(frame, 'dialog .primary');
    const button = await until('the last look', async () =>
      new Ui(await askProbe(frame)).find({ name: 'Post as is', within: 'last-look' }),
    );
    expect(await postsIn(frame)).toEqual([]);
    const outer = await (await frame.frameElement())?.boundingBox();
    const { x, y } = centre(button.rect);
    await tab.page.mouse.click(x + (outer?.x ?? 0), y + (outer?.y ?? 0));
    await until('the post', async () => (await postsIn(frame))[0] === MONEY.text);
  });

  it('a message that is open beside the share box stays unread', async () => {
    await browser().extension.startCounting();
    const tab = await openWith(browser(), 'linkedin-share', 'overlay=1');
    await tab.clickPage('#interop-outlet >>> .msg-form__contenteditable');
    await tab.type(SECRETS);
    await neverShown(tab);
    expect(await browser().extension.counts()).toEqual({ connections: 0, messages: 0 });
    await writeMoney(tab);
    await tab.untilUi('one mark', (ui) => ui.parts('mark').length === 1);
  });

  it.each(['linkedin-share', 'linkedin-comment-classic'])(
    '%s: Ctrl+Enter, where the site has it, is held and goes out once',
    async (page) => {
      const tab = await openWith(browser(), page, 'shortcut=1&lang=pt');
      await writeMoney(tab);
      await tab.press('Control+Enter');
      await expectRelease(tab);
    },
  );

  it('trap: Shadow root. Focus that moves within one, from a message to the share box, is noticed', async () => {
    await browser().extension.startCounting();
    const tab = await openWith(browser(), 'linkedin-classic', 'overlay=1');
    await tab.page.evaluate(holdFocus);
    await tab.clickPage('.start');
    await until('the share box', () => tab.page.$(tab.composer));
    await tab.page.$eval('#interop-outlet >>> .msg-form__contenteditable', giveFocus);
    expect((await browser().extension.counts()).connections, 'before the share box has focus').toBe(0);
    await tab.page.$eval(tab.composer, giveFocus);
    await until('a session', async () => (await browser().extension.counts()).connections > 0);
    await writeMoney(tab);
    await untilMarked(tab, MONEY.word);
    await expectOneHold(tab);
  });

  it('trap: Placeholder dialog. Words typed while it stands are lost, the box that follows is watched', async () => {
    const tab = await browser().open('linkedin-share');
    await tab.clickPage('.start');
    await until('the placeholder', () => tab.page.$('dialog [role="progressbar"]'));
    await tab.type('x');
    await writeMoney(tab);
    const { hosts } = await tab.ui();
    expect(hosts).toHaveLength(1);
    await expectOneHold(tab);
  });

  it('trap: Quill. A selection that the site parks elsewhere does not lead an edit astray', async () => {
    const tab = await browser().open('linkedin-classic');
    await writeMoney(tab);
    await tab.openCard();
    await tab.page.evaluate(() => getSelection()?.collapse(document.body, 0));
    await tab.click({ part: 'edit', within: 'card' });
    await tab.untilText(MONEY.text.replace(MONEY.word, replacementOf('fin/figure')));
    const clipboard = await tab.page.$('#interop-outlet >>> .ql-clipboard');
    expect(await clipboard?.evaluate((box) => box.textContent)).toBe('');
  });

  it('trap: TipTap. Text nodes that are rewritten on blur keep their marks', async () => {
    const tab = await browser().open('linkedin-share');
    await writeMoney(tab);
    await tab.page.$eval(tab.composer, (box) => (box as HTMLElement).blur());
    await until('the rewriting', () => tab.page.$('dialog .at-rest'));
    await untilMarked(tab, MONEY.word);
    await expectOneHold(tab);
  });

  it('trap: Submit. Post that has become Schedule is held as well', async () => {
    const tab = await browser().open('linkedin-share');
    await writeMoney(tab);
    await tab.clickPage('.clock');
    const label = await tab.page.$eval('dialog .primary', (button) => button.textContent);
    expect(label).toBe('Schedule');
    await expectOneHold(tab);
  });

  it('trap: Submit. "…more" below a repost is a button of words too, and is left alone', async () => {
    const tab = await browser().open('linkedin-repost');
    await writeMoney(tab);
    await tab.clickPage('dialog [data-testid="expandable-text-button"]');
    await never('a last look', async () => (await tab.ui()).part('last-look'), 300);
    await expectOneHold(tab);
  });

  it('trap: Trusted Types + CSP. The card is drawn without one violation', async () => {
    const tab = await browser().open('linkedin-classic');
    await noteViolations(tab);
    await writeMoney(tab);
    await tab.openCard();
    await tab.untilUi('the card', (ui) => ui.part('card'));
    expect(await violations(tab)).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  });

  it('trap: LinkedIn scans for extensions. Its scan, also of open shadow roots, comes back empty', async () => {
    const tab = await browser().open('linkedin-classic');
    await writeMoney(tab);
    await tab.openCard();
    await tab.untilUi('the card', (ui) => ui.part('card'));
    expect(await tab.page.evaluate(scanFor, MONEY.text), 'the scan sees what is there').not.toEqual([]);
    expect(await tab.page.evaluate(scanFor, '-extension://')).toEqual([]);
    expect(await tab.page.evaluate(scanFor, 'may not have published')).toEqual([]);
  });

  it('trap: Churn log. With every hook renamed the box is still looked at, a private one is still not', async () => {
    const tab = await openWith(browser(), 'linkedin-message-overlay', 'changed=1');
    await tab.clickPage('#interop-outlet >>> [role="textbox"]');
    await tab.type(MONEY.text);
    await tab.untilText(MONEY.text);
    await neverShown(tab);
    await tab.press('Enter');
    await tab.untilPosts(MONEY.text);
    const open = await browser().open('linkedin-classic-changed');
    await writeMoney(open);
    await expectOneHold(open);
  });
});

/** The press of Post brings the last look, and *Post as is* publishes what was written. */
async function expectOneHold(tab: Tab): Promise<void> {
  await tab.pressPost();
  await expectRelease(tab);
}

async function expectRelease(tab: Tab): Promise<void> {
  await untilHeld(tab);
  expect(await postAsIs(tab)).toBe(sitePage(tab.name).starts + MONEY.text);
}

async function clickIn(frame: Frame, selector: string): Promise<void> {
  const element = await until(`${selector} in the frame`, () => frame.$(`${selector}:not(:disabled)`));
  await element.click();
}

function postsIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => (window as unknown as { candorPage: { posts: string[] } }).candorPage.posts);
}

/** Runs in the page: no script of the site may give focus to anything from now on. */
function holdFocus(): void {
  const { focus } = HTMLElement.prototype;
  Object.assign(window, { nativeFocus: focus });
  HTMLElement.prototype.focus = () => {};
}

/** Runs in the page. */
function giveFocus(element: Element): void {
  Reflect.get(window, 'nativeFocus').call(element);
}

/** Runs in the page: LinkedIn's own walk over text nodes and attributes, into open shadow roots as well. */
function scanFor(words: string): string[] {
  const found: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text && node.data.includes(words)) found.push(node.data);
    if (node instanceof Element) {
      for (const { value } of node.attributes) if (value.includes(words)) found.push(value);
      if (node.shadowRoot) walk(node.shadowRoot);
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(document);
  return found;
}
