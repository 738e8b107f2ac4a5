import { RATE, STOPPER, UNIT, VERB } from '@/lib/text/figures/clues';
import type { Counted } from '@/lib/text/figures/counted';
import { handlingVerb } from '@/lib/text/figures/handling';
import { countedNoun, singularOf } from '@/lib/text/figures/nouns';
import { afterHyphen, cluesAt, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';
import { unitOf } from '@/lib/text/figures/units';
import type { Locale } from '@/lib/text/types';

/** Adjectives and nouns between the number and its noun. */
const MAX_BETWEEN = 2;

/** The plural that a number ending before token `from` may count: "38,000 barrels", "40 very large boxes". */
export function nounAt(scan: Scan, from: number, locale: Locale): Counted | undefined {
  let at = afterHyphen(scan, from);
  for (let between = 0; between <= MAX_BETWEEN; between++) {
    const token = tokenAt(scan, at);
    if (token?.kind !== 'word') return undefined;
    const unit =
      (token.clues & UNIT) !== 0 && isQualifying(scan, at)
        ? undefined
        : countedNoun(token.raw, token.low, locale);
    if (unit !== undefined) return isAgo(scan, at + 1) ? undefined : { unit, next: at + 1 };
    if ((token.clues & STOPPER) !== 0) return undefined;
    if ((token.clues & VERB) !== 0 && handlingVerb(token.low)?.form === 'past') return undefined;
    at = afterHyphen(scan, at + 1);
  }
  return undefined;
}

/** "customer" in "customer records": the next word is what is counted. */
function isQualifying(scan: Scan, at: number): boolean {
  const low = lowAt(scan, at);
  return unitOf(low) === low && singularOf(lowAt(scan, at + 1)) !== undefined;
}

/** "3 summers ago", "12 floors high". */
function isAgo(scan: Scan, at: number): boolean {
  return /^(?:ago|later|old|away|tall|high|deep|long|apart|earlier|straight|early|late)$/.test(
    lowAt(scan, at),
  );
}

const RATE_WORD = /^(?:daily|weekly|monthly|annually|yearly|a|an|per|each|every|\/)$/;

/** The word or stroke that a rate begins with (lower case). */
export function isRateWord(low: string): boolean {
  return RATE_WORD.test(low);
}

/** "a week", "per shift", "/month", "daily" at token `at`. */
export function isRate(scan: Scan, at: number): boolean {
  if ((cluesAt(scan, at) & RATE) === 0) return false;
  if (/^(?:daily|weekly|monthly|annually|yearly)$/.test(lowAt(scan, at))) return true;
  return (
    /^(?:a|an|per|each|every|\/)$/.test(lowAt(scan, at)) &&
    /^(?:hour|day|night|shift|week|month|quarter|year|mo|yr|hr)$/.test(lowAt(scan, at + 1))
  );
}
