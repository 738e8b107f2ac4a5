import type { SessionActions, SessionState } from '@/lib/compose/session.types';

/**
 * Frame → popup, over a `POPUP_PORT` port that the popup opens with `tabs.connect`. One port reaches every frame of
 * the tab and each answers for itself, also one without a composer: the popup keeps the last snapshot per `frame`.
 */
export interface PopupSnapshot {
  /** Random, one per document. */
  frame: string;
  sessions: SessionState[];
  /** Somebody was in a public box of this frame that Candor does not know; it still stands there. */
  sawUnknown: boolean;
}

/** What the popup may ask of a session. The fixed list: anything else is dropped. */
export const POPUP_ACTIONS = [
  'openCard',
  'closeCard',
  'apply',
  'dismiss',
  'mute',
  'openOptions',
  'edit',
  'postAsIs',
  'clearNotice',
] as const satisfies readonly (keyof SessionActions)[];

export type PopupActionName = (typeof POPUP_ACTIONS)[number];

/** Popup → frames. Every frame gets it; only the one that owns `session` acts. */
export type PopupAction = {
  [A in PopupActionName]: { session: string; action: A; args: Parameters<SessionActions[A]> };
}[PopupActionName];
