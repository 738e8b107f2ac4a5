import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Geometry } from '@/components/nudge/geometry';
import type { Layer } from '@/components/nudge/layer';
import { noteClosed, type UiState, type UiStore } from '@/components/nudge/ui-state';
import type { Session, SessionRegistry, SessionState } from '@/lib/compose/session.types';

export interface Nudge {
  session: Session;
  layer: Layer;
  ui: UiStore;
  geometry: StoreApi<Geometry>;
  keys: SessionRegistry['keys'];
}

export const NudgeContext = createContext<Nudge | null>(null);

export function useNudge(): Nudge {
  const nudge = useContext(NudgeContext);
  if (!nudge) throw new Error('a nudge view outside its layer');
  return nudge;
}

export function useDraft<T>(select: (state: SessionState) => T): T {
  return useStore(useNudge().session.store, select);
}

export function useUi<T>(select: (state: UiState) => T): T {
  return useStore(useNudge().ui, select);
}

export function useGeometry<T>(select: (state: Geometry) => T): T {
  return useStore(useNudge().geometry, select);
}

/** Closes the card with what it was saying. */
export function closeCard({ session, ui }: Nudge): void {
  const { card, findings } = session.store.getState();
  if (card === 'auto' && findings[0]) noteClosed(ui, findings[0].rule);
  ui.setState({ note: null, muting: null, unfolded: null });
  session.closeCard();
}

/** A card that opened by itself shows nothing once its finding is gone. */
export function isCardShown({ card, findings }: SessionState): boolean {
  return card === 'asked' || (card === 'auto' && findings.length > 0);
}
