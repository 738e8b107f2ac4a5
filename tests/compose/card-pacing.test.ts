import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CARD_PAUSE, type CardFacts, createCardPacing, mayOpenCard } from '@/lib/compose/card-pacing';
import type { SessionState } from '@/lib/compose/session.types';
import { fakeBox, shownOf } from '@/tests/compose/fakes';

const SUGGEST = shownOf('any guidance', 'guidance', { severity: 'suggest' });
const PAUSE = shownOf('hit $42m', '$42m');
const INFO = shownOf('sell it', 'sell', { severity: 'info' });
const FACTS: CardFacts = { cardsLeft: 5, hadCard: false };

describe('a card that opens by itself', () => {
  it.each<[string, Partial<SessionState>, Partial<CardFacts>, boolean]>([
    ['for a suggest', {}, {}, true],
    ['for a suggest beside a pause', { findings: [PAUSE, SUGGEST] }, {}, true],
    ['not for a pause alone: it waits for the last look', { findings: [PAUSE] }, {}, false],
    ['not for an info', { findings: [INFO] }, {}, false],
    ['not without findings', { findings: [] }, {}, false],
    ['not over an open card', { card: 'asked' }, {}, false],
    ['not during a last look', { lastLook: 'asking' }, {}, false],
    ['not while a check is under way', { status: 'checking' }, {}, false],
    ['not in a box without focus', { focused: false }, {}, false],
    ['not twice for one post', {}, { hadCard: true }, false],
    ['not beyond the allowance of the day', {}, { cardsLeft: 0 }, false],
  ])('%s', (_what, state, facts, want) => {
    const whole: SessionState = { ...fakeBox('').state(), status: 'ready', findings: [SUGGEST], ...state };
    expect(mayOpenCard(whole, { ...FACTS, ...facts })).toBe(want);
  });
});

describe('its timing', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('waits until 1.5 s have gone by without a key', () => {
    const open = vi.fn();
    const cards = createCardPacing(() => true, open, new AbortController().signal);
    cards.key();
    vi.advanceTimersByTime(400);
    cards.shown();
    vi.advanceTimersByTime(800);
    cards.key();
    vi.advanceTimersByTime(CARD_PAUSE - 1);
    expect(open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it.each(['composing', 'selecting'] as const)(
    'opens nothing while somebody is %s, and waits again after it',
    (busy) => {
      const open = vi.fn();
      const cards = createCardPacing(() => true, open, new AbortController().signal);
      cards.shown();
      cards.busy(busy, true);
      vi.advanceTimersByTime(2 * CARD_PAUSE);
      expect(open).not.toHaveBeenCalled();
      cards.busy(busy, false);
      vi.advanceTimersByTime(CARD_PAUSE - 1);
      expect(open).not.toHaveBeenCalled();
      vi.advanceTimersByTime(1);
      expect(open).toHaveBeenCalledTimes(1);
    },
  );

  it('asks again at the last moment, and ends with its signal', () => {
    const open = vi.fn();
    let may = true;
    const life = new AbortController();
    const cards = createCardPacing(() => may, open, life.signal);
    cards.shown();
    may = false;
    vi.advanceTimersByTime(CARD_PAUSE);
    expect(open).not.toHaveBeenCalled();
    may = true;
    cards.shown();
    life.abort();
    vi.advanceTimersByTime(CARD_PAUSE);
    expect(open).not.toHaveBeenCalled();
  });
});
