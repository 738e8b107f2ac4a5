/** A run of the writer's text in one node, or an empty place where a line could begin. */
export interface Piece {
  /** UTF-16 offsets of the text; equal for an empty place. */
  start: number;
  end: number;
  /** The Text node and the offset in it where the run begins; for an empty place an element and a child index. */
  node: Node;
  at: number;
  /** The uneditable widget (a mention) around this run: the caret cannot stand inside. */
  widget: Element | null;
}

/** The text of an editor with the way back to its nodes. Holds nodes, so it must not outlive the call that made it. */
export interface TextMap {
  text: string;
  /** In the order of the text; never empty. */
  pieces: Piece[];
}

/** What an editor's own markup means. */
export interface Shape {
  /** True when the element is a line of its own. */
  isBlock(element: Element): boolean;
  /** Selector of elements inside the editable that are the editor's own: buttons, decorations. */
  notText: string;
}

/**
 * Walks an editable root: blocks become lines joined by `\n`, a `<br>` with something behind it is `\n`, the last
 * `<br>` of a block only keeps it open. `U+FEFF` is never text: editors put it where a caret needs a place.
 */
export function mapText(root: Element, shape: Shape): TextMap {
  const pieces: Piece[] = [];
  let text = '';
  let line: 'fresh' | 'open' | 'closed' = 'fresh';
  let hasBreak = false;

  const put = (node: Node, at: number, data: string, widget: Element | null) => {
    if (line === 'closed' || hasBreak) text += '\n';
    hasBreak = false;
    line = 'open';
    pieces.push({ start: text.length, end: text.length + data.length, node, at, widget });
    text += data;
  };

  const visitText = (node: Text, widget: Element | null) => {
    if (isSourceIndent(node)) return;
    for (const run of node.data.matchAll(/[^\uFEFF]+/g)) put(node, run.index, run[0], widget);
  };

  /** Where white space counts, a line feed at the end of a block does what the last `<br>` does elsewhere. */
  const dropFiller = () => {
    const last = pieces.at(-1);
    if (line !== 'open' || !last || !text.endsWith('\n') || last.end === last.start) return;
    if (!keepsSpace(last.node.parentElement)) return;
    text = text.slice(0, -1);
    last.end -= 1;
  };

  const visitBlock = (block: Element, widget: Element | null) => {
    if (line !== 'fresh') text += '\n';
    hasBreak = false;
    line = 'fresh';
    visitChildren(block, widget);
    dropFiller();
    if (line === 'fresh') put(block, 0, '', widget);
    hasBreak = false;
    line = 'closed';
  };

  const visitElement = (element: Element, widget: Element | null) => {
    if (element.matches(shape.notText)) return;
    if (element.localName === 'br') {
      put(element.parentNode ?? root, childIndex(element), '', widget);
      hasBreak = true;
      return;
    }
    const inner = widget ?? (element.getAttribute('contenteditable') === 'false' ? element : null);
    if (shape.isBlock(element)) visitBlock(element, inner);
    else visitChildren(element, inner);
  };

  const visitChildren = (parent: Element, widget: Element | null) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) visitText(child as Text, widget);
      else if (child.nodeType === 1) visitElement(child as Element, widget);
    }
  };

  visitChildren(root, null);
  dropFiller();
  if (pieces.length === 0) put(root, 0, '', null);
  return { text, pieces };
}

/** A place in the DOM as Range and Selection name it. */
export type Place = [node: Node, offset: number];

/**
 * Where a text offset stands in the DOM. `end` binds it to the character before it (the end of a span, a caret),
 * `start` to the one after it. A place at the edge of a widget is outside the widget.
 */
export function placeOf({ pieces }: TextMap, offset: number, bind: 'start' | 'end'): Place {
  const holds = (piece: Piece) => piece.start <= offset && offset <= piece.end;
  const isBound = (piece: Piece) => (bind === 'end' ? piece.start < offset : offset < piece.end);
  const piece = pieces.find((each) => holds(each) && isBound(each)) ?? pieces.find(holds) ?? pieces.at(-1);
  if (!piece) throw new RangeError('a text map has at least one piece');
  const { widget } = piece;
  if (widget?.parentNode && offset <= piece.start) return [widget.parentNode, childIndex(widget)];
  if (widget?.parentNode && offset >= piece.end) return [widget.parentNode, childIndex(widget) + 1];
  return [piece.node, piece.at + Math.min(offset, piece.end) - piece.start];
}

/** The text offset of a place inside the root: a caret between two lines belongs to the line that holds it. */
export function offsetOf({ pieces }: TextMap, [node, offset]: Place): number {
  const direct = pieces.find((piece) => piece.node === node && offset <= piece.at + piece.end - piece.start);
  if (direct) return direct.start + Math.max(0, offset - direct.at);
  const here = document.createRange();
  here.setStart(node, offset);
  const next = pieces.findIndex((piece) => here.comparePoint(piece.node, piece.at) >= 0);
  const after = next < 0 ? undefined : pieces[next];
  const before = next < 0 ? pieces.at(-1) : pieces[next - 1];
  if (after && (!before || node.contains(after.node))) return after.start;
  return before?.end ?? 0;
}

function childIndex(node: ChildNode): number {
  return node.parentNode ? Array.prototype.indexOf.call(node.parentNode.childNodes, node) : 0;
}

/** Line feeds and indentation between the tags of hand-written markup are not drawn, unless white space counts. */
function isSourceIndent({ data, parentElement }: Text): boolean {
  return /^\s*\n\s*$/.test(data) && parentElement !== null && !keepsSpace(parentElement);
}

function keepsSpace(element: Element | null): boolean {
  return element !== null && /pre|break-spaces/.test(getComputedStyle(element).whiteSpace);
}
