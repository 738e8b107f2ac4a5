import type { Hints } from '@/lib/compose/hints';
import { type Located, locate, type Place, publicBox } from '@/lib/sites';

/** Which boxes of this frame are compose boxes. */
export interface Where {
  /** The compose box around an element; null when there is none that may be read. Reads no text. */
  find(target: Element): Located | null;
  /** The same of a box that nobody is in: asks nobody and notes nothing. */
  peek(target: Element): Located | null;
  /** The person asked for the box around this element (*Watch this box*). False when it is private, or no box. */
  choose(target: Element): boolean;
  /** The last public box of which nothing was known is still there, and still nothing is known of it. */
  sawUnknown(): boolean;
}

/**
 * What the site, its packs and the person say about boxes, in this order; what the site calls private comes before all.
 * `isOnlyChosen`: nobody asked for this site, so that only the person speaks.
 */
export function createWhere(
  hints: Pick<Hints, 'surfaces' | 'askAbout'>,
  here: () => URL,
  isOnlyChosen = false,
): Where {
  const chosen = new WeakSet<Element>();
  let unknown: WeakRef<Element> | undefined;

  function peek(target: Element): Located | null {
    return isOnlyChosen ? null : locate(target, here(), hints.surfaces());
  }

  function pointedAt(place: Place | null): Located | null {
    const surface = globalThis.candorAnySite?.surfaces[0];
    if (!place || !surface || !chosen.has(place.element)) return null;
    return { ...place, surface, limited: place.site.id !== 'custom' };
  }

  function find(target: Element): Located | null {
    const named = peek(target);
    if (!isOnlyChosen && (!named || named.limited)) hints.askAbout(target, here());
    if (named) return named;
    const place = publicBox(target, here());
    const found = pointedAt(place);
    if (place && !found && !isOnlyChosen) unknown = new WeakRef(place.element);
    return found;
  }

  return {
    find,
    peek,
    choose(target) {
      const place = publicBox(target, here());
      if (place) chosen.add(place.element);
      return place !== null;
    },
    sawUnknown() {
      const box = unknown?.deref();
      const place = box ? publicBox(box, here()) : null;
      return place !== null && !peek(place.element) && !pointedAt(place);
    },
  };
}
