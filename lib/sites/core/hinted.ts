import type { SiteHint } from '@/lib/shared/site-hint';
import { closest, nearest } from '@/lib/sites/core/dom';
import type { Surface } from '@/lib/sites/define';

/** A surface that a pack hints at. A selector that the browser does not know finds nothing. */
export function hintedSurface({ surface, box, editor, submit }: SiteHint): Surface {
  return {
    name: surface,
    editor,
    matches: (element) => orElse(false, () => element.matches(box)),
    submits: (element) =>
      orElse([], () => nearest(element, submit, closest(element, 'form, dialog, [role="dialog"]'))),
  };
}

function orElse<T>(otherwise: T, ask: () => T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}
