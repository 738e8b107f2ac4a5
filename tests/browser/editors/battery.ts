import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Span } from '@/lib/shared/span';
import type { HandTab } from '@/tests/browser/editors/hand-tab';
import { pageRect, spanUnder } from '@/tests/browser/editors/page-rects';
import { spanOf, spliced } from '@/tests/browser/editors/words';
import { type PageName, sitePage } from '@/tests/browser/pages';
import { until } from '@/tests/browser/until';

/** Two lines of words, an empty one, and one to go on with; a tag, a figure and an emoji that editors wrap in nodes. */
const DRAFT = 'A good week.\nAcme grew #fast by 42% 🎉 now.\n\nBye Globex';

/** What an editor is asked to write in place of what: each must be one step of undo. */
const CHANGES: [what: string, Span, text: string][] = [
  ['words in one node', spanOf('42%', DRAFT), 'a lot'],
  ['words over several nodes', spanOf('grew #fast by 42% 🎉', DRAFT), 'did well'],
  ['nothing for words', spanOf(' by 42%', DRAFT), ''],
  ['nothing for a line', spanOf('Bye Globex', DRAFT), ''],
  ['nothing for the first letter', spanOf('A', DRAFT), ''],
  ['a disclosure at the end', at(DRAFT.length), ' (I work at Acme)'],
  ['a link in the middle', at(spanOf('🎉', DRAFT).end), ' https://newsroom.acme.example/fy25'],
  ['words on an empty line', at(DRAFT.indexOf('\n\n') + 1), 'So:'],
  ['words before everything', at(0), 'Note: '],
];

/** Editors put what is typed within a second into one step of undo; a person takes longer to reach a card. */
const UNDO_GROUP_MS = 1100;

function at(offset: number): Span {
  return { start: offset, end: offset };
}

/** One editor's way through everything that it must do, on one page. `open` gives the page. */
export function editorBattery(page: PageName, open: () => Promise<HandTab>, canJoinLines = true): void {
  const { site, surface, editor } = sitePage(page);
  const isField = editor === 'textarea';
  let tab: HandTab;
  let typedAt = 0;

  /** Replaces and waits for the model to have it; what the technique reads is the same. */
  const replace = async (span: Span, by: string, want = spliced(DRAFT, span, by)) => {
    await tab.replace(span, by);
    await tab.untilText(want);
    expect(plain(await tab.read())).toBe(want);
  };

  const undo = async () => {
    await tab.press('Control+z');
    await tab.untilText(DRAFT);
  };

  beforeAll(async () => {
    tab = await open();
    await tab.openComposer();
  });
  afterAll(() => tab?.close());

  it('is found, with the button that publishes it', async () => {
    expect(await tab.find()).toEqual({ site, surface, editor, owns: true });
    expect(await tab.read()).toBe('');
    await tab.type(DRAFT);
    typedAt = performance.now();
    await tab.untilText(DRAFT);
    const submit = await until('an enabled button', () => tab.submitRect());
    expect(await tab.submits()).toEqual([submit]);
  });

  it('reads what the model holds, and finds words on the screen', async () => {
    expect(plain(await tab.read())).toBe(DRAFT);
    for (const words of ['Acme', 'grew #fast by', '42%', 'Globex']) {
      const rects = await tab.rects(spanOf(words, DRAFT));
      expect(rects, words).toHaveLength(1);
      const [rect] = rects;
      if (!rect) continue;
      if (isField) expect(await spanUnder(tab, rect), words).toEqual(spanOf(words, DRAFT));
      else expectNear(rect, await pageRect(tab, words), words);
    }
    const lines = await tab.rects({ start: 2, end: DRAFT.length });
    expect(lines.map((line) => line.y)).toEqual(lines.map((line) => line.y).sort((a, b) => a - b));
    expect(lines).toHaveLength(3);
    expect(await tab.rects(at(12))).toEqual([]);
  });

  it.skipIf(isField)('finds every place of the text again', async () => {
    expect(await tab.straysOfBox()).toEqual([]);
  });

  // First, while the caret still stands where typing left it: Slate and Lexical take a moment to hear of another one.
  it('leaves the caret where it was: the next key, then Backspace, land there', async () => {
    const reworded = spliced(DRAFT, spanOf('42%', DRAFT), 'a lot');
    await replace(spanOf('42%', DRAFT), 'a lot');
    await tab.type('!');
    await tab.untilText(`${reworded}!`);
    await tab.press('Backspace');
    await tab.untilText(reworded);
    for (const _ of 'Globex') await tab.press('ArrowLeft');
    const after = reworded.replace('Bye', 'So long');
    await replace(spanOf('Bye', reworded), 'So long', after);
    await tab.type('!');
    await tab.untilText(after.replace('Globex', '!Globex'));
    await tab.press('Backspace');
    await tab.press('Backspace');
    const joined = after.replace(' Globex', 'Globex');
    await tab.untilText(joined);
    await replace(spanOf('So long', joined), 'Bye ', joined.replace('So long', 'Bye '));
    await replace(spanOf('a lot', DRAFT.replace('42%', 'a lot')), '42%', DRAFT);
    typedAt = performance.now();
  });

  it.each(CHANGES)('writes %s; one undo restores', async (_what, span, text) => {
    await until('the step of undo to close', async () => performance.now() > typedAt + UNDO_GROUP_MS);
    expect(await tab.text()).toBe(DRAFT);
    await replace(span, text);
    await undo();
  });

  it('joins lines, or leaves them alone', async () => {
    const span = spanOf('week.\nAcme', DRAFT);
    await replace(span, 'week: Acme', canJoinLines ? undefined : DRAFT);
    if (canJoinLines) await undo();
  });

  it('writes after the person went elsewhere', async () => {
    const box = await tab.page.$(tab.composer);
    await box?.evaluate((element) => (element as HTMLElement).blur());
    await replace(spanOf('grew #fast by', DRAFT), 'did');
    await undo();
  });

  it('caused no error on the page', async () => {
    expect(await tab.errors()).toEqual([]);
  });
}

/** As the page's model tells it: browsers write NBSP for spaces that would collapse. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

function expectNear(rect: DOMRectInit, want: DOMRectInit, words: string): void {
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    const off = Math.abs((rect[side] ?? Number.NaN) - (want[side] ?? 0));
    expect(off, `${words}: ${side}`).toBeLessThan(2);
  }
}
