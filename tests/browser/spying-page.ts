/** What a page that is after Candor could do, each function in the page's own world. */

interface Spying {
  /** Call stacks of the page's own code, as it saw them. */
  stacks: string[];
  /** Everything that a patched function of the page was given, as text. */
  seen: string[];
  /** Nodes that no page should ever hold. */
  inner: string[];
}

declare global {
  interface Window {
    spying: Spying;
  }
}

/** Runs before the page's own scripts: patches what a layer would be built with, and listens to every event there is. */
export function startSpying(): void {
  const spying: Spying = { stacks: [], seen: [], inner: [] };
  window.spying = spying;
  const patch = (owner: object, name: string) => {
    const real = Reflect.get(owner, name);
    if (typeof real !== 'function') return;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      spying.stacks.push(String(new Error('spy').stack));
      for (const each of [this, ...given]) if (typeof each === 'string') spying.seen.push(each);
      return Reflect.apply(real, this, given);
    });
  };
  for (const name of [
    'attachShadow',
    'animate',
    'showPopover',
    'setAttribute',
    'append',
    'getBoundingClientRect',
  ])
    patch(
      name in HTMLElement.prototype && !(name in Element.prototype)
        ? HTMLElement.prototype
        : Element.prototype,
      name,
    );
  for (const name of ['appendChild', 'insertBefore', 'contains', 'getRootNode']) patch(Node.prototype, name);
  for (const name of ['addEventListener', 'dispatchEvent']) patch(EventTarget.prototype, name);
  for (const name of ['replaceSync', 'insertRule']) patch(CSSStyleSheet.prototype, name);
  for (const name of ['map', 'filter', 'flatMap', 'join', 'find']) patch(Array.prototype, name);
  for (const name of ['slice', 'includes', 'trim', 'toLowerCase']) patch(String.prototype, name);
  patch(JSON, 'stringify');
  patch(crypto, 'randomUUID');
  patch(window, 'fetch');
  const isInner = (node: unknown) =>
    node instanceof Node &&
    node.getRootNode() instanceof ShadowRoot &&
    (node.getRootNode() as ShadowRoot).mode === 'closed';
  const onEvent = (event: Event) => {
    spying.stacks.push(String(new Error(event.type).stack));
    const touched = [event.target, Reflect.get(event, 'relatedTarget'), ...event.composedPath()];
    for (const node of touched) if (isInner(node)) spying.inner.push(`${event.type} at ${String(node)}`);
  };
  const types = Object.keys(HTMLElement.prototype)
    .concat(Object.keys(window))
    .filter((key) => key.startsWith('on'))
    .map((key) => key.slice(2));
  for (const type of new Set([...types, 'focusin', 'focusout', 'beforetoggle', 'securitypolicyviolation']))
    window.addEventListener(type, onEvent, true);
}

/** Tries every way that leads from a page to nodes of others; tells of those that lie in a closed root. */
export function reachInside(): string[] {
  const found: string[] = [...window.spying.inner];
  const look = (way: string, ...nodes: unknown[]) => {
    for (const node of nodes) {
      if (!(node instanceof Node)) continue;
      const root = node.getRootNode();
      if (root instanceof ShadowRoot && root.mode === 'closed') found.push(`${way}: ${node.nodeName}`);
    }
  };
  const everything = [...document.querySelectorAll('*')];
  const targets = (animations: Animation[]) =>
    animations.map(({ effect }) => (effect as KeyframeEffect | null)?.target);
  look('document.getAnimations', ...targets(document.getAnimations()));
  for (const element of everything)
    look('getAnimations', ...targets(element.getAnimations({ subtree: true })));
  for (const element of everything)
    look('shadowRoot', element.shadowRoot?.mode === 'closed' && element.shadowRoot);
  for (let x = 4; x < innerWidth; x += 16)
    for (let y = 4; y < innerHeight; y += 16) {
      look('elementsFromPoint', ...document.elementsFromPoint(x, y));
      look('caretPositionFromPoint', document.caretPositionFromPoint?.(x, y)?.offsetNode);
      look('caretRangeFromPoint', document.caretRangeFromPoint?.(x, y)?.startContainer);
    }
  const selection = getSelection();
  selection?.selectAllChildren(document.documentElement);
  look('selection', selection?.anchorNode, selection?.focusNode);
  const [composed] = selection?.getComposedRanges?.() ?? [];
  look('composed selection', composed?.startContainer, composed?.endContainer);
  look('activeElement', document.activeElement);
  look('fullscreen', document.fullscreenElement, document.pointerLockElement);
  return found;
}

/** Everything that the browser's own clocks and records tell a page, as text, and the nodes that they name. */
export async function readRecords(): Promise<string> {
  const entries: PerformanceEntry[] = performance.getEntries();
  for (const type of PerformanceObserver.supportedEntryTypes) {
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type, buffered: true });
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => sheet.href ?? '');
  return JSON.stringify([entries, sheets, window.spying.stacks, window.spying.seen]);
}

/** Runs in the page around a frame of another site: notes whatever that frame says. */
export function listenAround(): void {
  const heard: string[] = [];
  Object.assign(window, { heardAround: heard });
  // The probe of these tests talks within one window.
  addEventListener('message', ({ source, data }) => {
    if (source !== window) heard.push(JSON.stringify(data));
  });
}

/** All that a browser lets a page know of a frame of another site. */
export function lookAround(): { inside: string; frames: number; heard: string[] } {
  const frame = frames[0] as Window;
  let inside = 'open';
  try {
    inside = String(frame.document);
  } catch (problem) {
    inside = (problem as Error).name;
  }
  return { inside, frames: frame.length, heard: Reflect.get(window, 'heardAround') as string[] };
}

export interface Reaction {
  /** Milliseconds that one event in the box takes until its dispatch returns. */
  event: number;
  /** Milliseconds of everybody's own in the frame after it. */
  frame: number;
  /** The least that the clock can tell of an event, in milliseconds. */
  step: number;
}

/** Runs in the page: how long its own event in a box takes, by the page's own clock; the best of several, for machines are busy. */
export async function timeReaction(selector: string): Promise<Reaction> {
  const ROUNDS = 6;
  const EVENTS = 200;
  const box = document.querySelector(selector);
  const touch = () => box?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  const nextFrame = () =>
    new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const tick = () => {
    const start = performance.now();
    let now = start;
    while (now === start) now = performance.now();
    return now - start;
  };
  const never = Number.POSITIVE_INFINITY;
  const least: Reaction = { event: never, frame: never, step: tick() / EVENTS };
  for (let round = 0; round < ROUNDS; round += 1) {
    await nextFrame();
    // What asks for the next frame before the event and after it has everybody else's callbacks between.
    const before = nextFrame();
    const start = performance.now();
    for (let each = 0; each < EVENTS; each += 1) touch();
    least.event = Math.min(least.event, (performance.now() - start) / EVENTS);
    const after = nextFrame();
    least.frame = Math.min(least.frame, (await after) - (await before));
  }
  return least;
}

/** Runs in the page: other words in a text area, as a script of the site puts them there. */
export function putText(selector: string, text: string): void {
  const box = document.querySelector(selector);
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
  box?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
