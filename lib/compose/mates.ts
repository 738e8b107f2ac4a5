import { boxesIn, type Located } from '@/lib/sites';

/**
 * The other boxes that the same press publishes: a thread that comes back from the drafts, the choices of a poll. Found
 * by the button they share, whether or not they ever had the focus. Reads no text.
 *
 * @param locate which box an element is; limited ones are left to those who go there
 */
export function matesOf({ element, surface }: Located, locate: (box: Element) => Located | null): Located[] {
  const [button] = surface.submits(element);
  if (!button) return [];
  let scope = element.parentElement;
  while (scope && !scope.contains(button)) scope = scope.parentElement;
  return boxesIn(scope).flatMap((box) => {
    const mate = box === element ? null : locate(box);
    return mate && !mate.limited && mate.surface.submits(mate.element).includes(button) ? mate : [];
  });
}
