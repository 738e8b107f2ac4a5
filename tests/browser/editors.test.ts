import { describe, expect, it } from 'vitest';
import { editorBattery } from '@/tests/browser/editors/battery';
import { type HandTab, useHand } from '@/tests/browser/editors/hand-tab';
import { spanUnder } from '@/tests/browser/editors/page-rects';
import { spanOf, spliced } from '@/tests/browser/editors/words';
import { BROWSERS } from '@/tests/browser/launch';
import type { PageName } from '@/tests/browser/pages';

const KEPT = 'white-space: pre-wrap';

/** Editor, what stands in an editable root of its own, and the text of it: what these pages do not make by typing. */
const MARKUP: [editor: string, html: string, text: string][] = [
  [
    'generic',
    '<h2>One</h2><ul><li>two</li><li>three<ol><li>four</li></ol></li></ul>',
    'One\ntwo\nthree\nfour',
  ],
  [
    'generic',
    '<table><tr><th>Team</th><td>Acme</td></tr><tr><td>ARR</td><td>42%</td></tr></table>',
    'Team\nAcme\nARR\n42%',
  ],
  ['generic', `<pre style="${KEPT}">let a\n  b\n</pre><p>after</p>`, 'let a\n  b\nafter'],
  ['generic', `<div style="${KEPT}">one\n\n</div>`, 'one\n'],
  [
    'generic',
    '<p>Hi <span contenteditable="false">@Bo</span>\u00A0and \u200B<b>Ada</b>\uFEFF 🎉</p>',
    'Hi @Bo\u00A0and \u200BAda 🎉',
  ],
  [
    'lexical',
    '<p dir="auto"><span data-lexical-text="true">one</span><br><span data-lexical-text="true">two </span><span contenteditable="false" data-lexical-decorator="true">@Bo</span></p><ul><li value="1"><span>three</span></li></ul>',
    'one\ntwo @Bo\nthree',
  ],
  [
    'slate',
    `<p data-slate-node="element"><span data-slate-zero-width="z">\uFEFF</span><span data-slate-inline="true" data-slate-void="true" contenteditable="false">@Bo<span data-slate-zero-width="z">\uFEFF</span></span><span> hi</span></p><p data-slate-node="element"><span data-slate-zero-width="n">\uFEFF<br></span></p>`,
    '@Bo hi\n',
  ],
  [
    'slate',
    '<span data-slate-placeholder="true" contenteditable="false">Write</span><p><span>\uFEFF<br></span></p>',
    '',
  ],
  [
    'ckeditor',
    '<p>one<br>two</p><p><br data-cke-filler="true"></p><figure class="table"><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table></figure>',
    'one\ntwo\n\na\nb',
  ],
  [
    'quill2',
    '<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>one</li></ol><div class="ql-code-block-container"><div class="ql-code-block">two</div></div>',
    'one\ntwo',
  ],
];

/** One page an editor, and whether it takes words over several lines so that one undo restores them. */
const EDITORS: [page: PageName, canJoinLines: boolean][] = [
  ['linkedin-share', true],
  ['linkedin-classic', false],
  ['x-inline', true],
  ['quora-answer', true],
  ['quora-ask', true],
  ['other-plain', true],
  ['other-plaintext', true],
  ['other-nested', true],
  ['other-quill', false],
  ['other-quill2', true],
  ['other-lexical', true],
  ['other-slate', true],
  ['other-ckeditor', true],
];

const DRAFT = 'Up #fast by 42% 🎉\nBye Globex';
const FIGURE = spanOf('42%', DRAFT);

async function written(open: Promise<HandTab>, draft = DRAFT): Promise<HandTab> {
  const tab = await open;
  await tab.write(draft);
  await tab.find();
  return tab;
}

describe.each(BROWSERS)('%s', (browser) => {
  const open = useHand(browser);

  describe.each(EDITORS)('%s', (page, canJoinLines) => {
    editorBattery(page, () => open(page, true), canJoinLines);
  });

  it('reads lists, headings, tables, code and chips as lines of text, and finds every place in them again', async () => {
    const tab = await open('linkedin-plain');
    for (const [index, [editor, html, text]] of MARKUP.entries()) {
      await tab.mount(`<div id="box-${index}" contenteditable="true">${html}</div>`);
      expect.soft(await tab.readMarkup(`#box-${index}`, editor), html).toBe(text);
      expect.soft(await tab.strayOffsets(`#box-${index}`, editor), html).toEqual([]);
    }
  });

  it('inserts after a mention chip, and leaves the chip alone', async () => {
    const tab = await open('other-plain');
    await tab.openComposer();
    await tab.page.$eval(tab.composer, (box) => {
      const chip = document.createElement('span');
      chip.contentEditable = 'false';
      chip.textContent = '@Bo Sample';
      box.replaceChildren('Thanks ', chip);
      chip.after(' for it');
    });
    await tab.find();
    const draft = await tab.read();
    const end = spanOf('@Bo Sample', draft).end;
    await tab.replace({ start: end, end }, ' (we work at Acme)');
    await tab.untilText('Thanks @Bo Sample (we work at Acme) for it');
    expect(
      await tab.page.$$eval('.box [contenteditable="false"]', (all) => all.map((each) => each.textContent)),
    ).toEqual(['@Bo Sample']);
    await tab.press('Control+z');
    await tab.untilText('Thanks @Bo Sample for it');
  });

  it('breaks lines where the writer sees them: wrapped words, soft breaks', async () => {
    const tab = await open('linkedin-share');
    await tab.write('One');
    await tab.press('Shift+Enter');
    const long = 'wind and rain over the balcony tomatoes '.repeat(3).trim();
    await tab.type(long);
    await tab.untilText(`One\n${long}`);
    await tab.find();
    expect(await tab.read()).toBe(`One\n${long}`);
    const rects = await tab.rects({ start: 4, end: 4 + long.length });
    expect(rects.length).toBeGreaterThan(1);
    expect(new Set(rects.map((rect) => Math.round(rect.y))).size).toBe(rects.length);
  });

  it('lays a text area out as the browser does, scrolled and wrapped', async () => {
    const tab = await open('quora-ask');
    const draft = Array.from({ length: 6 }, (_, line) => `Line ${line}`).join('\n');
    await tab.write(`${draft}\n${'wind and rain over the tomatoes '.repeat(4)}until Globex`);
    await tab.find();
    const span = spanOf('Globex', await tab.read());
    const [rect] = await tab.rects(span);
    expect(rect && (await spanUnder(tab, rect))).toEqual(span);
    await keepsWhatItMeasures(tab, span);
  });

  it('leaves the markup of an editor alone while it reads and measures', async () => {
    const tab = await written(open('x-inline'));
    const box = await tab.page.$(tab.composer);
    await box?.evaluate((root) => {
      Object.assign(globalThis, { changes: 0 });
      const count = (records: MutationRecord[]) => {
        Object.assign(globalThis, { changes: records.length });
      };
      new MutationObserver(count).observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    await tab.read();
    await tab.rects(FIGURE);
    expect(await tab.page.evaluate(() => (globalThis as unknown as { changes: number }).changes)).toBe(0);
  });

  it.each(['linkedin-share', 'linkedin-classic'] as const)(
    'writes into %s though the page moves the selection away at once',
    async (page) => {
      const tab = await written(open(page));
      await tab.page.evaluate(() => {
        document.addEventListener('selectionchange', () =>
          setTimeout(() => getSelection()?.setBaseAndExtent(document.body, 0, document.body, 0)),
        );
        getSelection()?.setBaseAndExtent(document.body, 0, document.body, 0);
      });
      await tab.replace(FIGURE, 'a lot');
      await tab.untilText(spliced(DRAFT, FIGURE, 'a lot'));
    },
  );

  it('puts back the selection of the person', async () => {
    const tab = await written(open('linkedin-share'));
    for (let words = 0; words < 2; words++) await tab.press('Control+Shift+ArrowLeft');
    await tab.replace(FIGURE, 'a lot');
    await tab.type('Done');
    await tab.untilText(spliced(DRAFT, FIGURE, 'a lot').replace('Bye Globex', 'Done'));
  });
});

/** What is measured in a twin of the text area is never to be seen by the page. */
async function keepsWhatItMeasures(tab: HandTab, span: { start: number; end: number }): Promise<void> {
  await tab.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const look = (node: Node) => {
      const { localName, attributes, shadowRoot, textContent } = node as Element;
      seen.push(`${localName}, ${attributes.length} attributes, ${shadowRoot}, "${textContent}"`);
    };
    new MutationObserver((records) => {
      for (const record of records) record.addedNodes.forEach(look);
    }).observe(document, { subtree: true, childList: true });
  });
  expect(await tab.rects(span)).toHaveLength(1);
  const seen = await tab.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(seen).toEqual(['div, 0 attributes, null, ""']);
  expect(await tab.page.evaluate(() => document.documentElement.children.length)).toBe(2);
}
