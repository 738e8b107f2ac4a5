/**
 * The parent of an element in its own tree. A form answers to its fields' names before its own: an
 * `<input name="parentElement">` would send a climb in circles for ever.
 */
export function parentElementOf(element: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', element);
}

/** The same, out of an open shadow root to its host. */
export function parentOf(element: Element): Element | null {
  const parent = parentElementOf(element);
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** True for the element itself as well, and whatever fields a form may have. */
export function contains(outer: Element, inner: Element): boolean {
  return Node.prototype.contains.call(outer, inner);
}
