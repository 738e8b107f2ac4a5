import type { Rect } from '@/tests/browser/ui';

/** One of the site's own elements, as a person sees it. */
export interface Seen {
  /** In CSS pixels, from the corner of its frame. */
  rect: Rect;
  /** Shown and not disabled: a click on it does something. */
  isReady: boolean;
  /** The caret is in it. */
  hasFocus: boolean;
}

/**
 * The first element that fits, in one trip: a driver's handle on an element takes two, and in Firefox getting it takes as
 * long as the click that follows. The selector is CSS, with `>>>` to step into open shadow roots at any depth.
 *
 * Runs in the page: nothing from outside may be named in it.
 */
export function seeInPage(selector: string): Seen | null {
  const [first = '', ...steps] = selector.split('>>>');
  const shadowsIn = (root: Element | ShadowRoot): ShadowRoot[] =>
    [root, ...root.querySelectorAll('*')].flatMap((at) => {
      const shadow = at instanceof Element ? at.shadowRoot : null;
      return shadow ? [shadow, ...shadowsIn(shadow)] : [];
    });
  let found = [...document.querySelectorAll(first)];
  for (const step of steps)
    found = found.flatMap(shadowsIn).flatMap((shadow) => [...shadow.querySelectorAll(step)]);
  const [element] = found;
  if (!element) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return {
    rect: { x, y, width, height },
    isReady: width > 0 && height > 0 && !element.matches(':disabled, [aria-disabled="true"]'),
    hasFocus: element.contains(activeElement),
  };
}
