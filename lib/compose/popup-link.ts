import type { Session } from '@/lib/compose/session.types';
import { POPUP_ACTIONS, type PopupAction, type PopupSnapshot } from '@/lib/messaging/popup';
import type { PortLike } from '@/lib/messaging/port';

export interface PopupEnv {
  sessions(): Session[];
  sawUnknown(): boolean;
  /** Calls back after anything in any session changed, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
  frame: string;
  signal: AbortSignal;
}

/** Answers one popup: snapshots out (one a task, however much changed), actions from the fixed list in. */
export function linkPopup(port: PortLike, env: PopupEnv): void {
  const life = new AbortController();
  let isDue = false;

  function push(): void {
    isDue = false;
    if (life.signal.aborted) return;
    const snapshot: PopupSnapshot = {
      frame: env.frame,
      sessions: env.sessions().map(({ store }) => store.getState()),
      sawUnknown: env.sawUnknown(),
    };
    try {
      port.postMessage(snapshot);
    } catch {
      life.abort();
    }
  }
  function pushSoon(): void {
    if (!isDue) queueMicrotask(push);
    isDue = true;
  }

  port.onMessage.addListener((message) => {
    if (isAction(message)) perform(env.sessions(), message);
  });
  port.onDisconnect.addListener(() => life.abort());
  env.signal.addEventListener('abort', () => life.abort(), { once: true, signal: life.signal });
  life.signal.addEventListener('abort', () => hangUp(port), { once: true });
  env.onChange(pushSoon, life.signal);
  push();
}

/** A script that was replaced by a newer one says so, and the popup connects to that one. */
function hangUp(port: PortLike): void {
  try {
    port.disconnect();
  } catch {
    // The extension is gone, and the popup with it.
  }
}

function isAction(message: unknown): message is PopupAction {
  const { session, action, args } = (message ?? {}) as Partial<Record<keyof PopupAction, unknown>>;
  return (
    typeof session === 'string' &&
    Array.isArray(args) &&
    (POPUP_ACTIONS as readonly unknown[]).includes(action)
  );
}

function perform(sessions: Session[], { session, action, args }: PopupAction): void {
  const owner = sessions.find(({ store }) => store.getState().id === session);
  const act = owner?.[action] as ((...args: unknown[]) => unknown) | undefined;
  act?.(...args);
}
