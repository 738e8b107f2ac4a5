import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SessionState } from '@/lib/compose/session.types';
import type { PopupAction, PopupSnapshot } from '@/lib/messaging/popup';
import { POPUP_PORT } from '@/lib/messaging/protocol';

/** What the frames of one tab say. */
export interface TabState {
  /** False when no frame of the tab runs Candor: another site, or a page from before Candor came. */
  isConnected: boolean;
  /** Nobody has answered yet, nor is it known that nobody will. */
  isAsking: boolean;
  /** Composers by frame, the focused one first. */
  sessions: SessionState[];
  /** In any frame, somebody was in a public box that Candor does not know. */
  sawUnknown: boolean;
}

export interface TabLink {
  store: StoreApi<TabState>;
  /** Resolves with the first answer, or when nobody answers. */
  answered: Promise<void>;
  send(action: PopupAction): void;
}

const NOBODY: TabState = { isConnected: false, isAsking: false, sessions: [], sawUnknown: false };

type Port = ReturnType<typeof browser.tabs.connect>;

/** Talks to the frames of a tab for as long as the popup lives; connects anew when the page was loaded anew. */
export function connectTab(tabId: number | undefined): TabLink {
  const store = createStore<TabState>(() => ({ ...NOBODY, isAsking: tabId !== undefined }));
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  if (tabId === undefined) {
    answer();
    return { store, answered, send: () => undefined };
  }
  let port = open(tabId);

  function open(id: number): Port {
    const frames = new Map<string, PopupSnapshot>();
    const opened = browser.tabs.connect(id, { name: POPUP_PORT });
    opened.onMessage.addListener((message: unknown) => {
      const snapshot = message as PopupSnapshot;
      frames.set(snapshot.frame, snapshot);
      store.setState(gathered([...frames.values()]));
      answer();
    });
    opened.onDisconnect.addListener(() => {
      // Read, or Chromium complains in the console that nobody did.
      void browser.runtime.lastError;
      const { isConnected } = store.getState();
      store.setState(NOBODY);
      answer();
      // Somebody was there: a newer script may have taken over in the same page.
      if (isConnected) port = open(id);
    });
    return opened;
  }

  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tabId && status === 'complete' && !store.getState().isConnected) port = open(id);
  });
  const send = (action: PopupAction) => {
    if (store.getState().isConnected) port.postMessage(action);
  };
  return { store, answered, send };
}

function gathered(frames: readonly PopupSnapshot[]): TabState {
  const sessions = frames.flatMap((frame) => frame.sessions);
  return {
    isConnected: true,
    isAsking: false,
    sessions: sessions.toSorted((a, b) => Number(b.focused) - Number(a.focused)),
    sawUnknown: frames.some((frame) => frame.sawUnknown),
  };
}
