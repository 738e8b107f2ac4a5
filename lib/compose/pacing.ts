/** Milliseconds without a key that count as a typing pause. */
export const TYPING_PAUSE = 250;

/** Decides when a changed draft is looked at: at the typing pause, or at once where waiting would be too late. */
export interface Pacer {
  /** A key or an input: the pause starts anew. */
  key(): void;
  /** Something else changed the box: looks at the next pause, without putting it off. */
  touch(): void;
  /** Looks now if a look is due: on paste, near the submit button, on Ctrl/Cmd. */
  flush(): void;
  /** Words of an input method are not finished words: nothing is looked at until it ends. */
  compose(isComposing: boolean): void;
  isDue(): boolean;
}

export function createPacer(
  look: () => void,
  signal: AbortSignal,
  pause = TYPING_PAUSE,
  now: () => number = Date.now,
): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the pause began anew, and when the running timer did. */
  let since = 0;
  let startedAt = 0;
  let isComposing = false;
  let isDue = false;

  function run(): void {
    stop();
    if (signal.aborted || !isDue || isComposing) return;
    isDue = false;
    look();
  }
  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }
  function start(left = pause): void {
    if (timer !== undefined || isComposing || signal.aborted) return;
    startedAt = now();
    timer = setTimeout(over, left);
  }
  /**
   * Keys come often: a timer that began a moment ago is left alone, and sees to the rest when it is over. One that would
   * be over before the next key is put off, since a timer between two keys wakes the whole page for nothing.
   */
  function putOff(): void {
    if (since - startedAt > pause / 2) stop();
    start();
  }
  function over(): void {
    timer = undefined;
    const left = since + pause - now();
    if (left > 0) start(left);
    else run();
  }
  signal.addEventListener('abort', stop, { once: true });

  return {
    key() {
      isDue = true;
      since = now();
      putOff();
    },
    touch() {
      isDue = true;
      start();
    },
    flush: run,
    compose(on) {
      isComposing = on;
      if (on) stop();
      else if (isDue) start();
    },
    isDue: () => isDue,
  };
}
