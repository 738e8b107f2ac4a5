import { type Box, chipSpots, inside, intersect } from '@/components/nudge/place';
import { isBlank, isInBox } from '@/components/nudge/under';

/** The box and our own layer over it. */
export interface Ground {
  editor: HTMLElement;
  host: Element;
}

interface Surroundings extends Ground {
  view: Box;
  /** Everything that is written in the box, as lines in viewport CSS pixels. */
  lines(): Box[];
}

const CHIP = { width: 44, height: 24 };

/** CSS pixels that the longest praise takes, with the chip. */
const PRAISE = 190;

/** CSS pixels between the chip and the nearest words in its line; a line above or below it may touch. */
const AWAY = 4;

/**
 * Where the chip hides nothing, or null: in one blank stretch rather than over an edge between two. It stays at the corner
 * it had while it hides nothing there: nothing jumps while somebody writes.
 */
export function chipPlace(
  around: Surroundings,
  clip: Box,
  last: { chip: Box | null; clip: Box | null },
): Box | null {
  const spots = chipSpots(CHIP, clip);
  const before = last.clip && last.chip ? cornerOf(last.chip, last.clip) : -1;
  const isShown = (spot: Box) => inside(spot, around.view);
  const hidesNothing = (spot: Box) => isShown(spot) && hasRoomFor(spot, around);
  return (
    (before < 0 ? undefined : spots.slice(before, before + 1).find(hidesNothing)) ??
    spots.find((spot) => isShown(spot) && isFree(spot, around)) ??
    spots.find(hidesNothing) ??
    null
  );
}

function cornerOf(chip: Box, clip: Box): number {
  return chipSpots(CHIP, clip).findIndex((spot) => spot.left === chip.left && spot.top === chip.top);
}

/** One blank stretch of the page, or a place in the box that no words reach. */
function isFree(spot: Box, { editor, host, lines }: Surroundings): boolean {
  return isBlank(spot, editor, host) || (isInBox(spot, editor, host) && isClear(spot, lines()));
}

function isClear({ left, top, right, bottom }: Box, lines: Box[]): boolean {
  const wide = { left: left - AWAY, top, right: right + AWAY, bottom };
  return !lines.some((line) => intersect(line, wide));
}

/** Where the words of praise stand: to the left of the chip. */
export function praisePlace(chip: Box): Box {
  return { ...chip, left: chip.right - PRAISE };
}

/** As `isFree`, for what only passes by: over the edge between the box and a blank stretch, too. */
export function hasRoomFor(place: Box, { editor, host, lines }: Omit<Surroundings, 'view'>): boolean {
  return isInBox(place, editor, host, 'blank') && isClear(place, lines());
}
