/** `Element.closest`, climbing out of open shadow roots as well. */
export function closest(element: Element, selector: string): HTMLElement | null {
  const found = element.closest<HTMLElement>(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closest(root.host, selector) : null;
}

/**
 * The elements that belong to `element` when the same ones may exist for other boxes too: those within the nearest
 * ancestor that holds any. The search ends at `within`, or at the end of the element's own tree.
 */
export function nearest(element: Element, selector: string, within?: Element | null): HTMLElement[] {
  for (let scope = element.parentElement; scope; scope = scope.parentElement) {
    const found = [...scope.querySelectorAll<HTMLElement>(selector)];
    if (found.length > 0) return found;
    if (scope === within) return [];
  }
  return [];
}
