import { createStore } from 'zustand/vanilla';
import type { SessionRegistry } from '@/lib/compose/session.types';

declare global {
  /** In the isolated world of the content scripts; pages have a `globalThis` of their own. */
  var candor: SessionRegistry | undefined;
  /** True before `watch` starts where only boxes that a person chose are looked at: on sites that were not added. */
  var candorOnlyChosen: boolean | undefined;
}

export function createRegistry(signal: AbortSignal): SessionRegistry {
  return { sessions: createStore(() => ({ sessions: [] })), viewReady: false, signal };
}
