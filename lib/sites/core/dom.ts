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
  for (let scope = parentOf(element); scope; scope = parentOf(scope)) {
    const found = [...Element.prototype.querySelectorAll.call(scope, selector)] as HTMLElement[];
    if (found.length > 0) return found;
    if (scope === within) return [];
  }
  return [];
}

/** A button that people know by its words: no sign on it, and no menu behind it. */
export function isWordsOnly(button: HTMLElement): boolean {
  return (
    (button.textContent ?? '').trim() !== '' &&
    !button.querySelector('svg, img, i') &&
    !button.matches('[aria-haspopup]')
  );
}

/** A form answers to its fields' names before its own: an `<input name="parentElement">` would send a climb in circles. */
function parentOf(element: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', element);
}
