import { BULK, bulkOf } from '@/lib/text/figures/bulk';
import { ALMOST_UNIT, NOUN_SIDE, QUALIFIER, STOPPER, UNIT } from '@/lib/text/figures/clues';
import { afterHyphen, afterLink, isGlued, isWord, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';
import {
  isOwner,
  isQualifier,
  isStopper,
  opensPair,
  pairUnit,
  unitAt,
  unitOf,
} from '@/lib/text/figures/units';

/** A noun that a number counts, with the token after it. */
export interface Counted {
  unit: string;
  next: number;
}

/** How far the noun may stand from its number, in words. */
const MAX_WORDS = 6;
/** Words in between that are not known to say more of a noun. */
const MAX_UNKNOWN = 2;
/** "paying and loving", "signed or verbal": a word that says more of the noun behind "and". */
const ADJECTIVE = /(?:ing|ed|al|ive|ous|ful|ible|able|ic|ary|less|ish)$/;
/** "design or compliance led organisations". */
const COMPOUNDING = /^(?:led|based|focused|driven|owned|run|backed|heavy|sized|stage|only|first|facing)$/;
const PERIOD = /^(?:day|week|month|year|hour|minute|night)s?$/;

const ACTIVE = /^(?:active|concurrent|paying)$/;

/** A word that counts with another one, without a noun or from {@link BULK} on (lower case). */
export function isAlmostUnit(low: string): boolean {
  return opensPair(low) || ACTIVE.test(low) || bulkOf(low) !== undefined;
}

/** An owner or a word that joins an adjective to its noun (lower case). */
export function isNounSide(low: string): boolean {
  return isOwner(low) || COMPOUNDING.test(low);
}

/**
 * The noun counted by a number of `value` that ends before token `at`: "active users", "-person", "B2B clients", "of these
 * users", "or so visits", "30-day trial users", "paying and loving clinicians".
 */
export function counted(scan: Scan, at: number, value = 0): Counted | undefined {
  const linked = afterHyphen(scan, at);
  const from = afterHedge(scan, afterLink(scan, linked));
  const isOf = from > linked;
  let next = from;
  let unknownWords = 0;
  for (let read = 0; read < MAX_WORDS; read++) {
    next = afterInner(scan, next);
    const token = tokenAt(scan, next);
    if (token?.kind !== 'word') return undefined;
    const found =
      (token.clues & (UNIT | ALMOST_UNIT)) === 0 ? undefined : nounAt(scan, next, token.low, value);
    if (typeof found === 'object') return found;
    if (found === undefined && !joins(scan, next, from)) {
      const isSide = (token.clues & NOUN_SIDE) !== 0;
      // "300 of our users" has an owner, "12 signed our clients" would have a verb before it.
      if ((token.clues & STOPPER) !== 0 || (isSide && isOwner(token.low) && !(isOf && next === from)))
        return undefined;
      const isKnown = (token.clues & QUALIFIER) !== 0 || (isSide && !isOwner(token.low));
      if (!isKnown && ++unknownWords > MAX_UNKNOWN) return undefined;
    }
    next = afterHyphen(scan, afterB2B(scan, next));
  }
  return undefined;
}

/** The noun at `at`; only its unit when it says more of the noun behind it. */
function nounAt(scan: Scan, at: number, low: string, value: number): Counted | string | undefined {
  const pair = pairAt(scan, at) ?? activeAt(scan, at);
  if (pair) return pair;
  const unit = unitOf(low) ?? (value >= BULK ? bulkOf(low) : undefined);
  return unit === undefined || isPartOfCompound(scan, at, unit) ? unit : { unit, next: at + 1 };
}

/** "50 or so views", "60 odd clients". */
function afterHedge(scan: Scan, at: number): number {
  if (lowAt(scan, at) === 'or' && /^(?:so|more)$/.test(lowAt(scan, at + 1))) return at + 2;
  return lowAt(scan, at) === 'odd' ? at + 1 : at;
}

/** Past a length of time ("30-day"), a number that belongs to a name ("Model 3"), and the stroke of "S/X". */
function afterInner(scan: Scan, at: number): number {
  const token = tokenAt(scan, at);
  if (token?.raw === '/' && token.glued && isGlued(scan, at + 1)) return at + 1;
  if (token?.kind !== 'number') return at;
  if (lowAt(scan, at + 1) === '-' && isGlued(scan, at + 1) && PERIOD.test(lowAt(scan, at + 2))) return at + 3;
  const before = tokenAt(scan, at - 1);
  const isNamed = before?.kind === 'word' && /^\p{Lu}/u.test(before.raw);
  return isNamed && unitAt(scan, at + 1) !== undefined ? at + 1 : at;
}

/** "and" or "or" between two words that both say more of the noun. */
function joins(scan: Scan, at: number, from: number): boolean {
  const low = lowAt(scan, at);
  if (at === from || (low !== 'and' && low !== 'or')) return false;
  const [before, behind] = [lowAt(scan, at - 1), lowAt(scan, at + 1)];
  if (COMPOUNDING.test(lowAt(scan, at + 2))) return true;
  return (isQualifier(before) || ADJECTIVE.test(before)) && (isQualifier(behind) || ADJECTIVE.test(behind));
}

/** "200 active." says users without the noun. */
function activeAt(scan: Scan, at: number): Counted | undefined {
  const isEnd = tokenAt(scan, at + 1) === undefined || /^[.,;!)]$/.test(lowAt(scan, at + 1));
  return isEnd && ACTIVE.test(lowAt(scan, at)) ? { unit: 'user', next: at + 1 } : undefined;
}

/** "sign ups", "sign-ups". */
function pairAt(scan: Scan, at: number): Counted | undefined {
  const second = afterHyphen(scan, at + 1);
  const unit = pairUnit(lowAt(scan, at), lowAt(scan, second));
  return unit === undefined ? undefined : { unit, next: second + 1 };
}

/** A singular before another noun only qualifies it: "6 client meetings", "3 customer accounts"; "a 5-person agency" is people. */
function isPartOfCompound(scan: Scan, at: number, unit: string): boolean {
  const isSingular = lowAt(scan, at) === unit && !unit.endsWith('s');
  if (!isSingular || unit === 'person' || !isWord(scan, at + 1)) return false;
  const following = lowAt(scan, at + 1);
  return !isStopper(following) && lowAt(scan, at - 1) !== '1' && lowAt(scan, at - 1) !== 'one';
}

function afterB2B(scan: Scan, at: number): number {
  const isB2B = lowAt(scan, at) === 'b' && lowAt(scan, at + 1) === '2' && /^[bc]$/.test(lowAt(scan, at + 2));
  return isB2B ? at + 3 : at + 1;
}
