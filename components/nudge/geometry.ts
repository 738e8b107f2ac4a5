import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  chipPlace,
  type Ground,
  hasRoomFor,
  praisePlace,
  type Surroundings,
} from '@/components/nudge/chip-place';
import type { Layer } from '@/components/nudge/layer';
import { pageTheme, type Theme } from '@/components/nudge/page-theme';
import { type Box, intersect } from '@/components/nudge/place';
import { isCovered } from '@/components/nudge/under';
import { type Moved, setRuler, watchMoves } from '@/components/nudge/watch-moves';
import type { Session } from '@/lib/compose/session.types';

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
  /** Null when there is no place that hides nothing, or something of the page lies over the box. */
  chip: Box | null;
  /** The chip may say a few words more without covering anything. */
  hasRoom: boolean;
  marks: Mark[];
  theme: Theme;
}

const NOWHERE: Geometry = {
  origin: { x: 0, y: 0 },
  view: { left: 0, top: 0, right: 0, bottom: 0 },
  clip: null,
  chip: null,
  hasRoom: false,
  marks: [],
  theme: 'light',
};

/** Measures once per frame at most, after anything that can move the box or its words. */
export function watchGeometry(session: Session, layer: Layer): StoreApi<Geometry> {
  const store = createStore<Geometry>(() => NOWHERE);
  let frame = 0;
  let due: Moved = 'words';

  function measure(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    const what = due;
    due = 'words';
    if (layer.signal.aborted) return;
    const last = store.getState();
    const next = kept(last, measured(session, layer, last, what));
    if (next !== last) store.setState(next);
  }
  function moved(what: Moved): void {
    // Words without a mark on them may move as they like; a box that grows with them tells of that by itself.
    if (what === 'words' && session.store.getState().findings.length === 0) return;
    if (what === 'all') due = what;
    if (frame === 0 && !layer.signal.aborted) frame = requestAnimationFrame(measure);
  }

  watchMoves(session, layer, moved);
  const stop = session.store.subscribe(({ findings, status }, before) => {
    // At once: the frame in which the words moved is drawn next, and marks of before would stand on other words in it.
    if (findings !== before.findings) measure();
    if (findings === before.findings || status !== before.status) moved('all');
  });
  layer.signal.addEventListener('abort', stop, { once: true });
  moved('all');
  return store;
}

/** The same objects for what is the same: who looks at one part of it draws for that part only. */
function kept(last: Geometry, next: Geometry): Geometry {
  const parts = Object.entries(next).map(([name, now]) => {
    const before = last[name as keyof Geometry];
    return [name, JSON.stringify(before) === JSON.stringify(now) ? before : now] as const;
  });
  const isSame = parts.every(([name, part]) => part === last[name as keyof Geometry]);
  return isSame ? last : (Object.fromEntries(parts) as unknown as Geometry);
}

function measured(session: Session, layer: Layer, last: Geometry, what: Moved): Geometry {
  const ground = { editor: session.element, host: layer.host };
  if (what === 'all') tune(layer, session.element);
  const corner = layer.stage.getBoundingClientRect();
  const view = viewOf(session.element.ownerDocument.documentElement);
  const clip = visible(session, view);
  const marks = clip ? marksOf(session, ground, clip, what === 'words' ? last.marks : []) : [];
  const rest = { origin: { x: corner.left, y: corner.top }, view, clip, marks };
  // Keys move the words; the chip waits for the pause, so that it does not wander while somebody writes.
  if (what === 'words' && isSameBox(clip, last.clip)) return { ...last, ...rest };
  const around = { ...ground, view, lines: linesOf(session) };
  const chip = clip && chipOf(around, clip, last);
  return { ...rest, chip, hasRoom: hasRoom(session, around, chip), theme: pageTheme(session.element) };
}

/** The top layer takes no transform from the page around the layer, but it does take its `zoom`. */
function tune(layer: Layer, editor: HTMLElement): void {
  const zoom = String(1 / layer.host.currentCSSZoom);
  if (layer.stage.style.zoom !== zoom) layer.stage.style.zoom = zoom;
  setRuler(layer, (editor.ownerDocument.defaultView ?? window).getComputedStyle(editor));
}

function viewOf({ clientWidth, clientHeight, currentCSSZoom }: HTMLElement): Box {
  return { left: 0, top: 0, right: clientWidth * currentCSSZoom, bottom: clientHeight * currentCSSZoom };
}

function visible(session: Session, view: Box): Box | null {
  if (!session.element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
  const clip = session.clip();
  return clip && intersect(clip, view);
}

function chipOf(around: Surroundings, clip: Box, last: Geometry): Box | null {
  const [x, y] = [(clip.left + clip.right) / 2, (clip.top + clip.bottom) / 2];
  return isCovered(x, y, around.editor, around.host) ? null : chipPlace(around, clip, last);
}

/** Everything that is written, as lines: measured when somebody asks, and once. */
function linesOf(session: Session): () => Box[] {
  let lines: Box[] | undefined;
  return () => {
    lines ??= session.rects([{ start: 0, end: Number.POSITIVE_INFINITY }])[0] ?? [];
    return lines;
  };
}

function hasRoom(session: Session, around: Surroundings, chip: Box | null): boolean {
  if (!chip || session.store.getState().good.length === 0) return false;
  return hasRoomFor(praisePlace(chip), around);
}

function marksOf(session: Session, { editor, host }: Ground, clip: Box, before: Mark[]): Mark[] {
  const { findings } = session.store.getState();
  if (findings.length === 0) return [];
  const rects = session.rects(findings);
  return findings.map(({ key }, at) => {
    const lines = shownLines(rects[at] ?? [], clip);
    const known = before.find((mark) => mark.key === key);
    if (known && JSON.stringify(known.lines) === JSON.stringify(lines)) return known;
    return { key, lines: lines.filter((line) => !isLineCovered(line, editor, host)) };
  });
}

/** CSS pixels that an underline may hang out of the box. */
const HANGING = 4;

/** A line whose foot is scrolled out of the box has no room for its underline. */
function shownLines(rects: DOMRect[], clip: Box): Box[] {
  const around = { ...clip, bottom: clip.bottom + HANGING };
  return rects
    .filter(({ width, bottom }) => width > 1 && bottom <= around.bottom && bottom > clip.top + HANGING)
    .map((rect) => intersect(rect, around))
    .filter((line) => line !== null);
}

/** CSS pixels between the places of a line that are asked for what lies over them: less than any list or menu is wide. */
const STEP = 48;

function isLineCovered({ left, top, right, bottom }: Box, editor: HTMLElement, host: Element): boolean {
  const steps = Math.max(1, Math.ceil((right - left) / STEP));
  const ys = [bottom - HANGING, (top + bottom) / 2];
  return Array.from({ length: steps + 1 }, (_, step) => step).some((step) => {
    const x = left + 1 + ((right - left - 2) * step) / steps;
    return isCovered(x, ys[step % 2] ?? top, editor, host);
  });
}

function isSameBox(a: Box | null, b: Box | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The style that places a box of the viewport inside the layer. */
export function styleAt({ origin }: Pick<Geometry, 'origin'>, { left, top, right, bottom }: Box) {
  return { left: left - origin.x, top: top - origin.y, width: right - left, height: bottom - top };
}
