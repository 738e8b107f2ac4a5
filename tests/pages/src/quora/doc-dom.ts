import { el } from '../shared/el';

/**
 * Between the `.doc` markup and flat text. Text has one line feed between sections; offsets are UTF-16 units
 * into that text. A picture or link card is a section of its own and one character, the object replacement.
 */

/** Stands for a card in the flat text. */
export const CARD = '\uFFFC';

/** `.section > .span > .content` with the text, or a lone `<br>` when the section is empty. */
export function sectionFor(text: string): HTMLElement {
  if (text === CARD) return cardSection();
  const content = el('div', { class: 'content' }, text === '' ? el('br') : text);
  return el(
    'div',
    { class: 'section', 'data-kind': 'section', 'data-type': 'plain', 'data-dir': 'LTR', 'data-indent': '0' },
    el('div', { class: 'span', 'data-kind': 'span' }, content),
  );
}

/** A card that shows a picture only; the label of its button belongs to nobody's text. */
function cardSection(): HTMLElement {
  const card = el('div', { class: 'content link_card', 'data-kind': 'card' });
  const remove = el('div', { class: 'section_remove_btn' }, 'Our ARR just crossed $7m: remove');
  const section = { class: 'section', 'data-kind': 'section', 'data-type': 'link', contenteditable: 'false' };
  return el('div', section, card, remove);
}

/** What a browser's own edit left in the markup, whatever shape it chose. */
export function readText(doc: HTMLElement): string {
  return linesOf(doc).map(lineText).join('\n');
}

export function offsetOf(doc: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  let base = 0;
  for (const line of linesOf(doc)) {
    const length = lineText(line).length;
    range.selectNodeContents(line);
    const side = range.comparePoint(node, offset);
    if (side < 0) return base;
    if (side === 0) {
      range.setEnd(node, offset);
      return base + Math.min(withBreaks(range.cloneContents()).length, length);
    }
    base += length + 1;
  }
  return Math.max(base - 1, 0);
}

/** Works on freshly rendered markup only, where every section holds one text node or one `<br>`. */
export function pointAt(doc: HTMLElement, offset: number): [Node, number] {
  let left = offset;
  for (const content of doc.querySelectorAll('.content')) {
    const { length } = lineText(content);
    if (left <= length) return [length > 0 && content.firstChild ? content.firstChild : content, left];
    left -= length + 1;
  }
  return [doc, doc.childNodes.length];
}

function linesOf(doc: HTMLElement): Node[] {
  return [...doc.childNodes]
    .filter((child) => !isHusk(child))
    .flatMap((child) => {
      const contents = child instanceof Element ? [...child.querySelectorAll('.content')] : [];
      return contents.length > 0 ? contents : [child];
    });
}

/** Firefox leaves the shell of a section whose content it has joined to another. */
function isHusk(child: Node): boolean {
  return (
    child instanceof Element && child.matches('.section:not(:has(.content))') && child.textContent === ''
  );
}

/** A break at the end of a line is only there to give the line its height. */
function lineText(line: Node): string {
  if (line instanceof HTMLElement && line.dataset.kind === 'card') return CARD;
  return withBreaks(line).replace(/\n$/, '');
}

function withBreaks(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLBRElement) return '\n';
  return [...node.childNodes].map(withBreaks).join('');
}
