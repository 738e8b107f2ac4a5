import { SCALE } from '@/lib/text/figures/clues';
import { currencyWord, isoCode, signCode } from '@/lib/text/figures/money';
import { isEnglishNumber } from '@/lib/text/figures/numbers';
import { type DecimalMark, type Numeral, readMistyped, readNumeral } from '@/lib/text/figures/numerals';
import { type Scale, scaleOf } from '@/lib/text/figures/scales';
import {
  afterHyphen,
  afterLink,
  cluesAt,
  isGlued,
  isSpaced,
  isWord,
  lowAt,
  type Scan,
  type Token,
  tokenAt,
} from '@/lib/text/figures/scan';
import { readPart, readSpelled } from '@/lib/text/figures/spelled';
import { isSpanishNoun, unitOf } from '@/lib/text/figures/units';

/** Digits or number words with their scale, before anything says what they measure. */
export interface Amount {
  numeral: Numeral;
  /** What the scale words multiply by; 1 without one. */
  scale: number;
  /** The scale was a word or a capital M or B: large even without a currency. */
  isLarge: boolean;
  /** What the scale word tells about the decimal mark. */
  mark: DecimalMark;
  /** Index of the token after it. */
  next: number;
  /** Only "a", "un", "ein", or another language's number word: no number without a currency. */
  isArticle: boolean;
  /** Only "a" or "an". */
  isIndefinite: boolean;
  /** The digits as written; empty for number words. */
  raw: string;
}

/** Scale words that may follow each other: "2 mil millones", "3 hundred thousand million". */
const MAX_SCALES = 3;

/** The amount at token `at`. `prefix` is the currency code before it, which allows "$ 5 m" and "₹ 5 L". */
export function readAmount(scan: Scan, at: number, prefix: string | undefined): Amount | undefined {
  const digits = readDigits(scan, at, prefix !== undefined);
  if (digits) return withScale(scan, digits, prefix);
  const words = readWords(scan, at);
  return words && withLowerGroups(scan, withScale(scan, words, prefix));
}

function bare(numeral: Numeral, next: number, raw: string): Amount {
  return {
    numeral,
    scale: 1,
    isLarge: false,
    mark: 'unknown',
    next,
    isArticle: false,
    isIndefinite: false,
    raw,
  };
}

function readDigits(scan: Scan, at: number, isMoney: boolean): Amount | undefined {
  const token = tokenAt(scan, at);
  const following = tokenAt(scan, at + 1);
  if (token?.kind !== 'number') return token && following && readPoint(token, following, at);
  const numeral = readNumeral(token.raw) ?? (isMoney ? readMistyped(token.raw) : undefined);
  if (
    numeral &&
    following?.kind === 'opaque' &&
    /^1[/\u2044]2$/.test(following.raw) &&
    isSpaced(scan, at + 1)
  )
    return bare({ value: numeral.value + 0.5 }, at + 2, token.raw);
  return readSpaceGroups(scan, at) ?? (numeral && bare(numeral, at + 1, token.raw));
}

/** ".5" */
function readPoint(token: Token, following: Token, at: number): Amount | undefined {
  if (following.kind !== 'number' || !following.glued || token.glued) return undefined;
  if (token.raw !== '.' && token.raw !== ',') return undefined;
  return /^\d+$/.test(following.raw)
    ? bare({ value: Number(`0.${following.raw}`) }, at + 2, following.raw)
    : undefined;
}

/** "300 000", "1 234,56": French, Spanish, German and Dutch also group by spaces; English does not. */
function readSpaceGroups(scan: Scan, at: number): Amount | undefined {
  const behind = tokenAt(scan, at + 1)?.kind;
  if (behind !== 'number' && behind !== 'opaque') return undefined;
  let raw = lowAt(scan, at);
  if (!/^[1-9]\d{0,2}$/.test(raw)) return undefined;
  let next = at + 1;
  while (isSpaced(scan, next) && /^\d{3}$/.test(lowAt(scan, next))) raw += lowAt(scan, next++);
  const last = isSpaced(scan, next) ? /^(\d{3})[.,](\d{1,2})$/.exec(lowAt(scan, next)) : null;
  if (last) {
    raw += `${last[1]}.${last[2]}`;
    next++;
  }
  return next === at + 1 || scan.language() === 'en' ? undefined : bare({ value: Number(raw) }, next, raw);
}

function readWords(scan: Scan, at: number): Amount | undefined {
  const part = readPart(scan, at);
  if (part && (scaleAt(scan, part.next, true) || currencyWord(lowAt(scan, part.next))))
    return bare({ value: part.value }, part.next, '');
  const spelled = readSpelled(scan, at);
  if (!spelled) return undefined;
  const { value, next, isArticle, isIndefinite } = spelled;
  return { ...bare({ value }, next, ''), isArticle, isIndefinite };
}

/** "three million four hundred thousand and fifty": smaller groups after a scale add to it. */
function withLowerGroups(scan: Scan, amount: Amount): Amount {
  if (amount.scale === 1) return amount;
  const from = lowAt(scan, amount.next) === 'and' ? amount.next + 1 : amount.next;
  const words = readSpelled(scan, from);
  if (!words || words.isIndefinite) return amount;
  const group = withScale(scan, bare({ value: words.value }, words.next, ''), undefined);
  if (group.scale >= amount.scale) return amount;
  const lower = withLowerGroups(scan, group);
  const value = amount.numeral.value + (lower.numeral.value * lower.scale) / amount.scale;
  return { ...amount, numeral: { value }, next: lower.next };
}

function withScale(scan: Scan, amount: Amount, prefix: string | undefined): Amount {
  let current = amount;
  for (let chain = 0; chain < MAX_SCALES; chain++) {
    const at = afterOf(scan, amount, afterHyphen(scan, current.next));
    const scale = scaleAt(scan, at, amount.raw === '');
    if (!scale || !isMeant(scan, at, scale, prefix)) break;
    current = scaled(
      current,
      germanThousand(scan, at) ?? scale,
      /^[MB]$/.test(tokenAt(scan, at)?.raw ?? ''),
      at + 1,
    );
  }
  return withHalf(scan, current);
}

/** "un millón y medio", "trois millions et demi", "2 and a half", "1 1/2". */
function withHalf(scan: Scan, amount: Amount): Amount {
  const half = halfAt(scan, amount.next, amount.scale > 1);
  if (half === undefined || amount.numeral.value % 1 !== 0) return amount;
  return { ...amount, numeral: { value: amount.numeral.value + 0.5 }, next: half };
}

function halfAt(scan: Scan, at: number, hasScale: boolean): number | undefined {
  const first = lowAt(scan, at);
  if (first !== 'and' && first !== 'en' && first !== 'y' && first !== 'et') return undefined;
  const [second, third] = [lowAt(scan, at + 1), lowAt(scan, at + 2)];
  if (first === 'and' && second === 'a' && third === 'half') return at + 3;
  if (first === 'en' && second === 'een' && third === 'half') return at + 3;
  if (!hasScale) return undefined;
  const isHalf = (first === 'y' && /^medi[oa]$/.test(second)) || (first === 'et' && /^demie?$/.test(second));
  return isHalf ? at + 2 : undefined;
}

/** "a couple of million". */
function afterOf(scan: Scan, amount: Amount, at: number): number {
  return amount.isArticle && lowAt(scan, at) === 'of' ? at + 1 : at;
}

function scaled(amount: Amount, scale: Scale, isCapital: boolean, next: number): Amount {
  return {
    ...amount,
    scale: amount.scale * scale.factor,
    isLarge: amount.isLarge || (scale.factor >= 1e6 && (!scale.isLetter || isCapital)),
    mark: scale.mark ?? amount.mark,
    isArticle: false,
    next,
  };
}

function scaleAt(scan: Scan, at: number, isSpelled: boolean): Scale | undefined {
  if (!isWord(scan, at) || (cluesAt(scan, at) & SCALE) === 0) return undefined;
  const low = lowAt(scan, at);
  if (low === 'mil' && !isGlued(scan, at) && isSpanishThousand(scan, at, isSpelled))
    return { factor: 1e3, mark: 'comma' };
  const scale = scaleOf(low);
  return scale?.isLetter && isSpelled ? undefined : scale;
}

/** "mil" is a thousand in Spanish and short for a million in English. */
function isSpanishThousand(scan: Scan, at: number, isSpelled: boolean): boolean {
  if (isSpelled && !isEnglishNumber(lowAt(scan, at - 1))) return true;
  const following = lowAt(scan, at + 1);
  return (
    isSpanishNoun(following) || /^(?:mill|d[oó]lares$|euros$)/.test(following) || scan.language() === 'es'
  );
}

/** "500 T€": the German T is a thousand when the sign stands behind it. */
function germanThousand(scan: Scan, at: number): Scale | undefined {
  return tokenAt(scan, at)?.raw === 'T' && codeAt(scan, at + 1) === 'EUR'
    ? { factor: 1e3, mark: 'comma' }
    : undefined;
}

/** A lone letter away from its digits is a scale only when a currency or a unit says so. */
function isMeant(scan: Scan, at: number, scale: Scale, prefix: string | undefined): boolean {
  const suffix = codeAt(scan, at + 1);
  if (scale.isIndian) return prefix === 'INR' || suffix === 'INR';
  if (!scale.isLetter) return true;
  if (lowAt(scan, at) === 't' && prefix === undefined && suffix === undefined) return false;
  if (isGlued(scan, at) || prefix !== undefined || suffix !== undefined) return true;
  return (
    /^[kKM]$/.test(tokenAt(scan, at)?.raw ?? '') && unitOf(lowAt(scan, afterLink(scan, at + 1))) !== undefined
  );
}

function codeAt(scan: Scan, at: number): string | undefined {
  const token = tokenAt(scan, at);
  if (!token) return undefined;
  return token.kind === 'sign' ? signCode(token.raw) : isoCode(token.raw);
}
