import { closest } from '@/lib/sites/core/dom';

const DIALOG = 'dialog[open], [role="dialog"], [aria-modal="true"]';

/**
 * The parent in the flat tree as the page's own scripts could see it: out of an open shadow root to its host. A form
 * answers to its fields' names before its own: an `<input name="parentNode">` would send a climb in circles.
 */
function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'parentNode', node) ?? (node instanceof ShadowRoot ? node.host : null);
}

/**
 * Where a layer for this box is mounted: the nearest dialog around it (a modal one makes everything outside inert),
 * else its shadow root, else the body.
 */
export function layerParentOf(element: HTMLElement): ParentNode & Node {
  const dialog = closest(element, DIALOG);
  if (dialog) return dialog;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : element.ownerDocument.body;
}

/** The part of the box that the viewport and its scrolling ancestors let show, in viewport CSS pixels; null when none. */
export function clipOf(element: HTMLElement): DOMRect | null {
  let shown: DOMRect | null = meet(
    element.getBoundingClientRect(),
    new DOMRect(0, 0, innerWidth, innerHeight),
  );
  for (let node = around(element); node && shown; node = around(node)) {
    if (clips(node)) shown = meet(shown, node.getBoundingClientRect());
  }
  return shown;
}

/** The next element outwards that can clip; nothing clips a fixed box but the viewport. */
function around(element: Element): Element | null {
  if (getComputedStyle(element).position === 'fixed') return null;
  let node = parentOf(element);
  while (node && !(node instanceof Element)) node = parentOf(node);
  return node === element.ownerDocument.documentElement || node === element.ownerDocument.body ? null : node;
}

function clips(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return overflowX !== 'visible' || overflowY !== 'visible';
}

function meet(a: DOMRect, b: DOMRect): DOMRect | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.right, b.right) - left;
  const height = Math.min(a.bottom, b.bottom) - top;
  return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : null;
}
