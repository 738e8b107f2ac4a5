import { type Box, inside, samplePoints } from '@/components/nudge/place';

const CONTROLS =
  'button,a[href],input,select,textarea,summary,video,[role=button],[role=link],[role=tab],[role=option],[role=menuitem]';

/** What the page has at a point: nothing to read or press, the box itself, a control, or other content. */
export type Ground = 'blank' | 'editor' | 'control' | 'content' | 'outside';

/** Asks the page what lies under a point in viewport CSS pixels; our own layer is looked through. */
export function groundAt(x: number, y: number, editor: HTMLElement, host: Element): Ground {
  const hit = hitAt(x, y, editor, host);
  if (!hit) return 'outside';
  if (hit === editor || editor.contains(hit)) return 'editor';
  if (hit.closest(CONTROLS)) return 'control';
  // A blank stretch of something that also holds the editor; a modal dialog is hit on its backdrop as well.
  if (!isAround(hit, editor)) return 'content';
  return inside({ left: x, right: x, top: y, bottom: y }, hit.getBoundingClientRect()) ? 'blank' : 'content';
}

function hitAt(x: number, y: number, editor: HTMLElement, host: Element): Element | undefined {
  const root = editor.getRootNode();
  const scope = root instanceof ShadowRoot ? root : editor.ownerDocument;
  return scope.elementsFromPoint(x, y).find((hit) => hit !== host);
}

function isAround(hit: Element, editor: HTMLElement): boolean {
  if (hit.contains(editor)) return true;
  const root = editor.getRootNode();
  return root instanceof ShadowRoot && (hit === root.host || hit.contains(root.host));
}

/** True when something of the page lies over this point of the editor: a dialog, a list of names, a sticky header. */
export function isCovered(x: number, y: number, editor: HTMLElement, host: Element): boolean {
  const ground = groundAt(x, y, editor, host);
  return ground === 'control' || ground === 'content';
}

/** True when the place is blank, or lies in the box where no text reaches. */
export function isFree(place: Box, editor: HTMLElement, host: Element): boolean {
  return samplePoints(place, 3, 2).every(([x, y]) => {
    const ground = groundAt(x, y, editor, host);
    return ground === 'blank' || (ground === 'editor' && !isText(x, y, editor));
  });
}

/** The caret that the browser would set here tells how far the line's text reaches. */
function isText(x: number, y: number, editor: HTMLElement): boolean {
  const document = editor.ownerDocument;
  const root = editor.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  const rect = caret?.getClientRect();
  if (!rect || rect.height === 0) return false;
  return rect.right >= x - 6 && rect.top <= y + 4 && rect.bottom >= y - 4;
}

const COSTS: Record<Ground, number> = { blank: 0, outside: 0, content: 1, editor: 2, control: 4 };

/** How much a card would hide of what a person needs here. `keep` is never to be covered if avoidable. */
export function coverCost(place: Box, editor: HTMLElement, host: Element, keep: readonly Box[]): number {
  const ground = samplePoints(place, 4, 5).map(([x, y]) => COSTS[groundAt(x, y, editor, host)]);
  const hidden = keep.filter((box) => overlap(place, box)).length;
  return ground.reduce((sum, cost) => sum + cost, 0) + hidden * 40;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The line with the caret, in viewport CSS pixels, when the browser says where it is. */
export function caretLine(editor: HTMLElement): Box | null {
  const selection = editor.ownerDocument.getSelection();
  if (!selection?.rangeCount || !editor.contains(selection.focusNode)) return null;
  const rect = selection.getRangeAt(0).getClientRects()[0];
  if (!rect) return null;
  const box = editor.getBoundingClientRect();
  return { left: box.left, right: box.right, top: rect.top, bottom: rect.bottom };
}
