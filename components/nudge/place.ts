/** A rectangle in viewport CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

interface Placed extends Box {
  /** Which of the candidates it is; pass it back to stay where one is while it still fits. */
  side: number;
}

export function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

export function intersect(a: Box, b: Box): Box | null {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.left < box.right && box.top < box.bottom ? box : null;
}

export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

const GAP = 8;
const EDGE = 8;
/** Per CSS pixel that a place had to move to stay in view: between two equal places the unmoved one wins. */
const MOVED = 0.05;
/** For each thing to be kept in sight that a place would hide: no place is so far from the chip that it counts as much. */
const HIDDEN = 100;
/** Per CSS pixel between the card and its chip: a card belongs to what it speaks of. */
const APART = 0.1;

interface Ground {
  /** How bad it is to cover a place; 0: nothing there. */
  cost(place: Box): number;
  /** What a person needs in sight: the chip, the marked words, the line with the caret, the buttons that post. */
  keep?: readonly Box[];
  /** The side where the card is now. It stays there while it fits without being pushed and hides nothing to keep. */
  stay?: number | null;
}

/**
 * Where a card goes: below or above the chip, around the whole composer, or below the chip and left of what it would
 * hide there, whichever covers least.
 */
export function placeCard(
  size: Size,
  chip: Box,
  frame: Box,
  view: Box,
  { cost, keep = [], stay = null }: Ground,
): Placed {
  const hiddenAt = (place: Box) => keep.filter((box) => intersect(place, box));
  const hidden = (place: Box) => hiddenAt(place).length;
  const tries = candidates(size, chip, frame).map((wanted, side) => pushInto(wanted, side, view));
  const [below] = tries;
  if (below) tries.push(pushInto(leftOf(hiddenAt(below.placed), below.placed, size), tries.length, view));
  const kept = stay === null ? undefined : tries[stay];
  const mayStay = kept?.pushed === 0;
  if (mayStay && hidden(kept.placed) === 0) return kept.placed;
  const scored = tries.map(({ placed, pushed }) => ({
    placed,
    cost: cost(placed) + hidden(placed) * HIDDEN + pushed * MOVED + gap(placed, chip) * APART,
  }));
  const best = scored.reduce((least, next) => (next.cost < least.cost ? next : least)).placed;
  return mayStay && hidden(kept.placed) <= hidden(best) ? kept.placed : best;
}

/** CSS pixels between two boxes; 0 when they touch. */
function gap(a: Box, b: Box): number {
  const dx = Math.max(0, a.left - b.right, b.left - a.right);
  const dy = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(dx, dy);
}

function candidates(size: Size, chip: Box, frame: Box): Box[] {
  const left = chip.right - size.width;
  return [
    boxAt(left, chip.bottom + GAP, size),
    boxAt(frame.right + GAP, chip.top, size),
    boxAt(left, chip.top - GAP - size.height, size),
    boxAt(frame.left - GAP - size.width, chip.top, size),
    boxAt(left, frame.bottom + GAP, size),
    boxAt(left, frame.top - GAP - size.height, size),
  ];
}

/** The place moved to the left until it hides nothing of these. */
function leftOf(hidden: readonly Box[], { left, top }: Box, size: Size): Box {
  return boxAt(Math.min(left, ...hidden.map((box) => box.left - GAP - size.width)), top, size);
}

/** Shifts along the edge are free; what a push towards the composer covers is for `cost` to say. */
function pushInto(wanted: Box, side: number, view: Box): { placed: Placed; pushed: number } {
  const isBeside = side === 1 || side === 3;
  const dx = shiftInto(wanted.left, wanted.right, view.left + EDGE, view.right - EDGE);
  const dy = shiftInto(wanted.top, wanted.bottom, view.top + EDGE, view.bottom - EDGE);
  const placed = {
    left: wanted.left + dx,
    right: wanted.right + dx,
    top: wanted.top + dy,
    bottom: wanted.bottom + dy,
    side,
  };
  return { placed, pushed: Math.abs(isBeside ? dx : dy) };
}

function shiftInto(from: number, to: number, min: number, max: number): number {
  if (from < min || to - from > max - min) return min - from;
  return Math.min(0, max - to);
}

/** Places where the chip may sit, best first: just outside the bottom right corner, else inside it, else elsewhere. */
export function chipSpots(size: Size, box: Box): Box[] {
  const right = box.right - size.width;
  const bottom = box.bottom - size.height;
  const left = box.left - size.width - 4;
  return [
    boxAt(box.right + 4, bottom, size),
    boxAt(right, box.bottom + 4, size),
    boxAt(right - 4, bottom - 2, size),
    boxAt(right, box.top - size.height - 4, size),
    boxAt(right - 4, box.top + 4, size),
    boxAt(box.right + 4, box.top, size),
    boxAt(left, bottom, size),
    boxAt(left, box.top, size),
    boxAt(box.left + 4, bottom - 2, size),
    boxAt(box.left, box.bottom + 4, size),
    boxAt(box.left, box.top - size.height - 4, size),
  ];
}

/** A few points spread over a place, to ask the page what lies there. */
export function samplePoints(
  { left, top, right, bottom }: Box,
  columns: number,
  rows: number,
): [number, number][] {
  const points: [number, number][] = [];
  for (let column = 0; column < columns; column += 1)
    for (let row = 0; row < rows; row += 1)
      points.push([
        left + ((column + 0.5) * (right - left)) / columns,
        top + ((row + 0.5) * (bottom - top)) / rows,
      ]);
  return points;
}
