import { describe, expect, it } from 'vitest';
import { type HandTab, useHand } from '@/tests/browser/editors/hand-tab';
import { pageRect, spanUnder } from '@/tests/browser/editors/page-rects';
import { spanOf, spliced } from '@/tests/browser/editors/words';
import { BROWSERS } from '@/tests/browser/launch';
import type { PageName } from '@/tests/browser/pages';
import { never } from '@/tests/browser/until';

// What an edit does in boxes that do not do what they are asked, as the card applies it: written once, read back, and
// offered for copying when the box holds anything else.

const DRAFT = 'Up 42% at Acme';
const FIGURE = spanOf('42%', DRAFT);
const WANTED = spliced(DRAFT, FIGURE, 'a bit');

/** What an editor does with a write, and the text that it then holds. */
const TAKEN: [page: PageName, text: string][] = [
  ['other-late-150', WANTED],
  ['other-walks-off', WANTED],
  ['other-throws', WANTED],
];

const NOT_TAKEN: [page: PageName, text: string][] = [
  ['other-ignores', DRAFT],
  ['other-shouts', 'Up A BIT at Acme'],
  ['other-doubles', 'Up a bita bit at Acme'],
  ['other-drops', 'Up  at Acme'],
  ['other-elsewhere', `${DRAFT}a bit`],
];

/** Longer than the read-back (300 ms): a second write would have come by then. */
const NO_SECOND_WRITE_MS = 400;

describe.each(BROWSERS)('%s', (browser) => {
  const open = useHand(browser);

  async function written(page: PageName, draft = DRAFT): Promise<HandTab> {
    const tab = await open(page);
    await tab.write(draft);
    await tab.take();
    return tab;
  }

  it.each(TAKEN)('an editor that takes the write in its own way: %s', async (page, text) => {
    const tab = await written(page);
    expect(await tab.apply(FIGURE, 'a bit')).toEqual({ isApplied: true, copy: null, writes: 1 });
    expect(await tab.text()).toBe(text);
  });

  it.each(NOT_TAKEN)('an editor that does something else: %s', async (page, text) => {
    const tab = await written(page);
    expect(await tab.apply(FIGURE, 'a bit')).toEqual({ isApplied: false, copy: 'a bit', writes: 1 });
    expect(await tab.text()).toBe(text);
    await never('another write', async () => (await tab.text()) !== text, NO_SECOND_WRITE_MS);
  });

  it('an editor that takes the write when nobody waits any more: told, and not written again', async () => {
    const tab = await written('other-late-600');
    expect(await tab.apply(FIGURE, 'a bit')).toEqual({ isApplied: false, copy: 'a bit', writes: 1 });
    await tab.untilText(WANTED);
    await never('another write', async () => (await tab.text()) !== WANTED, NO_SECOND_WRITE_MS);
  });

  it('an editor that puts another box in its place: nothing is lost or written twice', async () => {
    const tab = await written('other-remounts');
    expect(await tab.apply(FIGURE, 'a bit')).toMatchObject({ isApplied: false, writes: 1 });
    await tab.untilText(WANTED);
  });

  it.runIf(browser === 'chromium')('an EditContext is never written to', async () => {
    const tab = await written('other-edit-context');
    expect(await tab.apply(FIGURE, 'a bit')).toEqual({ isApplied: false, copy: 'a bit', writes: 1 });
    expect([await tab.text(), await tab.read(), await tab.errors()]).toEqual([DRAFT, DRAFT, []]);
  });

  it('a text area with an end: what does not fit is not written, what fits is', async () => {
    const draft = 'Up 42% at Acme, wind and rain, tide pool';
    const tab = await written('other-maxlength', draft);
    const span = spanOf('42%', draft);
    expect(await tab.apply(span, 'a little')).toEqual({ isApplied: false, copy: 'a little', writes: 1 });
    expect(await tab.text()).toBe(draft);
    expect(await tab.apply(span, 'much')).toMatchObject({ isApplied: false });
    expect(await tab.apply(span, 'so')).toEqual({ isApplied: true, copy: null, writes: 1 });
    expect(await tab.text()).toBe(spliced(draft, span, 'so'));
  });

  it('an input of one line: read, measured, reworded, undone', async () => {
    const tab = await written('other-input');
    expect(await tab.take()).toBe('textarea');
    expect(await tab.read()).toBe(DRAFT);
    const [rect] = await tab.rects(FIGURE);
    const box = await (await tab.page.$(tab.composer))?.boundingBox();
    if (!rect || !box) throw new Error('the figure is not drawn');
    expect(await spanUnder(tab, rect)).toEqual(FIGURE);
    expect(Math.abs(middle(rect) - middle(box))).toBeLessThan(2);
    expect(await tab.apply(FIGURE, 'a bit')).toEqual({ isApplied: true, copy: null, writes: 1 });
    await tab.press('Control+z');
    await tab.untilText(DRAFT);
  });

  it('an editable that writes NBSP for spaces: that is a space when read back', async () => {
    const tab = await written('other-plain', 'Up  42% ');
    const read = await tab.read();
    expect(read).toContain('\u00A0');
    expect(await tab.apply(spanOf('42%', read), 'a  lot ')).toMatchObject({ isApplied: true, writes: 1 });
    await tab.untilText('Up  a  lot  ');
    const [rect] = await tab.rects(spanOf('lot', await tab.read()));
    const want = await pageRect(tab, 'lot');
    expect(Math.abs((rect?.x ?? Number.NaN) - want.x)).toBeLessThan(2);
  });
});

function middle({ y, height }: { y: number; height: number }): number {
  return y + height / 2;
}
