import { browser } from 'wxt/browser';
import type { PortLike } from '@/lib/messaging/port';
import { COMPOSER_PORT, type ToBackground, type ToFrame } from '@/lib/messaging/protocol';

/** A message this often keeps a background worker awake (it is stopped after 30 s without one). Milliseconds. */
const PING_EVERY = 20_000;
/** How long after the last input it is kept awake. Milliseconds. */
const AWAKE_FOR = 5 * 60_000;
/** A port that breaks at once is not opened again sooner than this. Milliseconds. */
const REOPEN_AFTER = 1000;
/**
 * An update of the extension breaks the port a moment before the API is gone; with a sleeping background there is no
 * port that could break. So a frame without one looks this often, as long as it shows something. Milliseconds.
 */
const ORPHAN_CHECK = 500;

export interface ClientEnv {
  /** The first message on every new port; null while there is nothing to say. */
  hello(): ToBackground | null;
  onMessage(message: ToFrame): void;
  /** The port broke: answers that were due will not come. */
  onLost(): void;
  /** The extension was updated or removed: this script is alone and has to stop. */
  onOrphan(): void;
  signal: AbortSignal;
  connect?: () => PortLike;
  isAlive?: () => boolean;
  now?: () => number;
}

export interface Client {
  /** Sends, over a new port when there is none. Never throws; a message that cannot be sent is dropped. */
  send(message: ToBackground): void;
  /** Says hello, on a new port or the present one. */
  greet(): void;
  /** There was input: opens a lost port ahead of need and keeps the background awake for a while. */
  wake(): void;
  isAlive(): boolean;
  /** The page came back from the back/forward cache, which closes ports. */
  reset(): void;
}

/** The frame's end of the port to the background. */
export function createClient(env: ClientEnv): Client {
  const { signal, connect = connectToBackground, isAlive = hasRuntime, now = Date.now } = env;
  let port: PortLike | null = null;
  let openedAt = Number.NEGATIVE_INFINITY;
  let lastInput = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setInterval> | undefined;
  let lookout: ReturnType<typeof setInterval> | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    openedAt = now();
    const opened = connect();
    port = opened;
    opened.onMessage.addListener((message) => {
      if (port === opened && !signal.aborted) env.onMessage(message as ToFrame);
    });
    opened.onDisconnect.addListener(() => {
      if (port === opened) lose();
    });
    const hello = env.hello();
    if (hello) opened.postMessage(hello);
  }

  function lose(): void {
    port = null;
    clearInterval(timer);
    timer = undefined;
    if (signal.aborted || !checkAlive()) return;
    clearInterval(lookout);
    lookout = setInterval(lookOut, ORPHAN_CHECK);
    env.onLost();
  }

  function lookOut(): void {
    if (port || !env.hello()) clearInterval(lookout);
    else checkAlive();
  }

  function checkAlive(): boolean {
    if (!signal.aborted && !isAlive()) env.onOrphan();
    return !signal.aborted;
  }

  /** Runs with an open port; `runtime.connect` and `postMessage` throw when the other side is gone. */
  function attempt(work: () => void): void {
    if (!checkAlive()) return;
    try {
      work();
    } catch {
      port = null;
      checkAlive();
    }
  }

  /** Also when nobody types on: a port that broke before it was answered has left the frame without its configuration. */
  function reopen(): void {
    if (!checkAlive()) return;
    const wait = openedAt + REOPEN_AFTER - now();
    if (wait < 0) attempt(open);
    else
      reopening ??= setTimeout(() => {
        reopening = undefined;
        if (!port) attempt(open);
      }, wait);
  }

  function ping(): void {
    if (port && now() - lastInput < AWAKE_FOR) {
      attempt(() => port?.postMessage({ type: 'ping' } satisfies ToBackground));
      return;
    }
    clearInterval(timer);
    timer = undefined;
  }

  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      clearInterval(lookout);
      clearTimeout(reopening);
      port?.disconnect();
      port = null;
    },
    { once: true },
  );

  return {
    send: (message) =>
      attempt(() => {
        if (!port) open();
        port?.postMessage(message);
      }),
    greet: () =>
      attempt(() => {
        const hello = env.hello();
        if (!port) open();
        else if (hello) port.postMessage(hello);
      }),
    wake() {
      lastInput = now();
      if (!port) reopen();
      if (port && timer === undefined) timer = setInterval(ping, PING_EVERY);
    },
    isAlive: checkAlive,
    reset() {
      if (port) lose();
    },
  };
}

function connectToBackground(): PortLike {
  const port = browser.runtime.connect({ name: COMPOSER_PORT });
  // Reading it is what keeps Chromium from reporting it as unchecked.
  port.onDisconnect.addListener(() => void browser.runtime?.lastError);
  return port;
}

/** An orphaned content script has no runtime id any more. */
function hasRuntime(): boolean {
  return browser.runtime?.id !== undefined;
}
