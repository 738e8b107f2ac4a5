import { dayOf } from '@/lib/shared/day';
import type { Cards } from '@/lib/state/cards';

/** Cards that may open by themselves on one day, over all tabs. */
export const CARDS_A_DAY = 5;

export function cardsLeft(cards: Cards, now: Date): number {
  return Math.max(0, CARDS_A_DAY - (cards.day === dayOf(now) ? cards.shown : 0));
}

export function countCard(cards: Cards, now: Date): Cards {
  const day = dayOf(now);
  return { day, shown: (cards.day === day ? cards.shown : 0) + 1 };
}
