import { VERB } from '@/lib/text/figures/clues';
import type { Counted } from '@/lib/text/figures/counted';
import { type Handling, handlingAt } from '@/lib/text/figures/handling';
import { isRate, nounAt } from '@/lib/text/figures/nouns-behind';
import { cluesIn, isWord, type Scan, tokenAt } from '@/lib/text/figures/scan';
import { type Doer, doerOf, verbBefore } from '@/lib/text/figures/whose';

/** A number as it was read: its end (token index) and its value, a range with its upper end. */
export interface Quantity {
  next: number;
  value: number;
  high?: number;
}

/** How far a participle stands behind the number, in tokens. */
const PARTICIPLE_REACH = 4;
/** Nobody sends so many e-mails for themselves, and no household has so many of anything. */
const MANY = { desk: 100, home: 1000 };
/** "We take 2 trips a year" is no trade, "we bake 90 loaves a day" is one. */
const LEAST_RATE = 10;

/** The noun that the number at token `at` counts: "We handled 38,000 parcels", "our team treats 40 horses", "Shipped 300 crates", "12 vans sold". */
export function handled(scan: Scan, at: number, quantity: Quantity): Counted | undefined {
  const verb = verbBefore(scan, at, quantity.high !== undefined);
  const doer = verb && doerOf(scan, verb.at, verb.handling);
  if (!verb || !doer) return doneBehind(scan, at, quantity);
  const noun = nounAt(scan, quantity.next, verb.handling.locale);
  return noun && isBusiness(scan, verb.handling, doer, quantity, noun)
    ? noun
    : doneBehind(scan, at, quantity);
}

/** Verbs of any desk or household need a place of work, a rate or a number beyond one person's. */
function isBusiness(scan: Scan, { at }: Handling, doer: Doer, quantity: Quantity, noun: Counted): boolean {
  if (at === 'work' || doer === 'workplace') return true;
  if (at === 'desk' && doer === 'we') return true;
  if (quantity.value >= MANY[at]) return true;
  return doer === 'we' && quantity.value >= LEAST_RATE && isRate(scan, noun.next);
}

/** "312 boats delivered" at the head of an item, "Wir haben 300 Kisten verschickt". */
function doneBehind(scan: Scan, at: number, quantity: Quantity): Counted | undefined {
  const first = quantity.next + 1;
  if ((cluesIn(scan, first, first + PARTICIPLE_REACH) & VERB) === 0) return undefined;
  for (let behind = first; behind <= quantity.next + PARTICIPLE_REACH; behind++) {
    if (!isWord(scan, behind)) return undefined;
    const handling = handlingAt(scan, behind);
    if (!handling || handling.form === 'doing') continue;
    const isEnglish = handling.locale === 'en';
    if (isEnglish && handling.form !== 'past') continue;
    const noun = nounAt(scan, quantity.next, handling.locale);
    if (!noun || noun.next > behind) return undefined;
    if (!isEnglish) return doerOf(scan, at, handling) ? noun : undefined;
    const isNote = noun.next === behind && isItemStart(scan, at);
    return isNote && isBusiness(scan, handling, 'one', quantity, noun) ? noun : undefined;
  }
  return undefined;
}

function isItemStart(scan: Scan, at: number): boolean {
  const before = tokenAt(scan, at - 1);
  return before?.kind !== 'word' || /^(?:and|over|about|nearly|almost|another)$/.test(before.low);
}
