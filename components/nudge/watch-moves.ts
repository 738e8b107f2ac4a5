import type { Layer } from '@/components/nudge/layer';
import type { Session } from '@/lib/compose/session.types';

/** `words`: the text of the box changed, nothing else. `all`: anything may have moved or come to lie over the box. */
export type Moved = 'words' | 'all';

const EVENTS = [
  'scroll',
  'resize',
  'load',
  'toggle',
  'transitionrun',
  'transitionend',
  'animationstart',
  'animationend',
  'click',
  'focusin',
];

/** What the page changes when it opens a list or a dialog, or moves things about. */
const CHANGES = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'inert', 'dir'],
};

/**
 * Tells of everything that may move the box, its words, or what lies over them. It only listens: while nothing happens,
 * nothing runs.
 */
export function watchMoves(session: Session, layer: Layer, moved: (what: Moved) => void): void {
  const all = () => moved('all');
  watchEvents(session.element, layer.signal, moved);
  watchSizes([session.element, rulerOf(layer)], layer.signal, all);
  for (const from of WINDOWS) watchPlace(session.element, from, layer.signal, all);
  watchPage(session, layer.signal, moved);
}

function watchEvents(element: HTMLElement, signal: AbortSignal, moved: (what: Moved) => void): void {
  const { fonts, defaultView } = element.ownerDocument;
  const view = defaultView ?? window;
  const all = () => moved('all');
  const passive = { capture: true, passive: true, signal };
  // Scrolling and transitions inside a shadow root are not told outside it.
  for (const root of [view, ...rootsOf(element)])
    for (const type of EVENTS) root.addEventListener(type, all, passive);
  view.visualViewport?.addEventListener('resize', all, { signal });
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', all, { signal });
  fonts.addEventListener('loadingdone', all, { signal });
  // A text area has no nodes whose changes could be observed; an editable is seen by its own.
  if (!element.isContentEditable) element.addEventListener('input', () => moved('words'), passive);
}

/** The open shadow roots that the element lies in, inner ones first. */
function rootsOf(element: Element): ShadowRoot[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [];
}

function watchSizes(elements: HTMLElement[], signal: AbortSignal, moved: () => void): void {
  const sizes = new ResizeObserver(moved);
  for (const element of elements) sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}

const rulers = new WeakMap<Layer, HTMLElement>();

/** A few letters in the font of the box, never seen: their width changes when a font arrives, which not every way of loading one tells. */
function rulerOf(layer: Layer): HTMLElement {
  const ruler = layer.host.ownerDocument.createElement('div');
  ruler.className = 'ruler';
  layer.root.append(ruler);
  rulers.set(layer, ruler);
  return ruler;
}

/** Gives the ruler the font of the box. */
export function setRuler(layer: Layer, { fontFamily, fontSize, fontWeight }: CSSStyleDeclaration): void {
  const style = rulers.get(layer)?.style;
  if (style) Object.assign(style, { fontFamily, fontSize, fontWeight });
}

/**
 * Where the windows of a box begin, in shares of its size. One that is just as large as the box misses no step in any
 * direction, but a box that shrinks stays in it; one on a part of it sees that.
 */
const WINDOWS = [0, 1 / 3];

/**
 * What is put in above a box pushes it down without any event. So the box is watched through a window: as soon as
 * another share of it is to be seen there, it has moved, or is clipped otherwise than before.
 */
function watchPlace(element: HTMLElement, from: number, signal: AbortSignal, moved: () => void): void {
  let observer: IntersectionObserver | undefined;
  const stop = () => observer?.disconnect();
  signal.addEventListener('abort', stop, { once: true });

  function watch(share: number): void {
    stop();
    if (signal.aborted) return;
    const place = element.getBoundingClientRect();
    let isFirst = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const isStill = isFirst && isNear(entry.boundingClientRect, place);
        isFirst = false;
        if (!isStill) {
          stop();
          moved();
          follow(element.getBoundingClientRect());
        } else if (Math.abs(entry.intersectionRatio - share) > SLACK) watch(entry.intersectionRatio);
      },
      windowFor(place, from, share, element.ownerDocument),
    );
    observer.observe(element);
  }
  /** What moves is looked at in every frame, until it rests. */
  function follow(place: DOMRect, calm = 0): void {
    requestAnimationFrame(() => {
      if (signal.aborted) return;
      const now = element.getBoundingClientRect();
      const isStill = isNear(now, place);
      if (!isStill) moved();
      if (isStill && calm === CALM_FRAMES) watch(1);
      else follow(isStill ? place : now, isStill ? calm + 1 : 0);
    });
  }
  watch(1);
}

/** Without a move for so long, what moved has come to rest: of the last step of an animation no window always tells. */
const CALM_FRAMES = 6;

/** Share of a box: well under one CSS pixel of any box on a screen. */
const SLACK = 1e-4;

function windowFor(place: DOMRect, from: number, share: number, root: Document): IntersectionObserverInit {
  const { clientWidth, clientHeight } = root.documentElement;
  const margins = [
    place.top + place.height * from,
    clientWidth - place.right,
    clientHeight - place.bottom,
    place.left + place.width * from,
  ];
  return {
    root,
    rootMargin: margins.map((px) => `${-Math.floor(px)}px`).join(' '),
    threshold: [Math.max(0, share - SLACK), Math.min(1, share + SLACK)],
  };
}

function isNear(a: DOMRectReadOnly, b: DOMRectReadOnly): boolean {
  return Math.hypot(a.left - b.left, a.top - b.top, a.right - b.right, a.bottom - b.bottom) < 1;
}

/** Only while something of ours is to be seen: no page is observed for a box that nobody writes in. */
function watchPage({ element, store }: Session, signal: AbortSignal, moved: (what: Moved) => void): void {
  const inBox = ({ target }: MutationRecord) => element.contains(target);
  const changes = new MutationObserver((records) => moved(records.every(inBox) ? 'words' : 'all'));
  let isOn = false;
  const follow = () => {
    const { focused, findings } = store.getState();
    const isWanted = focused || findings.length > 0;
    if (isWanted === isOn || signal.aborted) return;
    isOn = isWanted;
    changes.disconnect();
    if (!isOn) return;
    // Not the whole document: a text area is measured in an element beside the body.
    const { body, documentElement } = element.ownerDocument;
    changes.observe(documentElement, { attributes: true });
    for (const root of [body, ...rootsOf(element)]) changes.observe(root, CHANGES);
  };
  const stop = store.subscribe(follow);
  follow();
  signal.addEventListener(
    'abort',
    () => {
      changes.disconnect();
      stop();
    },
    { once: true },
  );
}
