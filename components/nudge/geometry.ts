import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Layer } from '@/components/nudge/layer';
import { pageTheme, type Theme } from '@/components/nudge/page-theme';
import { type Box, chipSpots, inside, intersect } from '@/components/nudge/place';
import { isCovered, isFree } from '@/components/nudge/under';
import type { Session, ShownFinding } from '@/lib/compose/session.types';

export interface Mark {
  key: string;
  /** Lines of the marked words that show, in viewport CSS pixels. */
  lines: Box[];
}

export interface Geometry {
  /** The layer's own corner in the viewport: what is placed in it is measured from there. */
  origin: { x: number; y: number };
  view: Box;
  /** The visible part of the box; null when nothing of it shows. */
  clip: Box | null;
  /** Null when there is no good place, or something of the page lies over the box. */
  chip: Box | null;
  marks: Mark[];
  theme: Theme;
}

const CHIP = { width: 44, height: 24 };

const NOWHERE: Geometry = {
  origin: { x: 0, y: 0 },
  view: { left: 0, top: 0, right: 0, bottom: 0 },
  clip: null,
  chip: null,
  marks: [],
  theme: 'light',
};

/** Measures once per frame at most, after anything that can move the box or its words. */
export function watchGeometry(session: Session, layer: Layer): StoreApi<Geometry> {
  const store = createStore<Geometry>(() => NOWHERE);
  const measure = () => store.setState(measured(session, layer, store.getState()));
  onEveryMove(session, layer, onceAFrame(measure, layer.signal));
  return store;
}

function onceAFrame(run: () => void, signal: AbortSignal): () => void {
  let isDue = false;
  return () => {
    if (isDue || signal.aborted) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) run();
    });
  };
}

function onEveryMove(session: Session, { signal }: Layer, moved: () => void): void {
  const view = session.element.ownerDocument.defaultView ?? window;
  const passive = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend'])
    view.addEventListener(type, moved, passive);
  view.visualViewport?.addEventListener('resize', moved, { signal });
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', moved, { signal });
  const sizes = new ResizeObserver(moved);
  sizes.observe(session.element);
  const stop = session.store.subscribe(moved);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    stop();
  });
  moved();
}

function measured(session: Session, layer: Layer, last: Geometry): Geometry {
  const root = session.element.ownerDocument.documentElement;
  const corner = layer.stage.getBoundingClientRect();
  const view = { left: 0, top: 0, right: root.clientWidth, bottom: root.clientHeight };
  const clip = visible(session.clip(), view);
  return {
    origin: { x: corner.left, y: corner.top },
    view,
    clip,
    chip: clip && chipPlace(session.element, layer.host, clip, view, last),
    marks: clip ? marksOf(session, layer.host, clip) : [],
    theme: pageTheme(session.element),
  };
}

function visible(clip: DOMRect | null, view: Box): Box | null {
  return clip && intersect(clip, view);
}

/** Stays at the corner it had while that is free: nothing jumps while somebody writes. */
function chipPlace(editor: HTMLElement, host: Element, clip: Box, view: Box, last: Geometry): Box | null {
  if (isCovered((clip.left + clip.right) / 2, (clip.top + clip.bottom) / 2, editor, host)) return null;
  const spots = chipSpots(CHIP, clip);
  const before = last.clip && last.chip ? cornerOf(last.chip, last.clip) : -1;
  const order = before < 0 ? spots : [...spots.slice(before, before + 1), ...spots];
  const free = order.find((spot) => inside(spot, view) && isFree(spot, editor, host));
  return free ?? spots[2] ?? null;
}

function cornerOf(chip: Box, clip: Box): number {
  return chipSpots(CHIP, clip).findIndex((spot) => spot.left === chip.left && spot.top === chip.top);
}

function marksOf(session: Session, host: Element, clip: Box): Mark[] {
  return session.store.getState().findings.map((finding) => ({
    key: finding.key,
    lines: linesOf(session, finding, clip).filter((line) => !isHidden(line, session.element, host)),
  }));
}

/** A line whose foot is scrolled out of the box has no room for its underline. */
function linesOf(session: Session, finding: ShownFinding, clip: Box): Box[] {
  return session
    .rects(finding)
    .filter((rect) => rect.width > 1 && rect.bottom <= clip.bottom + 4 && rect.bottom > clip.top + 4)
    .map((rect) =>
      intersect(rect, { ...clip, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }),
    )
    .filter((line) => line !== null);
}

function isHidden(line: Box, editor: HTMLElement, host: Element): boolean {
  return isCovered((line.left + line.right) / 2, (line.top + line.bottom) / 2, editor, host);
}

/** The style that places a box of the viewport inside the layer. */
export function styleAt({ origin }: Pick<Geometry, 'origin'>, { left, top, right, bottom }: Box) {
  return { left: left - origin.x, top: top - origin.y, width: right - left, height: bottom - top };
}
