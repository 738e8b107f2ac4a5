import { insertText } from '@/lib/editors/core/contenteditable';
import { lineRects } from '@/lib/editors/core/line-rects';
import { carry, focusQuietly, hasFocus } from '@/lib/editors/core/selection';
import { defineEditor } from '@/lib/editors/define';
import type { Span } from '@/lib/shared/span';

// Plain text areas: Quora's question box, X on phones. `execCommand` writes through the browser's own undo and fires
// the input events that React listens to. A text area tells no rectangles, so its text is laid out once more in a
// mirror; see `measure` for why the page cannot read it.

export default defineEditor({
  id: 'textarea',
  owns: (element) => element.localName === 'textarea',
  read: (element) => asTextArea(element).value,
  rects: (element, span) => measure(asTextArea(element), span),
  async replace(element, span, text) {
    const area = asTextArea(element);
    const caret = hasFocus(area) ? { start: area.selectionStart, end: area.selectionEnd } : null;
    focusQuietly(area);
    area.setSelectionRange(span.start, span.end);
    insertText(area.ownerDocument, text);
    if (!caret) return;
    const { start, end } = carry(caret, span, text.length);
    area.setSelectionRange(start, end);
  },
});

function asTextArea(element: HTMLElement): HTMLTextAreaElement {
  return element as HTMLTextAreaElement;
}

/** What decides where a line breaks and how tall it is. */
const LAYOUT = [
  'direction',
  'font',
  'font-feature-settings',
  'font-kerning',
  'font-variation-settings',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
];

/**
 * Lays the text out in a mirror and moves the rectangles over the text area. The mirror holds the writer's words, so
 * it lives in a closed shadow root, invisible, and only within this call: no code of the page runs in between, and
 * what a mutation observer is told of later is an empty element that held nothing.
 */
function measure(area: HTMLTextAreaElement, span: Span): DOMRect[] {
  const host = document.createElement('div');
  const mirror = document.createElement('div');
  const text = new Text(area.value);
  host.attachShadow({ mode: 'closed' }).append(mirror);
  mirror.append(text);
  takeLayout(mirror, area);
  document.documentElement.append(host);
  const piece = { start: 0, end: text.data.length, node: text, at: 0, widget: null };
  const boxes = lineRects({ text: text.data, pieces: [piece] }, span);
  const from = mirror.getBoundingClientRect();
  host.remove();
  mirror.replaceChildren();
  const to = area.getBoundingClientRect();
  const x = to.left + area.clientLeft - area.scrollLeft - from.left;
  const y = to.top + area.clientTop - area.scrollTop - from.top;
  return boxes.map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
}

/** `clientWidth` leaves out borders and the scroll bar, which is the width in which the lines break. */
function takeLayout(mirror: HTMLElement, area: HTMLTextAreaElement): void {
  const style = getComputedStyle(area);
  mirror.style.all = 'initial';
  for (const name of LAYOUT) mirror.style.setProperty(name, style.getPropertyValue(name));
  Object.assign(mirror.style, {
    boxSizing: 'border-box',
    position: 'fixed',
    top: '0',
    left: '0',
    width: `${area.clientWidth}px`,
    visibility: 'hidden',
  });
}
