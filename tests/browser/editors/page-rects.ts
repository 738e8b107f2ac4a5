import type { Span } from '@/lib/shared/span';
import type { HandTab } from '@/tests/browser/editors/hand-tab';
import type { Rect } from '@/tests/browser/ui';

/** Where the page's own Range puts the `nth` occurrence of words that stand in one line, also across nodes. */
export async function pageRect(tab: HandTab, words: string): Promise<Rect> {
  const box = await tab.page.$(tab.composer);
  if (!box) throw new Error(`${tab.name} has no composer now`);
  return box.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes: [Text, number][] = [];
    let text = '';
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      nodes.push([node, text.length]);
      text += node.data;
    }
    const start = text.indexOf(wanted);
    const place = (offset: number): [Text, number] => {
      const [node, from] = nodes.findLast(([, begin]) => begin < offset || begin === 0) ?? [new Text(), 0];
      return [node, offset - from];
    };
    const range = document.createRange();
    range.setStart(...place(start));
    range.setEnd(...place(start + wanted.length));
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }, words);
}

/** The text offsets that the browser itself finds under the two ends of a rectangle over a text area. */
export async function spanUnder(tab: HandTab, { x, y, width, height }: Rect): Promise<Span> {
  const under = (at: number) =>
    tab.page.evaluate(
      (left, top) => document.caretPositionFromPoint(left, top)?.offset ?? -1,
      at,
      y + height / 2,
    );
  return { start: await under(x + 1), end: await under(x + width - 1) };
}
