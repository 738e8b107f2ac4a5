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

export function createPacer(look: () => void, signal: AbortSignal, pause = TYPING_PAUSE): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
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
  function start(): void {
    stop();
    if (!isComposing && !signal.aborted) timer = setTimeout(run, pause);
  }
  signal.addEventListener('abort', stop, { once: true });

  return {
    key() {
      isDue = true;
      start();
    },
    touch() {
      isDue = true;
      if (timer === undefined) start();
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
