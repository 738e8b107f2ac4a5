import { type Box, chipSpots, inside, intersect } from '@/components/nudge/place';
import { groundOfPlace } from '@/components/nudge/under';

/** The box and our own layer over it. */
export interface Ground {
  editor: HTMLElement;
  host: Element;
}

export interface Surroundings extends Ground {
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
  const spots = chipSpots(CHIP, clip).filter((spot) => inside(spot, around.view));
  const before = last.clip && last.chip && cornerOf(last.chip, last.clip, clip);
  if (before && inside(before, around.view) && hasRoomFor(before, around)) return before;
  let second: Box | null = null;
  for (const spot of spots) {
    const ground = groundOfPlace(spot, around.editor, around.host);
    if (ground === 'blank') return spot;
    const isFree = ground !== null && isClear(spot, around.lines());
    if (isFree && ground === 'editor') return spot;
    if (isFree) second ??= spot;
  }
  return second;
}

/** The same corner of the box as it is now. */
function cornerOf(chip: Box, before: Box, clip: Box): Box | undefined {
  const at = chipSpots(CHIP, before).findIndex((spot) => spot.left === chip.left && spot.top === chip.top);
  return chipSpots(CHIP, clip)[at];
}

function isClear({ left, top, right, bottom }: Box, lines: Box[]): boolean {
  const wide = { left: left - AWAY, top, right: right + AWAY, bottom };
  return !lines.some((line) => intersect(line, wide));
}

/** Where the words of praise stand: to the left of the chip. */
export function praisePlace(chip: Box): Box {
  return { ...chip, left: chip.right - PRAISE };
}

/** True when the place hides nothing: over the edge between the box and a blank stretch, too. */
export function hasRoomFor(place: Box, { editor, host, lines }: Omit<Surroundings, 'view'>): boolean {
  return groundOfPlace(place, editor, host) !== null && isClear(place, lines());
}
