import { contains, parentElementOf } from '@/components/nudge/climb';
import { type Box, inside, samplePoints } from '@/components/nudge/place';

const CONTROLS =
  'button,a[href],input,select,textarea,summary,video,[role=button],[role=link],[role=tab],[role=option],[role=menuitem]';

/** What the page has at a point: nothing to read or press, the box itself, a control, or other content. */
type Ground = 'blank' | 'editor' | 'control' | 'content' | 'outside';

interface Hit {
  ground: Ground;
  element: Element | null;
}

/** Asks the page what lies under a point in viewport CSS pixels; our own layer is looked through. */
function groundAt(x: number, y: number, editor: HTMLElement, host: Element): Hit {
  const element = hitAt(x, y, editor, host) ?? null;
  return { element, ground: element ? groundOf(element, x, y, editor) : 'outside' };
}

function groundOf(hit: Element, x: number, y: number, editor: HTMLElement): Ground {
  if (hit === editor || editor.contains(hit)) return 'editor';
  if (hit.closest(CONTROLS)) return 'control';
  // A blank stretch of something that also holds the editor; a modal dialog is hit on its backdrop as well.
  if (!isAround(hit, editor)) return 'content';
  return inside({ left: x, right: x, top: y, bottom: y }, hit.getBoundingClientRect()) ? 'blank' : 'content';
}

/** The topmost element, also inside the open shadow roots that the page has there. */
function hitAt(x: number, y: number, editor: HTMLElement, host: Element): Element | undefined {
  let hit = firstHit(editor.ownerDocument, x, y, host);
  for (let root = hit?.shadowRoot; root && !editor.contains(hit ?? null); root = hit?.shadowRoot) {
    const inner = firstHit(root, x, y, host);
    if (!inner || inner === hit || !root.contains(inner)) break;
    hit = inner;
  }
  return hit;
}

/** Asking for all that lies there costs more, and only our own layer makes it necessary. */
function firstHit(scope: DocumentOrShadowRoot, x: number, y: number, host: Element): Element | undefined {
  const top = scope.elementFromPoint(x, y) ?? undefined;
  return top === host ? scope.elementsFromPoint(x, y).find((hit) => hit !== host) : top;
}

function isAround(hit: Element, editor: Element): boolean {
  if (contains(hit, editor)) return true;
  const root = editor.getRootNode();
  return root instanceof ShadowRoot && isAround(hit, root.host);
}

/** True when something of the page lies over this point of the editor: a dialog, a list of names, a sticky header. */
export function isCovered(x: number, y: number, editor: HTMLElement, host: Element): boolean {
  const { ground } = groundAt(x, y, editor, host);
  return ground === 'control' || ground === 'content';
}

/**
 * What a place lies on where nothing is hidden by it: one blank stretch of the page, the box (written or not), or the
 * edge between such. Null when there is anything else. Each point makes the browser look through the page, so the first
 * one that tells is the last.
 */
export function groundOfPlace(
  place: Box,
  editor: HTMLElement,
  host: Element,
): 'blank' | 'editor' | 'edge' | null {
  let one: 'blank' | 'editor' | 'edge' | null = null;
  let stretch: Element | null = null;
  for (const [x, y] of edgePoints(place)) {
    const { ground, element } = groundAt(x, y, editor, host);
    if (ground !== 'blank' && ground !== 'editor') return null;
    const isSame: boolean = one === null || (one === ground && (ground === 'editor' || element === stretch));
    one = isSame ? ground : 'edge';
    stretch = element;
  }
  return one;
}

function edgePoints({ left, right, top, bottom }: Box): [number, number][] {
  const middle = (top + bottom) / 2;
  return [left, (left + right) / 2, right].flatMap((x) =>
    [top, middle, bottom].map((y): [number, number] => [x, y]),
  );
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

/**
 * The composer around the box: the smallest thing that also holds a control beside the box, such as its Post button.
 * Null when that is the whole page.
 */
export function composerFrame(editor: HTMLElement): Box | null {
  const { body } = editor.ownerDocument;
  const isBeside = (control: Element) => !editor.contains(control) && control !== editor;
  for (let at = parentElementOf(editor); at && at !== body; at = parentElementOf(at))
    if ([...Element.prototype.querySelectorAll.call(at, CONTROLS)].some(isBeside))
      return at.getBoundingClientRect();
  return null;
}

/** How bad it is to hide a point. Only the composer's own controls count as such: the feed around it can wait. */
const COSTS = { blank: 0, outside: 0, content: 0.3, editor: 1, text: 3, control: 12 };

interface Surroundings {
  editor: HTMLElement;
  host: Element;
  frame: Box;
}

/** How much a card at this place would hide of what a person needs there. */
export function coverCost(place: Box, around: Surroundings): number {
  return samplePoints(place, 6, 6).reduce((sum, [x, y]) => sum + pointCost(x, y, around), 0);
}

function pointCost(x: number, y: number, { editor, host, frame }: Surroundings): number {
  const { ground } = groundAt(x, y, editor, host);
  if (ground === 'editor') return isText(x, y, editor) ? COSTS.text : COSTS.editor;
  if (ground !== 'control') return COSTS[ground];
  return inside({ left: x, right: x, top: y, bottom: y }, frame) ? COSTS.control : COSTS.content;
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
