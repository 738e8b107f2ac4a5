import { createStore } from 'zustand/vanilla';
import { requestCheck } from '@/lib/compose/checks';
import { type Core, type CoreEnv, emptyDraft } from '@/lib/compose/core';
import { createPacer } from '@/lib/compose/pacing';
import type { SessionState, ShownFinding } from '@/lib/compose/session.types';
import type { PortLike } from '@/lib/messaging/port';
import type { SessionConfig, ToBackground } from '@/lib/messaging/protocol';
import type { Finding } from '@/lib/shared/report';
import type { Site } from '@/lib/sites/define';

/** A finding of `words` where they first stand in `text`. */
export function findingOf(text: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    start,
    end,
    rule: 'fin.figure',
    severity: 'pause',
    what: `"${words}" may not be public.`,
    why: 'Numbers move markets.',
    edits: [{ label: 'Without the number', start, end, text: 'a lot' }],
    because: [],
    ...more,
  };
}

export function shownOf(text: string, words: string, more: Partial<ShownFinding> = {}): ShownFinding {
  return { ...findingOf(text, words), words, decided: [], key: `fin.figure\n${words}\n1`, ...more };
}

/** A box that holds a plain string, with a background that only listens. */
export interface FakeBox {
  core: Core;
  box: { text: string; isPublic: boolean; isConnected: boolean };
  sent: ToBackground[];
  config: { now: SessionConfig | null };
  life: AbortController;
  state(): SessionState;
}

/** A button with what the hold looks at. */
export function fakeButton() {
  const button = Object.assign(new EventTarget(), {
    isOff: false,
    isButton: false,
    matches: (selector: string) => (selector === ':disabled' ? button.isOff : button.isButton),
    getAttribute: () => null,
    getBoundingClientRect: () => ({ left: 0, top: 0, width: 10, height: 10 }),
    clicks: 0,
    click() {
      button.clicks += 1;
    },
  });
  return button;
}

export function fakeBox(text: string, buttons: ReturnType<typeof fakeButton>[] = []): FakeBox {
  const box = { text, isPublic: true, isConnected: true };
  const sent: ToBackground[] = [];
  const config: FakeBox['config'] = { now: { active: true, cardsLeft: 5 } };
  const life = new AbortController();
  const env: CoreEnv = {
    send: (message) => void sent.push(message),
    config: () => config.now,
    isPublic: () => box.isPublic,
  };
  const editor: Core['editor'] = {
    id: 'plain',
    owns: () => true,
    read: () => box.text,
    replace: async (_element, { start, end }, words) => {
      box.text = box.text.slice(0, start) + words + box.text.slice(end);
    },
  };
  const surface = {
    name: 'post',
    editor: 'plain',
    shortcut: true,
    matches: () => true,
    submits: () => buttons as unknown as HTMLElement[],
  };
  const element = Object.defineProperty(
    Object.assign(new EventTarget(), { contains: () => false }),
    'isConnected',
    { get: () => box.isConnected },
  );
  const core: Core = {
    id: 'one',
    element: element as unknown as HTMLElement,
    site: { id: 'x', name: 'X' } as Site,
    surface,
    editor,
    store: createStore<SessionState>(() => ({
      id: 'one',
      site: 'x',
      surface: 'post',
      status: 'waiting',
      focused: true,
      findings: [],
      good: [],
      card: 'closed',
      lastLook: null,
      besides: [],
      limited: false,
      notApplied: null,
    })),
    draft: emptyDraft(),
    env,
    pacer: createPacer(() => requestCheck(core), life.signal),
    cards: { key() {}, busy() {}, shown() {} },
    signal: life.signal,
  };
  return { core, box, sent, config, life, state: () => core.store.getState() };
}

/** One end of a port in the hands of the test. */
export interface FakePort extends PortLike {
  posted: unknown[];
  receive(message: unknown): void;
  break(): void;
}

export function fakePort(): FakePort {
  const onMessage: ((message: unknown) => void)[] = [];
  const onDisconnect: (() => void)[] = [];
  const posted: unknown[] = [];
  return {
    posted,
    postMessage: (message) => void posted.push(message),
    disconnect() {},
    onMessage: { addListener: (listener) => void onMessage.push(listener) },
    onDisconnect: { addListener: (listener) => void onDisconnect.push(listener) },
    receive(message) {
      for (const listener of onMessage) listener(message);
    },
    break() {
      for (const listener of onDisconnect) listener();
    },
  };
}
