const FOCUSABLE =
  'a[href], button:not(:disabled), input:not([hidden], :disabled), select, textarea, summary, [tabindex]';

/**
 * Where what has the focus is taken away (a row is removed, a tip dismissed), what stands in its place takes it over, or
 * whoever goes by keyboard would begin again at the top. What is nearest counts: after it, before it, around it.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Node | null = null;
  root.addEventListener('focusin', ({ target }) => {
    last = target as Node;
  });
  const onChange = (changes: readonly MutationRecord[]) => {
    const { activeElement, body } = document;
    if (last === null || last.isConnected || activeElement !== body) return;
    const change = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(last)));
    if (change) placeAfter(change, root)?.focus();
  };
  new MutationObserver(onChange).observe(root, { childList: true, subtree: true });
}

function placeAfter({ nextSibling, previousSibling, target }: MutationRecord, root: Element) {
  const around: Node[] = [target];
  while (around[0] !== root && around[0]?.parentNode) around.unshift(around[0].parentNode);
  const places = [nextSibling, previousSibling, ...around.reverse()];
  return places.map(firstFocusable).find((found) => found !== null);
}

function firstFocusable(place: Node | null): HTMLElement | null {
  if (!(place instanceof HTMLElement)) return null;
  const all = [place, ...place.querySelectorAll<HTMLElement>('*')];
  return all.find((element) => element.matches(FOCUSABLE) && element.checkVisibility()) ?? null;
}
