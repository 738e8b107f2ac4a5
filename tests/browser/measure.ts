import type { Page } from 'puppeteer-core';
import type { Rect } from '@/tests/browser/ui';

/**
 * Where a word of a composer is really drawn, measured in the page's own world: the first occurrence, in CSS pixels of
 * the viewport. A textarea does not tell, so the same text is laid out in a twin of it for a moment.
 */
export async function wordRect(page: Page, composer: string, word: string): Promise<Rect> {
  const box = await page.$(composer);
  if (!box) throw new Error(`no ${composer} on the page`);
  const rect = await box.evaluate(measure, word);
  if (!rect) throw new Error(`"${word}" is not in ${composer}`);
  return rect;
}

/** Runs in the page. */
function measure(box: Element, word: string): Rect | undefined {
  const twinOf = (area: HTMLTextAreaElement) => {
    const twin = document.createElement('div');
    const style = getComputedStyle(area);
    for (const property of style) twin.style.setProperty(property, style.getPropertyValue(property));
    const { x, y, width, height } = area.getBoundingClientRect();
    Object.assign(twin.style, { position: 'fixed', boxSizing: 'border-box', margin: '0', overflow: 'auto' });
    Object.assign(twin.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
    Object.assign(twin.style, { whiteSpace: 'pre-wrap', overflowWrap: 'break-word', transition: 'none' });
    twin.textContent = area.value;
    (area.parentElement ?? document.body).append(twin);
    twin.scrollTop = area.scrollTop;
    return twin;
  };
  const rangeOf = (root: Element) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const places: [Text, number][] = [];
    let text = '';
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (let index = 0; index < node.data.length; index += 1) places.push([node, index]);
      text += node.data;
    }
    const first = places[text.indexOf(word)];
    const last = places[text.indexOf(word) + word.length - 1];
    if (!first || !last) return undefined;
    const range = document.createRange();
    range.setStart(...first);
    range.setEnd(last[0], last[1] + 1);
    return range;
  };
  const twin = box instanceof HTMLTextAreaElement ? twinOf(box) : undefined;
  const found = rangeOf(twin ?? box)?.getBoundingClientRect();
  twin?.remove();
  return found && { x: found.x, y: found.y, width: found.width, height: found.height };
}
