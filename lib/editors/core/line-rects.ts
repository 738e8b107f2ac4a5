import type { TextMap } from '@/lib/editors/core/text-map';
import { overlaps, type Span } from '@/lib/shared/span';

/** The rectangles of a span, one a line, in CSS pixels of the viewport. Only text is measured, never a block's box. */
export function lineRects({ pieces }: TextMap, span: Span): DOMRect[] {
  const range = document.createRange();
  return pieces
    .filter((piece) => overlaps(piece, span))
    .reduce<DOMRect[]>((lines, piece) => {
      range.setStart(piece.node, piece.at + Math.max(0, span.start - piece.start));
      range.setEnd(piece.node, piece.at + Math.min(piece.end, span.end) - piece.start);
      for (const box of range.getClientRects()) addBox(lines, box);
      return lines;
    }, []);
}

/** Boxes come in the order of the text: a box beside the last one extends it, a box below begins a line. */
function addBox(lines: DOMRect[], box: DOMRect): void {
  // Browsers report the space swallowed by a line wrap as a box without width.
  if (box.width <= 0) return;
  const last = lines.at(-1);
  if (last && isSameLine(last, box)) lines[lines.length - 1] = union(last, box);
  else lines.push(box);
}

function isSameLine(a: DOMRect, b: DOMRect): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > Math.min(a.height, b.height) / 2;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}
