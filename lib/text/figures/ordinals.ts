import { bulkOf } from '@/lib/text/figures/bulk';
import { NAME } from '@/lib/text/figures/clues';
import { counted } from '@/lib/text/figures/counted';
import { readNumeral, settle } from '@/lib/text/figures/numerals';
import { cluesIn, isGlued, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';
import { unitOf } from '@/lib/text/figures/units';

/** Below this, "the 4th customer" only stands in a row. */
const FIRST = 10;
/** "our 500th brew": from here on an own thing without a known noun is a milestone. */
const MILESTONE = 100;
const ORDINAL = /^(?:st|nd|rd|th|ste|de|e|er|ème|eme)$/;
/** Nothing that a number is only the name of: an order number, an account number. */
const NUMBERED = new Set(
  'customer client user subscriber signup sale download follower backer employee'.split(' '),
);
const NUMBER = /^(?:number|no|nr|nummer|numero|número|numéro)$/;
/** Birthdays, years and ranks. */
const NO_MILESTONE =
  /^(?:birthday|anniversary|day|time|year|century|week|month|hour|minute|mile|km|rank|place|floor|percentile|street|avenue|grade|page|edition|amendment|post|tweet|follow\p{L}*)$/u;

/** A count said by its last one. */
export interface Milestone {
  unit: string;
  value: number;
  next: number;
}

/** "our 10,000th call", "the 500th customer" at token `at`. */
export function readOrdinal(scan: Scan, at: number): Milestone | undefined {
  const token = tokenAt(scan, at);
  const ending = tokenAt(scan, at + 1);
  if (!ending?.glued || token?.kind !== 'number' || !ORDINAL.test(ending.low)) return undefined;
  const numeral = readNumeral(token.raw);
  const value = numeral && settle(numeral, 'dot');
  if (value === undefined || value < FIRST || value % 1 !== 0) return undefined;
  const noun = lowAt(scan, at + 2);
  const known = unitOf(noun) ?? counted(scan, at + 2)?.unit;
  if (known !== undefined && unitOf(noun) !== undefined) return { unit: known, value, next: at + 3 };
  if (value < MILESTONE || !/^(?:our|its|unser\p{L}*|notre|nuestr[oa]|onze|ons)$/u.test(lowAt(scan, at - 1)))
    return undefined;
  if (tokenAt(scan, at + 2)?.kind !== 'word' || NO_MILESTONE.test(noun)) return undefined;
  return { unit: bulkOf(`${noun}s`) ?? noun, value, next: at + 3 };
}

/** "number", "nr" (lower case). */
export function isNumberName(low: string): boolean {
  return NUMBER.test(low);
}

/** The noun before "number" or "#" that makes the number at token `at` a milestone: "customer number 500", "hit user #1000". */
export function numberedBefore(scan: Scan, at: number, value: number): string | undefined {
  if (value < FIRST || (cluesIn(scan, at - 2, at) & NAME) === 0) return undefined;
  let before = at - 1;
  if (lowAt(scan, before) === '.' && isGlued(scan, before)) before--;
  const low = lowAt(scan, before);
  if (!NUMBER.test(low) && low !== '#') return undefined;
  const noun = lowAt(scan, before - 1);
  const unit = unitOf(noun);
  return unit !== undefined && NUMBERED.has(unit) && isReached(scan, before - 1) ? unit : undefined;
}

/** "welcome to our customer number 500", "just hit user #1000", "customer number 500 signed": not "I am customer number 48213". */
function isReached(scan: Scan, noun: number): boolean {
  for (let at = noun - 1; at >= noun - 4; at--) {
    const low = lowAt(scan, at);
    if (/^(?:i|am|my|a|me|im)$/.test(low)) return false;
    if (
      /^(?:our|hit|reached|passed|signed|welcome|welcomed|onboarded|got|crossed|closed|landed|shipped|celebrating|with|unser\p{L}*|nuestr[oa])$/u.test(
        low,
      )
    )
      return true;
  }
  return false;
}
