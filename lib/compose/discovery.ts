import type { Ears } from '@/lib/compose/ears';

/** The events that tell of a box: focus reaches it, a pointer reaches it, or text does. */
const SIGNS = ['focusin', 'input', 'pointerdown'] as const;

/** What discovery tells: the innermost element of an event that may be, or stand in, a compose box. */
export interface DiscoveryEnv {
  found(target: Element): void;
  /** This box is found already. */
  isKnown(target: EventTarget): boolean;
  /** Focus moved, here or inside a shadow root. */
  focusMoved(): void;
  signal: AbortSignal;
}

/**
 * Finds compose boxes by what people do, never by searching the page: a page without a composer costs nothing but
 * three listeners. Focus that moves within an open shadow root does not reach the window, so every root that an event
 * passes through gets listeners of its own, once.
 */
export function watchForBoxes(
  { found, isKnown, focusMoved, signal }: DiscoveryEnv,
  target: Ears,
  within: Document = document,
): void {
  const known = new WeakSet<Node>();

  function onSign(event: Event): void {
    // A letter more in a box that is watched tells nothing new; in a shadow root the root's own listener hears of it.
    if (event.type === 'input' && event.target && (isKnown(event.target) || isRoot(event.target))) return;
    const path = event.composedPath();
    for (const node of path) if (node instanceof ShadowRoot) watchRoot(node);
    if (path[0] instanceof Element) found(path[0]);
    if (event.type === 'focusin') focusMoved();
  }
  function isRoot(host: EventTarget): boolean {
    const root = host instanceof Element && host.shadowRoot;
    return root ? known.has(root) : false;
  }
  function watchRoot(root: ShadowRoot): void {
    if (known.has(root)) return;
    known.add(root);
    listen(root);
  }
  function listen(to: Ears): void {
    for (const type of SIGNS) to.addEventListener(type, onSign, { capture: true, passive: true, signal });
    to.addEventListener('focusout', focusMoved, { capture: true, passive: true, signal });
  }

  listen(target);
  const active = activeElementOf(within);
  if (active) found(active);
}

/** The element with focus, also inside open shadow roots; null when it is the page itself. */
export function activeElementOf(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body || active === document.documentElement ? null : active;
}
