import { browser } from 'wxt/browser';
import { acceptFailure, acceptReport, forgetAnswer, recoverCheck, requestCheck } from '@/lib/compose/checks';
import { activeElementOf, watchForBoxes } from '@/lib/compose/discovery';
import { joinEars } from '@/lib/compose/ears';
import { createHints } from '@/lib/compose/hints';
import { matesOf } from '@/lib/compose/mates';
import { linkPopup } from '@/lib/compose/popup-link';
import { createRegistry, isWatched, passKeys } from '@/lib/compose/registry';
import { createSessions, type Sessions } from '@/lib/compose/sessions';
import { watchSubmits } from '@/lib/compose/submit';
import { watchTyping } from '@/lib/compose/typing';
import { createWhere, type Where } from '@/lib/compose/where';
import { editorFor } from '@/lib/editors';
import { type Client, createClient } from '@/lib/messaging/client';
import { POPUP_PORT, type SessionConfig, type ToFrame } from '@/lib/messaging/protocol';
import type { Located } from '@/lib/sites';

const here = () => new URL(location.href);

/** The match pattern of this frame's host, as it stands in the list of added sites. */
const hostPattern = () => `${location.protocol}//${location.hostname}/*`;

/** What the background says to frames without a port. */
const WORDS = new Set<unknown>(['recheck', 'open-card', 'watch-box', 'leave']);

/** Everything that watches one frame, until the extension is gone. Injected twice, the first one goes on alone. */
export function watchFrame(): void {
  if (isWatched()) return;
  const life = new AbortController();
  const { signal } = life;
  const isChosen = globalThis.candorOnlyChosen === true;
  const registry = createRegistry(signal);
  globalThis.candor = registry;

  let config: SessionConfig | null = null;
  const client = createClient({ hello, onMessage: receive, onLost, onOrphan: () => life.abort(), signal });
  const sessions = createSessions(
    {
      send: client.send,
      config: () => config,
      isPublic: (element, surface) => where.find(element)?.surface === surface,
    },
    registry,
  );
  const hints = createHints(() => {
    sessions.endLimited();
    lookAtActive();
  });
  const where = createWhere(hints, here, isChosen);
  const lastPressed = watchPresses(signal);
  const badge = watchBadge(sessions, client, signal);

  function hello() {
    const site = sessions.last()?.core.site.id;
    return site ? ({ type: 'hello', site, needsView: !registry.viewReady, isChosen } as const) : null;
  }

  function onLost(): void {
    badge.forget();
    for (const core of sessions.cores()) recoverCheck(core);
  }

  function found(target: Element): void {
    if (sessions.byElement(target) || !client.isAlive()) return;
    const box = where.find(target);
    if (!box || !start(box, true)) return;
    for (const mate of matesOf(box, where.peek)) start(mate, false);
    client.greet();
  }

  /** False when the box has its session already, or nothing here can handle it. */
  function start(box: Located, isFocused: boolean): boolean {
    const editor = editorFor(box.element, box.surface.editor);
    if (!editor || sessions.byElement(box.element)) return false;
    requestCheck(sessions.start({ ...box, editor }, isFocused).core);
    return true;
  }

  function lookAtActive(): void {
    const active = activeElementOf(document);
    if (active) found(active);
  }

  /** A frame that was only started by the choice has not seen the menu open; what it was opened on has the focus. */
  function watchChosen(): void {
    const target = lastPressed() ?? activeElementOf(document);
    if (target && where.choose(target)) found(target);
  }

  function receive(message: ToFrame): void {
    if (message.type === 'config') {
      config = message.config;
      registry.sessions.setState({ speech: message.speech });
      for (const core of sessions.cores()) requestCheck(core);
    } else if (message.type === 'recheck') {
      for (const core of sessions.cores()) forgetAnswer(core);
      // The answer to hello is the new config, and with it the checks go out.
      if (sessions.last()) client.greet();
    } else if (message.type === 'open-card') {
      if (document.hasFocus()) sessions.last()?.session.openCard();
    } else if (message.type === 'watch-box') {
      watchChosen();
    } else if (message.type === 'leave') {
      if (message.site === hostPattern()) life.abort();
    } else {
      answer(message);
    }
  }

  function answer(message: Extract<ToFrame, { session: string }>): void {
    const core = sessions.byId(message.session);
    if (core && message.type === 'report') acceptReport(core, message);
    else if (core) acceptFailure(core, message.revision);
  }

  const ears = joinEars(window);
  watchSubmits(
    {
      cores: sessions.cores,
      viewReady: ({ element }) => registry.viewReady && registry.isShown?.(element) === true,
      isAlive: client.isAlive,
      signal,
    },
    ears,
  );
  // After the hold, which has the rest of a held key to itself.
  passKeys(registry, ears);
  watchTyping({ coreOf: sessions.byEvent, wake: client.wake, signal }, ears);
  watchForBoxes(
    {
      found,
      isKnown: (target) => sessions.byElement(target) !== undefined,
      focusMoved: watchFocus(sessions, client),
      signal,
    },
    ears,
  );
  listenToExtension(receive, { sessions, where, signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack(sessions, client), { signal });
}

/** The toolbar shows the open findings of the box that has or last had focus. */
function watchBadge(sessions: Sessions, client: Client, signal: AbortSignal): { forget(): void } {
  let shown = 0;
  sessions.onChange(() => {
    const count = sessions.last()?.core.store.getState().findings.length ?? 0;
    if (count === shown) return;
    shown = count;
    client.send({ type: 'badge', count });
  }, signal);
  return {
    forget() {
      // The toolbar may still show the last number: whatever comes next has to be said.
      shown = -1;
    },
  };
}

function watchFocus(sessions: Sessions, client: Client): () => void {
  let isDue = false;
  function settle(): void {
    isDue = false;
    const active = activeElementOf(document);
    sessions.focus(active);
    if (active && sessions.byElement(active)) client.wake();
  }
  return () => {
    if (isDue || sessions.cores().length === 0) return;
    isDue = true;
    setTimeout(settle);
  };
}

/** The element that a menu was last opened on: the context menu itself does not say in every browser. */
function watchPresses(signal: AbortSignal): () => Element | undefined {
  let last: WeakRef<Element> | undefined;
  const note = (event: Event) => {
    const [target] = event.composedPath();
    last = target instanceof Element ? new WeakRef(target) : undefined;
  };
  window.addEventListener('contextmenu', note, { capture: true, passive: true, signal });
  return () => last?.deref();
}

/** The background's word to every frame (a sleeping one has lost its ports), and the popup's port. */
function listenToExtension(
  receive: (message: ToFrame) => void,
  { sessions, where, signal }: { sessions: Sessions; where: Where; signal: AbortSignal },
): void {
  const frame = crypto.randomUUID();
  const onMessage = (message: unknown) => {
    const word = message as ToFrame | null;
    if (WORDS.has(word?.type)) receive(word as ToFrame);
  };
  const onConnect = (port: Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0]) => {
    if (port.name === POPUP_PORT) {
      linkPopup(port, {
        sessions: sessions.all,
        sawUnknown: where.sawUnknown,
        onChange: sessions.onChange,
        frame,
        signal,
      });
    }
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener(
    'abort',
    () => {
      browser.runtime?.onMessage?.removeListener(onMessage);
      browser.runtime?.onConnect?.removeListener(onConnect);
    },
    { once: true },
  );
}

function comeBack(sessions: Sessions, client: Client): void {
  client.reset();
  if (sessions.last()) client.greet();
}
