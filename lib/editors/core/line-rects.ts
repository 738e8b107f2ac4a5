import type { TextMap } from '@/lib/editors/core/text-map';
import { overlaps, type Span } from '@/lib/shared/span';

/** Between the pieces of one line, in shares of its height: the padding of a mention, not another word. */
const JOINED = 0.25;

/**
 * The rectangles of each span, one a line, in CSS pixels of the viewport. Only text is measured, never a block's box.
 * In a line of two writing directions the words of a span may stand apart: then each part has its own.
 */
export function lineRects({ pieces }: TextMap, spans: readonly Span[]): DOMRect[][] {
  const range = document.createRange();
  return spans.map((span) =>
    pieces
      .filter((piece) => overlaps(piece, span))
      .reduce<DOMRect[]>((lines, piece) => {
        range.setStart(piece.node, piece.at + Math.max(0, span.start - piece.start));
        range.setEnd(piece.node, piece.at + Math.min(piece.end, span.end) - piece.start);
        for (const box of range.getClientRects()) addBox(lines, box);
        return lines;
      }, []),
  );
}

/** Boxes come in the order of the text: a box beside the last one extends it, any other begins a line. */
function addBox(lines: DOMRect[], box: DOMRect): void {
  // Browsers report the space swallowed by a line wrap as a box without width.
  if (box.width <= 0) return;
  const last = lines.at(-1);
  if (last && isSameLine(last, box)) lines[lines.length - 1] = union(last, box);
  else lines.push(box);
}

function isSameLine(a: DOMRect, b: DOMRect): boolean {
  const height = Math.min(a.height, b.height);
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  return shared > height / 2 && gap < height * JOINED;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}
