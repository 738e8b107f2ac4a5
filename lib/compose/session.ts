import { createStore } from 'zustand/vanilla';
import { createActions } from '@/lib/compose/actions';
import { createCardPacing, mayOpenCard } from '@/lib/compose/card-pacing';
import { followNow, requestCheck } from '@/lib/compose/checks';
import { type Core, type CoreEnv, emptyDraft, tellDraft } from '@/lib/compose/core';
import { clipOf, layerParentOf } from '@/lib/compose/geometry';
import { createPacer } from '@/lib/compose/pacing';
import type { Session, SessionState } from '@/lib/compose/session.types';
import { buttonsOf } from '@/lib/compose/submit-buttons';
import type { Editor } from '@/lib/editors/define';
import type { Site, Surface } from '@/lib/sites/define';

/** A box that was found, and how to handle it. */
export interface Box {
  element: HTMLElement;
  site: Site;
  surface: Surface;
  editor: Editor;
  limited: boolean;
}

export interface LiveSession {
  core: Core;
  session: Session;
  /** Ends the session; its element left the page or the frame stops. */
  end(): void;
}

/** Puts one compose box under watch until it leaves the page. */
export function createSession(box: Box, env: CoreEnv, release: (core: Core) => void): LiveSession {
  const life = new AbortController();
  const core = createCore(box, env, life.signal);
  const session: Session = {
    ...createActions(core, release),
    store: core.store,
    element: box.element,
    layerParent: () => layerParentOf(box.element),
    buttons: () => buttonsOf(core),
    rects: (spans) =>
      attempt(() => globalThis.candor?.drawn?.(box.element, box.editor.shape, spans) ?? [], []),
    clip: () => (box.element.isConnected ? attempt(() => clipOf(box.element), null) : null),
    signal: life.signal,
  };
  const end = () => life.abort();
  watchElement(core, end);
  return { core, session, end };
}

function createCore(box: Box, env: CoreEnv, signal: AbortSignal): Core {
  const id = crypto.randomUUID();
  const core: Core = {
    ...box,
    id,
    env,
    signal,
    store: createStore(() => initialState(id, box)),
    draft: emptyDraft(),
    pacer: createPacer(() => requestCheck(core), signal),
    cards: createCardPacing(
      () => mayOpenCard(core.store.getState(), cardFacts(core)),
      () => openByItself(core),
      signal,
    ),
  };
  return core;
}

/** When a box that was hidden may have been taken out of the page, in milliseconds. */
const AFTER_HIDING = [50, 300, 1000];

function initialState(id: string, { site, surface, limited }: Box): SessionState {
  return {
    id,
    site: site.id,
    surface: surface.name,
    limited,
    status: 'waiting',
    focused: true,
    findings: [],
    good: [],
    card: 'closed',
    lastLook: null,
    besides: [],
    notApplied: null,
  };
}

function cardFacts({ env, draft }: Core) {
  return { cardsLeft: env.config()?.cardsLeft ?? 0, hadCard: draft.hadCard };
}

function openByItself({ draft, store, env }: Core): void {
  draft.hadCard = true;
  store.setState({ card: 'auto' });
  env.send({ type: 'card-opened' });
}

/**
 * Keys alone do not tell of every change: Draft.js and ProseMirror handle keys without an `input` event, sites empty
 * a box after posting, buttons insert emoji. So this one element, never the page, is observed for as long as it lives.
 */
function watchElement(core: Core, end: () => void): void {
  const changes = new MutationObserver(() => {
    core.pacer.touch();
    followSoon(core);
  });
  const hidden: ReturnType<typeof setTimeout>[] = [];
  const isGone = () => !core.element.isConnected;
  // A box that is taken out of the page reports the size 0 × 0. One that is hidden first, as in a dialog that closes and
  // is taken out in a later task, has that size already and reports nothing more.
  const size = new ResizeObserver(() => {
    if (isGone()) return end();
    if (core.element.getClientRects().length > 0) return;
    for (const after of AFTER_HIDING) hidden.push(setTimeout(() => isGone() && end(), after));
  });
  changes.observe(core.element, { childList: true, characterData: true, subtree: true });
  size.observe(core.element);
  core.signal.addEventListener(
    'abort',
    () => {
      tellDraft(core, 'over');
      changes.disconnect();
      size.disconnect();
      for (const timer of hidden) clearTimeout(timer);
    },
    { once: true },
  );
}

const followed = new WeakMap<Core, number>();

/** Moves marks along with their words before the next paint, once a frame however many events there were. */
export function followSoon(core: Core): void {
  const { findings, good } = core.store.getState();
  if (findings.length === 0 && good.length === 0) return;
  if (followed.has(core) || core.signal.aborted) return;
  followed.set(
    core,
    requestAnimationFrame(() => {
      followed.delete(core);
      if (!core.signal.aborted) followNow(core);
    }),
  );
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
