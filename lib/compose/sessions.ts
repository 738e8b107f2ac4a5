import type { Core, CoreEnv } from '@/lib/compose/core';
import { release } from '@/lib/compose/release';
import { type Box, createSession, type LiveSession } from '@/lib/compose/session';
import type { Session, SessionRegistry } from '@/lib/compose/session.types';

/** The sessions of a frame. */
export interface Sessions {
  /** `isFocused`: somebody is in this box, so that it is the last one. */
  start(box: Box, isFocused?: boolean): LiveSession;
  all(): Session[];
  cores(): Core[];
  byId(id: string): Core | undefined;
  /** The session whose box this is. */
  byElement(element: EventTarget): Core | undefined;
  /** The session whose box an event happened in. */
  byEvent(event: Event): Core | undefined;
  /** The session that has or last had focus. */
  last(): LiveSession | null;
  /** Ends the sessions of boxes that no surface named: more is known now. */
  endLimited(): void;
  /** Focus went to this element; null for the page itself. */
  focus(active: Element | null): void;
  onChange(listener: () => void, signal: AbortSignal): void;
}

export function createSessions(env: CoreEnv, registry: SessionRegistry): Sessions {
  let live: LiveSession[] = [];
  let cores: Core[] = [];
  let last: LiveSession | null = null;
  const known = new WeakMap<EventTarget, LiveSession>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };

  function publish(sessions: LiveSession[]): void {
    live = sessions;
    cores = live.map(({ core }) => core);
    registry.sessions.setState({ sessions: live.map(({ session }) => session) });
    tell();
  }

  function start(box: Box, isFocused = true): LiveSession {
    const started = createSession(box, env, release);
    known.set(box.element, started);
    if (isFocused) last = started;
    else started.core.store.setState({ focused: false });
    started.core.store.subscribe(tell);
    started.core.signal.addEventListener('abort', () => end(started), { once: true });
    publish([...live, started]);
    return started;
  }

  function end(ended: LiveSession): void {
    known.delete(ended.core.element);
    const left = live.filter((each) => each !== ended);
    if (last === ended) last = left.at(-1) ?? null;
    publish(left);
  }

  function focus(active: Element | null): void {
    for (const each of [...live]) if (!each.core.element.isConnected) each.end();
    for (const each of live) {
      const { core, session } = each;
      // Focus in our own layer leaves things as they are.
      if (active && isLayer(active, session)) continue;
      const focused = active !== null && core.element.contains(active);
      if (focused) last = each;
      if (focused !== core.store.getState().focused) core.store.setState({ focused });
    }
  }

  registry.signal.addEventListener(
    'abort',
    () => {
      for (const each of live) each.end();
    },
    { once: true },
  );

  return {
    start,
    focus,
    endLimited() {
      for (const each of [...live]) if (each.core.store.getState().limited) each.end();
    },
    all: () => live.map(({ session }) => session),
    cores: () => cores,
    byId: (id) => live.find(({ core }) => core.id === id)?.core,
    byElement: (element) => known.get(element)?.core,
    byEvent(event) {
      if (live.length === 0) return undefined;
      // Most events happen in the box itself, and a path holds every element of the page around it.
      const direct = event.target && known.get(event.target);
      return direct ? direct.core : firstKnown(known, event.composedPath());
    },
    last: () => last,
    onChange(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}

function firstKnown(known: WeakMap<EventTarget, LiveSession>, path: EventTarget[]): Core | undefined {
  for (const node of path) {
    const found = known.get(node);
    if (found) return found.core;
  }
  return undefined;
}

/** Our layer shows itself to the page as an empty `div` without attributes; such a one has focus only through its closed root. */
function isLayer(element: Element, session: Session): boolean {
  const isBare =
    element.localName === 'div' && element.attributes.length === 0 && element.childNodes.length === 0;
  return isBare && element.parentNode === session.layerParent();
}
