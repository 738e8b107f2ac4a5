import { describe, expect, it } from 'vitest';
import type { Span } from '@/lib/shared/span';
import { type HandTab, useHand } from '@/tests/browser/editors/hand-tab';
import { pageRect, spanUnder } from '@/tests/browser/editors/page-rects';
import { BROWSERS } from '@/tests/browser/launch';
import { type PageName, PRIVATE_PAGES } from '@/tests/browser/pages';
import { until } from '@/tests/browser/until';

const BOXES: { page: PageName; site: string; surface: string; editor: string }[] = [
  { page: 'linkedin-share', site: 'linkedin', surface: 'post', editor: 'prosemirror' },
  { page: 'linkedin-classic', site: 'linkedin', surface: 'post', editor: 'quill' },
  { page: 'x-inline', site: 'x', surface: 'post', editor: 'draft' },
  { page: 'x-modal', site: 'x', surface: 'post', editor: 'draft' },
  { page: 'quora-answer', site: 'quora', surface: 'answer', editor: 'quora-doc' },
  { page: 'quora-ask', site: 'quora', surface: 'question', editor: 'textarea' },
];

const DRAFT = 'A good week.\nAcme grew #fast by 42% 🎉 this year.\n\nBye Globex';

/** Nothing for words, a whole line, the first letter; words for nothing in every kind of place. */
const CHANGES = [
  { ...spanOf(' by 42%'), text: '' },
  { ...spanOf('Bye Globex'), text: '' },
  { ...spanOf('A'), text: '' },
  { start: DRAFT.length, end: DRAFT.length, text: ' (I work at Acme)' },
  { start: spanOf('🎉').end, end: spanOf('🎉').end, text: '!' },
  { start: spanOf('\n\n').start + 1, end: spanOf('\n\n').start + 1, text: 'So:' },
  { start: 0, end: 0, text: 'Note: ' },
];

/** Editors put what is typed within a second into one step of undo; a person takes longer to reach a card. */
const UNDO_GROUP_MS = 1100;

async function written(open: Promise<HandTab>, draft = DRAFT): Promise<HandTab> {
  const tab = await open;
  await tab.write(draft);
  await tab.find();
  return tab;
}

async function untilUndoStepClosed(): Promise<void> {
  const end = performance.now() + UNDO_GROUP_MS;
  await until('the undo step to close', async () => performance.now() > end);
}

function spanOf(words: string, text = DRAFT): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in the draft`);
  return { start, end: start + words.length };
}

function replaced(words: string, by: string): string {
  return DRAFT.replace(words, () => by);
}

/** Replaces words and waits for the model to have it; what the editor reads is the same. */
async function replace(tab: HandTab, span: Span, by: string, want: string): Promise<void> {
  await tab.replace(span, by);
  await tab.untilText(want);
  expect(await tab.read()).toBe(want);
}

describe.each(BROWSERS)('%s', (browser) => {
  const open = useHand(browser);

  describe.each(BOXES)('$editor on $page', ({ page, ...found }) => {
    it('is found, with the button that publishes it', async () => {
      const tab = await open(page);
      await tab.openComposer();
      expect(await tab.find()).toEqual({ ...found, owns: true });
      expect(await tab.read()).toBe('');
      await tab.type('Hi');
      const submit = await until('an enabled button', () => tab.submitRect());
      expect(await tab.submits()).toEqual([submit]);
    });

    it('reads what the model holds, and finds words on the screen', async () => {
      const tab = await written(open(page));
      expect(await tab.read()).toBe(DRAFT);
      for (const words of ['Acme', 'grew #fast by', '42%', 'Globex']) {
        const rects = await tab.rects(spanOf(words));
        expect(rects, words).toHaveLength(1);
        if (found.editor === 'textarea') {
          expect(rects[0] && (await spanUnder(tab, rects[0])), words).toEqual(spanOf(words));
        } else {
          const want = await pageRect(tab, words);
          for (const side of ['x', 'y', 'width', 'height'] as const)
            expect(Math.abs((rects[0]?.[side] ?? Number.NaN) - want[side]), `${words} ${side}`).toBeLessThan(
              2,
            );
        }
      }
      const lines = await tab.rects({ start: 2, end: DRAFT.length });
      expect(lines.map((line) => line.y).sort((a, b) => a - b)).toEqual(lines.map((line) => line.y));
      expect(lines).toHaveLength(3);
      expect(await tab.rects({ start: 12, end: 12 })).toEqual([]);
    });

    it('replaces words in one node; typing goes on where the caret was', async () => {
      const tab = await written(open(page));
      await replace(tab, spanOf('42%'), 'a lot', replaced('42%', 'a lot'));
      await tab.type('!');
      await tab.untilText(`${replaced('42%', 'a lot')}!`);
      await tab.press('Backspace');
      await tab.press('Backspace');
      await tab.untilText(replaced('42%', 'a lot').slice(0, -1));
      expect(await tab.errors()).toEqual([]);
    });

    it('replaces words across nodes; one undo restores them', async () => {
      const tab = await written(open(page));
      await untilUndoStepClosed();
      await replace(
        tab,
        spanOf('grew #fast by 42% 🎉'),
        'did well',
        replaced('grew #fast by 42% 🎉', 'did well'),
      );
      await tab.press('Control+z');
      await tab.untilText(DRAFT);
      expect(await tab.errors()).toEqual([]);
    });

    it('removes and inserts, each one step of undo', async () => {
      const tab = await written(open(page));
      await untilUndoStepClosed();
      for (const { start, end, text } of CHANGES) {
        await replace(tab, { start, end }, text, DRAFT.slice(0, start) + text + DRAFT.slice(end));
        await tab.press('Control+z');
        await tab.untilText(DRAFT);
      }
      expect(await tab.errors()).toEqual([]);
    });

    it('follows the caret that stands after the words', async () => {
      const tab = await written(open(page), 'Up 42% at Acme');
      for (let left = 0; left < 4; left++) await tab.press('ArrowLeft');
      await tab.replace(spanOf('42%', 'Up 42% at Acme'), 'a bit');
      await tab.untilText('Up a bit at Acme');
      await tab.type('the ');
      await tab.untilText('Up a bit at the Acme');
    });
  });

  it.each(BOXES)('joins lines on $page, or leaves them alone', async ({ page, editor }) => {
    const tab = await written(open(page));
    await untilUndoStepClosed();
    const want = editor === 'quill' ? DRAFT : replaced('week.\nAcme', 'week: Acme');
    await replace(tab, spanOf('week.\nAcme'), 'week: Acme', want);
    if (editor !== 'quill') await tab.press('Control+z');
    await tab.untilText(DRAFT);
  });

  it('breaks lines where the writer sees them: wrapped words, soft breaks', async () => {
    const tab = await open('linkedin-share');
    await tab.write('One');
    await tab.press('Shift+Enter');
    const long = 'wind and rain over the balcony tomatoes '.repeat(5).trim();
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
    const draft = Array.from({ length: 12 }, (_, line) => `Line ${line} of rain at Acme`).join('\n');
    await tab.write(`${draft}\n${'wind and rain over the tomatoes '.repeat(6)}until Globex`);
    await tab.find();
    const span = spanOf('Globex', await tab.read());
    const [rect] = await tab.rects(span);
    expect(rect && (await spanUnder(tab, rect))).toEqual(span);
  });

  it('keeps what it measures from the page', async () => {
    const tab = await written(open('quora-ask'));
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
    expect(await tab.rects(spanOf('42%'))).toHaveLength(1);
    const seen = await tab.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen).toEqual(['div, 0 attributes, null, ""']);
    expect(await tab.page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  it('leaves the markup of every editor alone while it reads and measures', async () => {
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
    await tab.rects(spanOf('42%'));
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
      await replace(tab, spanOf('42%'), 'a lot', replaced('42%', 'a lot'));
    },
  );

  it.each(BOXES)('writes into $page after the person went elsewhere', async ({ page }) => {
    const tab = await written(open(page));
    const box = await tab.page.$(tab.composer);
    await box?.evaluate((element) => (element as HTMLElement).blur());
    await replace(tab, spanOf('grew #fast by'), 'did', replaced('grew #fast by', 'did'));
    expect(await tab.errors()).toEqual([]);
  });

  it('puts back the selection of the person', async () => {
    const tab = await written(open('linkedin-share'));
    for (let words = 0; words < 2; words++) await tab.press('Control+Shift+ArrowLeft');
    await replace(tab, spanOf('42%'), 'a lot', replaced('42%', 'a lot'));
    await tab.type('Done');
    await tab.untilText(replaced('42%', 'a lot').replace('Bye Globex', 'Done'));
  });

  it.each(PRIVATE_PAGES)('never finds the box of %s', async (page) => {
    const tab = await open(page);
    await tab.openComposer();
    await tab.type('Hello');
    await tab.untilText('Hello');
    expect(await tab.find()).toBeNull();
  });
});
