import { describe, expect, it } from 'vitest';
import { FIGURES, HARMLESS, MONEY } from '@/tests/browser/drafts';
import { untilMarked } from '@/tests/browser/mark-on';
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
} from '@/tests/browser/site-flow';
import type { Tab } from '@/tests/browser/tab';
import type { Ui } from '@/tests/browser/ui';
import { never, until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const SUBMIT = '[role="dialog"] .puppeteer_test_modal_submit';
const CANCEL = '[role="dialog"] .puppeteer_test_modal_cancel';

const twoMarks = (ui: Ui) => ui.parts('mark').length === FIGURES.words.length;
const lastLook = (ui: Ui) => ui.part('last-look');
const nothing = (ui: Ui) => !ui.part('mark') && !ui.part('chip') && !ui.part('last-look');

describe.each(BROWSERS)('Quora in %s', (name) => {
  const browser = useBrowser(name);

  async function draftOn(page: PageName, query = ''): Promise<Tab> {
    const tab = await openWith(browser(), page, query);
    await tab.write(FIGURES.text);
    await tab.untilUi('two marks', twoMarks);
    return tab;
  }

  it('trap: No data-testid. Only puppeteer_test_*, dom_annotate_*, q-box, q-text, q-click-wrapper and .doc stay', async () => {
    const tab = await browser().open('quora-answer');
    await tab.openComposer();
    await tab.page.evaluate(renameGenerated);
    await tab.type(FIGURES.text);
    await tab.untilUi('two marks', twoMarks);
    expect(await tab.page.$('[data-testid], .dialog')).toBeNull();
    await tab.clickPage(SUBMIT);
    await untilHeld(tab);
  });

  it('trap: .q-click-wrapper handlers listen mainly to pointer events', async () => {
    const tab = await draftOn('quora-answer');
    await tab.page.$eval(SUBMIT, (button) => (button as HTMLElement).click());
    expect(await tab.posts(), 'a click without a pointer does nothing on this site').toEqual([]);
    await tab.page.evaluate(notePresses, SUBMIT);
    await tab.clickPage(SUBMIT);
    await untilHeld(tab);
    expect(await noted(tab), 'what the site saw of the held press').toEqual([]);
    expect(await postAsIs(tab)).toBe(FIGURES.text);
    expect(await noted(tab)).toEqual(['pointerdown', 'click']);
    await neverPostedTwice(tab);
  });

  it.each([
    ['Enter', 'Enter'],
    ['Space', ' '],
  ])('%s on the button is held, and goes out once', async (_name, key) => {
    const tab = await draftOn('quora-answer');
    await tab.page.focus(SUBMIT);
    await tab.press(key);
    await untilHeld(tab);
    expect(await postAsIs(tab)).toBe(FIGURES.text);
  });

  it('trap: The editor keeps its own model: what an edit shows is what posts, and undo is its own', async () => {
    const tab = await draftOn('quora-answer-inline');
    await tab.page.$eval('.doc .content', (content) => {
      content.textContent = 'Written past the editor';
    });
    await until('the site to take that back', async () => (await shown(tab)) === FIGURES.text);
    await tab.untilUi('two marks', twoMarks);
    await tab.openCard();
    await tab.click({ part: 'edit', within: 'card' });
    const edited = FIGURES.text.replace('$42m', replacementOf('fin/figure'));
    await tab.untilText(edited);
    expect(await shown(tab)).toBe(edited);
    await tab.press('Control+z');
    await tab.untilText(FIGURES.text);
  });

  it('trap: An image or link paste adds a .section whose remove button must not be read', async () => {
    const tab = await browser().open('quora-answer');
    await tab.clickPage('.search');
    await tab.type('https://blog.example/rain');
    await tab.press('Control+a');
    await tab.press('Control+x');
    await tab.openComposer();
    await tab.type('A quiet week.');
    await tab.press('Control+v');
    await until('the card', () => tab.page.$('.doc .section_remove_btn'));
    await tab.type(FIGURES.text);
    await tab.untilText(`A quiet week.\n\n${FIGURES.text}`);
    await tab.untilUi('two marks, none for the button', twoMarks);
    await untilMarked(tab, ...FIGURES.words);
    await tab.clickPage('.doc .section_remove_btn');
    await tab.untilText(`A quiet week.\n${FIGURES.text}`);
    await untilMarked(tab, ...FIGURES.words);
  });

  it('trap: Drafts autosave and come back on the next open', async () => {
    const tab = await draftOn('quora-answer');
    await tab.clickPage(CANCEL);
    await tab.untilUi('nothing left of Candor', nothing);
    await tab.untilBadge('');
    await tab.openComposer();
    await tab.untilText(FIGURES.text);
    await tab.untilUi('two marks', twoMarks);
    await tab.pressPost();
    await untilHeld(tab);
  });

  it('trap: Cloudflare "Just a moment…" pages on cold loads: the content script must stay idle there', async () => {
    await browser().extension.startCounting();
    const tab = await browser().open('quora-waiting-room');
    await tab.clickPage('[type="checkbox"]');
    await tab.type(MONEY.text);
    await neverShown(tab);
    expect(await browser().extension.counts()).toEqual({ connections: 0, messages: 0 });
  });

  it('trap: One answer per question: the Answer button is replaced after posting; a "Done" dialog is not held', async () => {
    const tab = await draftOn('quora-answer', 'done=1');
    await tab.pressPost();
    expect(await postAsIs(tab)).toBe(FIGURES.text);
    await tab.untilUi('nothing left of Candor', nothing);
    // The same generic submit as the one that was held.
    await tab.clickPage(SUBMIT);
    await until('the dialog to close', async () => !(await tab.page.$('[role="dialog"]')));
    expect(await tab.page.$('.actions > .outline')).toBeNull();
    expect(await tab.errors()).toEqual([]);
  });

  it('trap: CSP of quora.com is not known. Assume strict: the card shows and no policy is hurt', async () => {
    const tab = await browser().open('quora-answer');
    await noteViolations(tab);
    await tab.write(FIGURES.text);
    await tab.openCard();
    await tab.untilUi('the card', (ui) => ui.part('card'));
    expect(await violations(tab)).toEqual([]);
    await tab.page.evaluate(() => document.body.append(document.createElement('script')));
    await tab.page.evaluate(() => document.body.setAttribute('onclick', 'void 0'));
    await until('the policy to bite at all', async () => (await violations(tab)).length > 0);
  });

  it('trap: rule Detect by capability, then classify. Unknown surface = do not coach', async () => {
    await browser().extension.startCounting();
    const tab = await openWith(browser(), 'quora-changed', 'inline=1');
    await tab.clickPage('.actions > .outline');
    await until('the box', () => tab.page.$('.card [contenteditable]'));
    await tab.clickPage('.card [contenteditable]');
    await tab.type(FIGURES.text);
    await neverShown(tab);
    expect((await browser().extension.counts()).connections).toBe(0);
    await tab.clickPage('.card .footer > button');
    await tab.untilPosts(FIGURES.text);
  });

  it('trap: rule Prefer test hooks and engine classes. Visible text and aria-label last: they are localised', async () => {
    const tab = await browser().open('quora-comment-doc');
    await tab.openComposer();
    await tab.page.evaluate(removeWords);
    await tab.type(FIGURES.text);
    await tab.untilUi('two marks', twoMarks);
    await tab.pressPost();
    await untilHeld(tab);
    expect(await postAsIs(tab)).toBe(FIGURES.text);
  });

  it('trap: rule Accept contenteditable "true", "" and "plaintext-only"; reject aria-hidden and what has no size', async () => {
    const tab = await browser().open('quora-answer');
    await tab.page.evaluate(hideBoxes);
    await tab.openComposer();
    await tab.type(FIGURES.text);
    await never('a mark in a hidden box', async () => (await tab.ui()).part('mark'), SETTLED_MS);
    await tab.page.$eval('.doc', (doc) => doc.removeAttribute('aria-hidden'));
    for (const editable of ['', 'plaintext-only']) {
      await tab.page.$eval('.doc', (doc, value) => doc.setAttribute('contenteditable', value), editable);
      await tab.type('!');
      await tab.untilUi('two marks', twoMarks);
    }
  });

  it('trap: rule Never write into the editor DOM, keep text offsets and re-resolve', async () => {
    const tab = await draftOn('quora-answer');
    const before = await tab.page.$eval('.doc', (doc) => doc.outerHTML);
    await tab.untilBadge('2');
    expect(await tab.page.$eval('.doc', (doc) => doc.outerHTML)).toBe(before);
    await tab.press('Home');
    // Every key makes all of the editor's nodes anew.
    await tab.type('So: ');
    await tab.untilText(`So: ${FIGURES.text}`);
    await untilMarked(tab, ...FIGURES.words);
  });

  it('trap: rule Listen on window in capture phase: a site that stops its events hides nothing', async () => {
    const tab = await browser().open('quora-answer');
    await tab.openComposer();
    await tab.page.evaluate(stopEventsAt, '[role="dialog"]');
    await tab.type(FIGURES.text);
    await tab.untilUi('two marks', twoMarks);
    await tab.pressPost();
    await untilHeld(tab);
    expect(await postAsIs(tab)).toBe(FIGURES.text);
  });

  it('trap: rule Draw marks in a separate overlay. The CSS Custom Highlight API is not used', async () => {
    const tab = await draftOn('quora-answer');
    expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
    const bare = await tab.page.$$eval('[role="dialog"] div, body > div', (all) =>
      all.filter((each) => each.attributes.length === 0).map((each) => each.innerHTML),
    );
    expect(bare, 'one empty element more').toEqual(['']);
  });

  it('trap: rule Compute text per block, not by innerText', async () => {
    const tab = await browser().open('quora-answer');
    await tab.openComposer();
    await tab.type(`One.\n\nTwo.\n${FIGURES.text}`);
    await tab.untilUi('two marks', twoMarks);
    await untilMarked(tab, ...FIGURES.words);
  });

  it('trap: rule Treat Ctrl/Cmd+Enter as a possible submit everywhere, in addition to the button', async () => {
    const tab = await draftOn('quora-comment', 'shortcut=1');
    await tab.press('Control+Enter');
    await untilHeld(tab);
    expect(await postAsIs(tab)).toBe(FIGURES.text);
  });

  it('trap: rule Editors can open pre-filled. Take a baseline; do not assume empty', async () => {
    const tab = await openWith(browser(), 'quora-answer', `draft=${encodeURIComponent(FIGURES.text)}`);
    await tab.openComposer();
    await tab.untilUi('two marks before any key', twoMarks);
    await tab.pressPost();
    await untilHeld(tab);
  });

  it('the dialog that asks to double-check the question is not held, and its way back leaves all as it was', async () => {
    const tab = await draftOn('quora-ask', 'check=1');
    const next = '.mask + .mask .puppeteer_test_modal_submit';
    await tab.pressPost();
    await untilHeld(tab);
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await until('the second dialog', () => tab.page.$(next));
    await never('"press again"', async () => lastLook(await tab.ui()), AFTER_RELEASE_MS);
    await tab.clickPage('.mask + .mask .puppeteer_test_modal_cancel');
    await until('the question', async () => !(await tab.page.$(next)));
    await tab.pressPost();
    await tab.clickPage(next);
    await tab.untilPosts(FIGURES.text);
  });

  it('a comment and a reply are kept apart, and to leave the reply is nobody’s business', async () => {
    const tab = await draftOn('quora-comment');
    await tab.clickPage('.reply');
    await tab.clickPage('.reply-form textarea');
    await tab.type(HARMLESS);
    await tab.clickPage('.reply-form > .q-click-wrapper:last-child');
    await tab.untilPosts(HARMLESS);
    await tab.clickPage('.reply');
    await tab.clickPage('.reply-form textarea');
    await tab.type(FIGURES.text);
    await tab.untilUi('marks in both', (ui) => ui.parts('mark').length === 4);
    await tab.clickPage('.reply-form > .plain');
    await until('the reply to be gone', async () => !(await tab.page.$('.reply-form')));
    await tab.pressPost();
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(HARMLESS, FIGURES.text);
  });

  it.each<[what: string, page: PageName, query: string, open: string[], box: string]>([
    ['message in a text area', 'quora-message', 'box=textarea', [], 'textarea'],
    ['report', 'quora-comment', '', ['.report'], '[role="dialog"] textarea'],
    ['credential', 'quora-message-dialog', '', ['.credential'], '[role="dialog"] textarea'],
    ['search', 'quora-comment', '', [], '.search'],
  ])('a %s is never read', async (_what, page, query, open, box) => {
    await browser().extension.startCounting();
    const tab = await openWith(browser(), page, query);
    for (const step of [...open, box]) await tab.clickPage(step);
    await tab.type(MONEY.text);
    await neverShown(tab);
    expect(await browser().extension.counts()).toEqual({ connections: 0, messages: 0 });
  });
});

function shown(tab: Tab): Promise<string | null> {
  return tab.page.$eval('.doc', (doc) => doc.textContent);
}

function noted(tab: Tab): Promise<string[]> {
  return tab.page.evaluate(() => Reflect.get(window, 'noted'));
}

/** In the page: notes the presses that reach a button. */
function notePresses(selector: string): void {
  const noted: string[] = [];
  Object.assign(window, { noted });
  for (const type of ['pointerdown', 'click'])
    document.querySelector(selector)?.addEventListener(type, () => noted.push(type));
}

/** In the page: gives every class that is not known to stay another name, as the next release of a site does. */
function renameGenerated(): void {
  const stays = /^(q-|qu-|puppeteer_test_|dom_annotate_)|^(doc|empty|section|span|content)$/;
  for (const each of document.querySelectorAll('[class]'))
    for (const one of [...each.classList])
      if (!stays.test(one)) each.classList.replace(one, `c${one.length}x`);
}

/** In the page: the answer box to come is one that assistive technology is not told of. */
function hideBoxes(): void {
  new MutationObserver(() => document.querySelector('.doc')?.setAttribute('aria-hidden', 'true')).observe(
    document.body,
    { childList: true },
  );
}

/** In the page: leaves no word of the site's by which a box or its button could be known. */
function removeWords(): void {
  for (const each of document.querySelectorAll('[aria-label], [data-placeholder]')) {
    each.removeAttribute('aria-label');
    each.removeAttribute('data-placeholder');
  }
  for (const label of document.querySelectorAll('button .q-text')) label.textContent = '—';
}

/** In the page: an element that keeps every event to itself. */
function stopEventsAt(selector: string): void {
  const types = ['focusin', 'beforeinput', 'input', 'keydown', 'keyup', 'pointerdown', 'mousedown', 'click'];
  for (const type of types)
    document.querySelector(selector)?.addEventListener(type, (event) => event.stopPropagation());
}
