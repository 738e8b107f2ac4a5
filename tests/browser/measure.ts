import type { Page } from 'puppeteer-core';
import type { Rect } from '@/tests/browser/ui';

/**
 * Where a word of a composer is really drawn, measured in the page's own world: the first occurrence, in CSS pixels of
 * the viewport. A textarea does not tell, so the same text is laid out in a twin of it for a moment.
 *
 * @throws Error when the word is not in the box
 */
export async function wordRect(page: Page, composer: string, word: string): Promise<Rect> {
  const lines = await wordLines(page, composer, word);
  const left = Math.min(...lines.map(({ x }) => x));
  const top = Math.min(...lines.map(({ y }) => y));
  const right = Math.max(...lines.map(({ x, width }) => x + width));
  const bottom = Math.max(...lines.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The same, one rectangle for each line that the words run over. */
export async function wordLines(page: Page, composer: string, word: string): Promise<Rect[]> {
  const box = await page.$(composer);
  if (!box) throw new Error(`no ${composer} on the page`);
  const lines = await box.evaluate(measure, word);
  if (lines.length === 0) throw new Error(`"${word}" is not in ${composer}`);
  return lines;
}

/** Runs in the page. */
function measure(box: Element, word: string): Rect[] {
  // As the browser would lay the text area out were it an element with text: same style, same size, same place in the
  // tree, so that `zoom` and transforms of its ancestors hold for it too.
  const twinOf = (area: HTMLTextAreaElement | HTMLInputElement) => {
    const twin = document.createElement('div');
    const style = getComputedStyle(area);
    for (const property of style) twin.style.setProperty(property, style.getPropertyValue(property));
    Object.assign(twin.style, { position: 'absolute', margin: '0', left: '0', top: '0', overflow: 'auto' });
    Object.assign(twin.style, { minHeight: '0', maxHeight: 'none', minWidth: '0', maxWidth: 'none' });
    Object.assign(twin.style, { boxSizing: 'border-box', transition: 'none', animation: 'none' });
    Object.assign(twin.style, { width: `${area.offsetWidth}px`, height: `${area.offsetHeight}px` });
    if (area instanceof HTMLInputElement)
      Object.assign(twin.style, { whiteSpace: 'pre', display: 'grid', alignContent: 'center' });
    else if (area.scrollHeight > area.clientHeight) twin.style.overflowY = 'scroll';
    twin.textContent = area.value;
    (area.parentElement ?? document.body).append(twin);
    twin.scrollTop = area.scrollTop;
    const [from, to] = [twin.getBoundingClientRect(), area.getBoundingClientRect()];
    return { root: twin, dx: to.x - from.x, dy: to.y - from.y, remove: () => twin.remove() };
  };
  const placesOf = (root: Element) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const places: [Text, number][] = [];
    let text = '';
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (let index = 0; index < node.data.length; index += 1) places.push([node, index]);
      text += node.data;
    }
    return { places, text };
  };
  const boxesOf = (root: Element) => {
    const { places, text } = placesOf(root);
    const at = text.indexOf(word);
    if (at < 0) return [];
    // Letter by letter: nothing is joined that does not stand together.
    return places.slice(at, at + word.length).flatMap(([node, index]) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    });
  };
  const joined = (boxes: DOMRect[]) => {
    const lines: Rect[] = [];
    for (const { x, y, width, height } of boxes) {
      const line = lines.find((one) => Math.abs(one.y - y) < height / 2);
      if (!line) lines.push({ x, y, width, height });
      else {
        const right = Math.max(line.x + line.width, x + width);
        line.x = Math.min(line.x, x);
        line.width = right - line.x;
      }
    }
    return lines;
  };
  const isField = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
  const twin = isField ? twinOf(box) : { root: box, dx: 0, dy: 0, remove() {} };
  const lines = joined(boxesOf(twin.root));
  twin.remove();
  return lines.map((line) => ({ ...line, x: line.x + twin.dx, y: line.y + twin.dy }));
}
