import { BULK, bulkOf } from '@/lib/text/figures/bulk';
import { afterHyphen, afterLink, isGlued, isWord, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';
import { isOwner, isQualifier, isStopper, pairUnit, unitOf } from '@/lib/text/figures/units';

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
    if (!isWord(scan, next)) return undefined;
    const low = lowAt(scan, next);
    const pair = pairAt(scan, next) ?? activeAt(scan, next);
    if (pair) return pair;
    const unit = unitOf(low) ?? (value >= BULK ? bulkOf(low) : undefined);
    if (unit !== undefined && !isPartOfCompound(scan, next, unit)) return { unit, next: next + 1 };
    if (unit === undefined && !joins(scan, next, from)) {
      // "300 of our users" has an owner, "12 signed our clients" would have a verb before it.
      if (isStopper(low) || (isOwner(low) && !(isOf && next === from))) return undefined;
      if (!isQualifier(low) && !COMPOUNDING.test(low) && ++unknownWords > MAX_UNKNOWN) return undefined;
    }
    next = afterHyphen(scan, afterB2B(scan, next));
  }
  return undefined;
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
  return isNamed && unitOf(lowAt(scan, at + 1)) !== undefined ? at + 1 : at;
}

/** "and" or "or" between two words that both say more of the noun. */
function joins(scan: Scan, at: number, from: number): boolean {
  if (at === from || !/^(?:and|or)$/.test(lowAt(scan, at))) return false;
  const [before, behind] = [lowAt(scan, at - 1), lowAt(scan, at + 1)];
  if (COMPOUNDING.test(lowAt(scan, at + 2))) return true;
  return (isQualifier(before) || ADJECTIVE.test(before)) && (isQualifier(behind) || ADJECTIVE.test(behind));
}

/** "200 active." says users without the noun. */
function activeAt(scan: Scan, at: number): Counted | undefined {
  const isEnd = tokenAt(scan, at + 1) === undefined || /^[.,;!)]$/.test(lowAt(scan, at + 1));
  return isEnd && /^(?:active|concurrent|paying)$/.test(lowAt(scan, at))
    ? { unit: 'user', next: at + 1 }
    : undefined;
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
