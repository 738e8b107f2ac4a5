import { offsetOf, placeOf, type TextMap } from '@/lib/editors/core/text-map';
import type { Span } from '@/lib/shared/span';

/** Gives the element focus without scrolling, unless it has it. */
export function focusQuietly(element: HTMLElement): void {
  if (!hasFocus(element)) element.focus({ preventScroll: true });
}

export function hasFocus(element: HTMLElement): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** Selects a span. `setBaseAndExtent` reaches into open shadow roots in both browsers. @returns what is selected */
export function selectSpan(element: HTMLElement, map: TextMap, span: Span): StaticRange {
  const start = placeOf(map, span.start, span.start < span.end ? 'start' : 'end');
  const end = span.start < span.end ? placeOf(map, span.end, 'end') : start;
  element.ownerDocument.getSelection()?.setBaseAndExtent(...start, ...end);
  const [startContainer, startOffset] = start;
  const [endContainer, endOffset] = end;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** How long a page may take to hear of a selection, in milliseconds. */
const SELECTION_MS = 100;

/** Resolves once the page has heard of the selection that is made in this task; where none changes, after 100 ms. */
export function nextSelectionChange(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(SELECTION_MS);
    document.addEventListener('selectionchange', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** The selection as a span of the text; null when it is not wholly inside the element. */
export function selectedSpan(element: HTMLElement, map: TextMap): Span | null {
  const selection = element.ownerDocument.getSelection();
  const range = selection?.getComposedRanges({ shadowRoots: shadowRootsAround(element) })[0];
  if (!range || !element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const start = offsetOf(map, [range.startContainer, range.startOffset]);
  return { start, end: range.collapsed ? start : offsetOf(map, [range.endContainer, range.endOffset]) };
}

/** Where a selection of the old text stands once `replaced` became `length` code units long. */
export function carry(selected: Span, replaced: Span, length: number): Span {
  const move = (offset: number) => {
    if (offset >= replaced.end) return offset + replaced.start + length - replaced.end;
    return offset <= replaced.start ? offset : replaced.start + length;
  };
  return { start: move(selected.start), end: move(selected.end) };
}

function shadowRootsAround(element: Node): ShadowRoot[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...shadowRootsAround(root.host)] : [];
}
