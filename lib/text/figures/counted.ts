import { afterHyphen, afterLink, isWord, lowAt, type Scan } from '@/lib/text/figures/scan';
import { isQualifier, isStopper, pairUnit, unitOf } from '@/lib/text/figures/units';

/** A noun that a number counts, with the token after it. */
export interface Counted {
  unit: string;
  next: number;
}

/** How far the noun may stand from its number, in words. */
const MAX_WORDS = 5;

/** The noun counted by a number that ends before token `at`: "active users", "-person", "B2B clients", "of these users". */
export function counted(scan: Scan, at: number): Counted | undefined {
  let next = afterLink(scan, afterHyphen(scan, at));
  let unknownWords = 0;
  for (let read = 0; read < MAX_WORDS; read++) {
    if (!isWord(scan, next)) return undefined;
    const low = lowAt(scan, next);
    const pair = pairAt(scan, next) ?? activeAt(scan, next);
    if (pair) return pair;
    const unit = unitOf(low);
    if (unit !== undefined && !isPartOfCompound(scan, next, unit)) return { unit, next: next + 1 };
    if (unit === undefined && isStopper(low)) return undefined;
    if (unit === undefined && !isQualifier(low) && ++unknownWords > 1) return undefined;
    next = afterHyphen(scan, afterB2B(scan, next));
  }
  return undefined;
}

/** "200 active." says users without the noun. */
function activeAt(scan: Scan, at: number): Counted | undefined {
  const isEnd = scan.tokens[at + 1] === undefined || /^[.,;!)]$/.test(lowAt(scan, at + 1));
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
