import type { Hints } from '@/lib/compose/hints';
import { type Located, locate, publicBox } from '@/lib/sites';

/** Which boxes of this frame are compose boxes. */
export interface Where {
  /** The compose box around an element; null when there is none that may be read. Reads no text. */
  find(target: Element): Located | null;
  /** The same of a box that nobody is in: asks nobody and notes nothing. */
  peek(target: Element): Located | null;
  /** The person asked for the box around this element (*Watch this box*). False when it is private, or no box. */
  choose(target: Element): boolean;
  /** Somebody wrote in a public box that nothing here knows. */
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
  let isUnknown = false;

  function named(target: Element): Located | null {
    const located = locate(target, here(), hints.surfaces());
    if (!located || located.limited) hints.askAbout(target, here());
    return located;
  }

  function find(target: Element): Located | null {
    const located = isOnlyChosen ? null : named(target);
    if (located) return located;
    const place = publicBox(target, here());
    const surface = globalThis.candorAnySite?.surfaces[0];
    if (place && surface && chosen.has(place.element))
      return { ...place, surface, limited: place.site.id !== 'custom' };
    isUnknown ||= place !== null && !isOnlyChosen;
    return null;
  }

  return {
    find,
    peek: (target) => (isOnlyChosen ? null : locate(target, here(), hints.surfaces())),
    choose(target) {
      const place = publicBox(target, here());
      if (place) chosen.add(place.element);
      return place !== null;
    },
    sawUnknown: () => isUnknown,
  };
}
