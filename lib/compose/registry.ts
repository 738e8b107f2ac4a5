import { createStore } from 'zustand/vanilla';
import { type Ears, stopEvent } from '@/lib/compose/ears';
import type { SessionRegistry } from '@/lib/compose/session.types';

declare global {
  /** In the isolated world of the content scripts; pages have a `globalThis` of their own. */
  var candor: SessionRegistry | undefined;
  /** True before `watch` starts where only boxes that a person chose are looked at: on sites that were not added. */
  var candorOnlyChosen: boolean | undefined;
}

export function createRegistry(signal: AbortSignal): SessionRegistry {
  return {
    sessions: createStore(() => ({ sessions: [], speech: null })),
    viewReady: false,
    keys: new Set(),
    signal,
  };
}

/** Passes keys on to the views; what one of them takes ends here. */
export function passKeys({ keys, signal }: SessionRegistry, target: Ears = window): void {
  const onKey = (event: Event) => {
    if (keys.size === 0 || !event.isTrusted) return;
    for (const hear of keys) {
      if (!hear(event as KeyboardEvent)) continue;
      stopEvent(event);
      return;
    }
  };
  for (const type of ['keydown', 'keypress', 'keyup'])
    target.addEventListener(type, onKey, { capture: true, signal });
}

/**
 * True when another watch script of ours runs in this frame. Pages reach that far: an element with the id `candor` is
 * found under that name in every world, so only what a script has set itself counts.
 */
export function isWatched(): boolean {
  return Object.hasOwn(globalThis, 'candor') && globalThis.candor?.signal.aborted === false;
}
