import { ARROW } from '@/lib/text/figures/clues';
import type { Counted } from '@/lib/text/figures/counted';
import { isRate, nounAt } from '@/lib/text/figures/nouns-behind';
import { cluesIn, isGlued, lowAt, type Scan } from '@/lib/text/figures/scan';
import { unitAt } from '@/lib/text/figures/units';

/** Smaller numbers come by the day in anybody's life. */
const VOLUME = 100;
/** "3 of us" went for a walk, "220 of us" are a company. */
const CROWD = 100;
/** How far behind a number an arrow stands that its noun leads to, in tokens: three words, each behind a hyphen. */
const ARROW_REACH = 8;
/** Ratings end at ten. */
const MOST_STARS = 10;

/** "→", and what an arrow may be made of. */
export function isArrowSign(sign: string): boolean {
  return /^[→⇒=-]$/.test(sign);
}

/**
 * What the size of the number says without a verb: "12,000 pizzas a week", "6k customer records", "1,000 stars", "220 of us"; an
 * arrow says as much ("6 ovens → 12 ovens"). `next` is the token after the number, `value` the number.
 */
export function volume(scan: Scan, next: number, value: number): Counted | undefined {
  if (lowAt(scan, next) === 'stars' && value > MOST_STARS) return { unit: 'star', next: next + 1 };
  if (lowAt(scan, next) === 'of' && lowAt(scan, next + 1) === 'us' && value >= CROWD)
    return { unit: 'person', next: next + 2 };
  if (value < VOLUME && (cluesIn(scan, next + 1, next + ARROW_REACH) & ARROW) === 0) return undefined;
  const noun = nounAt(scan, next, 'en');
  if (noun && isArrow(scan, noun.next)) return noun;
  if (!noun || value < VOLUME) return undefined;
  const isOfCustomers = noun.next > next + 1 && unitAt(scan, next) !== undefined;
  return isOfCustomers || isRate(scan, noun.next) ? noun : undefined;
}

function isArrow(scan: Scan, at: number): boolean {
  const sign = lowAt(scan, at);
  return (
    sign === '→' ||
    sign === '⇒' ||
    (/^[-=]$/.test(sign) && lowAt(scan, at + 1) === '>' && isGlued(scan, at + 1))
  );
}
