import { lineRects } from '@/lib/editors/core/line-rects';
import type { Span } from '@/lib/shared/span';

/** What tells no rectangles of its text. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** What decides where a line breaks and how tall it is. Long hands: `font` is empty for what it cannot express. */
const LAYOUT = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-rendering',
  'text-transform',
  'text-wrap-style',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
];

/** An input neither breaks its line nor begins at the top. */
const ONE_LINE = { whiteSpace: 'pre', display: 'grid', alignContent: 'center' };

/**
 * Lays the text out in a mirror and moves the rectangles over the text area. The mirror holds the writer's words, so
 * it lives in a closed shadow root, invisible, and only within this call: no code of the page runs in between, and
 * what a mutation observer is told of later is an empty element that held nothing.
 */
export function fieldRects(area: Field, spans: readonly Span[]): DOMRect[][] {
  const host = document.createElement('div');
  const mirror = document.createElement('div');
  const text = new Text(area.value);
  host.attachShadow({ mode: 'closed' }).append(mirror);
  mirror.append(text);
  const to = area.getBoundingClientRect();
  const zoom = area.currentCSSZoom;
  const scale = scaleOf(to.width / zoom, area.offsetWidth);
  takeLayout(mirror, area, to.width / zoom / scale);
  document.documentElement.append(host);
  const piece = { start: 0, end: text.data.length, node: text, at: 0, widget: null };
  const lines = lineRects({ text: text.data, pieces: [piece] }, spans);
  const from = mirror.getBoundingClientRect();
  host.remove();
  mirror.replaceChildren();
  const [left, top] = innerCorner(area);
  const x = to.left + (left - area.scrollLeft) * zoom * scale;
  const y = to.top + (top - area.scrollTop) * zoom * scale;
  const place = (box: DOMRect) =>
    new DOMRect(
      x + (box.x - from.x) * scale,
      y + (box.y - from.y) * scale,
      box.width * scale,
      box.height * scale,
    );
  return lines.map((boxes) => boxes.map(place));
}

/** Where the padding begins, in the area's own CSS pixels. To Firefox the padding of an input is border (`clientLeft`). */
function innerCorner(area: Field): [left: number, top: number] {
  if (!isOneLine(area)) return [area.clientLeft, area.clientTop];
  const { borderLeftWidth, borderTopWidth } = getComputedStyle(area);
  return [Number.parseFloat(borderLeftWidth), Number.parseFloat(borderTopWidth)];
}

function isOneLine({ localName }: Field): boolean {
  return localName === 'input';
}

/** How much a transform around the area enlarges it. `offsetWidth` is rounded: what differs by that is no scale. */
function scaleOf(shown: number, own: number): number {
  return Math.abs(shown - own) <= 1 ? 1 : shown / own;
}

/**
 * The lines break in what is left of the area's width, in its own CSS pixels, without its borders and its scroll bar.
 * `clientWidth` would say so too, but in whole pixels.
 */
function takeLayout(mirror: HTMLElement, area: Field, width: number): void {
  const style = getComputedStyle(area);
  mirror.style.all = 'initial';
  for (const name of LAYOUT) mirror.style.setProperty(name, style.getPropertyValue(name));
  const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
  const bar = Math.max(0, Math.round(area.offsetWidth - area.clientWidth - borders));
  mirror.lang = area.closest<HTMLElement>('[lang]')?.lang ?? '';
  Object.assign(mirror.style, {
    boxSizing: 'border-box',
    position: 'fixed',
    top: '0',
    left: '0',
    width: `${width - borders - bar}px`,
    visibility: 'hidden',
    zoom: String(area.currentCSSZoom),
  });
  if (!isOneLine(area)) return;
  const height = area.offsetHeight - Number.parseFloat(style.borderTopWidth) * 2;
  Object.assign(mirror.style, ONE_LINE, { height: `${height}px`, width: `${width - borders}px` });
}
