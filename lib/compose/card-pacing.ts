import type { SessionState } from '@/lib/compose/session.types';

/** Milliseconds without a key before a card may open by itself. */
export const CARD_PAUSE = 1500;

/** What the session state alone does not say about opening a card by itself. */
export interface CardFacts {
  /** How many cards may still open by themselves today. */
  cardsLeft: number;
  /** A card has already opened by itself for this post. */
  hadCard: boolean;
}

/** True when a card may open by itself: for a `suggest`, once a post. A `pause` alone waits for the last look. */
export function mayOpenCard(state: SessionState, { cardsLeft, hadCard }: CardFacts): boolean {
  if (hadCard || cardsLeft <= 0) return false;
  if (state.status !== 'ready' || !state.focused || state.card !== 'closed' || state.lastLook) return false;
  return state.findings.some((finding) => finding.severity === 'suggest');
}

/** What keeps the hands busy without a key: an input method's unfinished words, a pointer that selects. */
export type Busy = 'composing' | 'selecting';

export interface CardPacing {
  /** A key was pressed in the box. */
  key(): void;
  /** Nothing opens while the hands are busy; the end of it counts as a key. */
  busy(what: Busy, isOn: boolean): void;
  /** New findings are shown. */
  shown(): void;
}

/** Calls `open` once the hands rest and `mayOpen` says yes. Times in milliseconds. */
export function createCardPacing(
  mayOpen: () => boolean,
  open: () => void,
  signal: AbortSignal,
  now: () => number = Date.now,
): CardPacing {
  let lastKey = now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hands = new Set<Busy>();

  /** A running timer is left alone and looks at this when it is over: keys come often. */
  function key(): void {
    lastKey = now();
  }

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(over, Math.max(0, lastKey + CARD_PAUSE - now()));
  }

  function over(): void {
    // Whatever keeps the hands busy ends with a key.
    if (hands.size > 0) return;
    timer = undefined;
    if (lastKey + CARD_PAUSE > now()) wait();
    else if (mayOpen()) open();
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    key,
    busy(what, isOn) {
      if (isOn) hands.add(what);
      else if (hands.delete(what)) {
        key();
        if (timer !== undefined) wait();
      }
    },
    shown() {
      if (!signal.aborted && mayOpen()) wait();
    },
  };
}
