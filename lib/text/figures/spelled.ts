import { NUMBER } from '@/lib/text/figures/clues';
import { type NumberWord, numberWord } from '@/lib/text/figures/numbers';
import { afterHyphen, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';

/** A number in words below its scale ("forty-two", "trois cent", "a"). */
export interface Spelled {
  value: number;
  next: number;
  /** Only an article, or a word that is a number in another language: needs a scale or a currency to count. */
  isArticle: boolean;
  /** "a" and "an" do not even count percentages. */
  isIndefinite: boolean;
}

/** The longest number word chain worth reading. */
const MAX_WORDS = 12;
const HALVES = new Set('half halbe halben demi medio media halve'.split(' '));
const QUARTERS = new Set(['quarter', 'viertel', 'kwart']);
const BETWEEN = new Set(['and', 'et', 'y', 'und', 'en']);
const FRENCH_DIGITS = new Set('deux trois quatre cinq six sept huit neuf'.split(' '));
const ARTICLES = new Set(['a', 'an', 'of']);

/** Reads the number words at `at`; `undefined` when there are none. */
export function readSpelled(scan: Scan, at: number): Spelled | undefined {
  const isCouple = lowAt(scan, at) === 'a' && lowAt(scan, at + 1) === 'couple';
  const whole = readWhole(scan, isCouple ? at + 1 : at);
  return whole && withFraction(scan, whole);
}

function readWhole(scan: Scan, at: number): Spelled | undefined {
  const first = wordAt(scan, at);
  if (!first) return undefined;
  let value = first.add ?? first.times ?? 0;
  let next = at + 1;
  let isArticle = first.isArticle === true || isForeign(scan, first);
  for (let read = 1; read < MAX_WORDS; read++) {
    const joint = afterHyphen(scan, next);
    const from = BETWEEN.has(lowAt(scan, joint)) ? afterHyphen(scan, joint + 1) : joint;
    const word = wordAt(scan, from);
    const sum = word && !word.isArticle && !isCoin(scan, from, word) ? combine(value, word) : undefined;
    if (sum === undefined) break;
    value = sum;
    next = from + 1;
    isArticle = false;
  }
  return {
    value,
    next,
    isArticle,
    isIndefinite: isArticle && /^an?$/.test(lowAt(scan, at)),
  };
}

/** "half", "quarter", "demi" (lower case). */
export function isScalePart(low: string): boolean {
  return HALVES.has(low) || QUARTERS.has(low);
}

/** "half" or "a quarter" before a scale ("half a million"): the factor and where the scale should stand. */
export function readPart(scan: Scan, at: number): { value: number; next: number } | undefined {
  const from = wordAt(scan, at)?.isArticle ? at + 1 : at;
  const low = lowAt(scan, from);
  const value = HALVES.has(low) ? 0.5 : QUARTERS.has(low) ? 0.25 : undefined;
  if (value === undefined) return undefined;
  let next = afterHyphen(scan, from + 1);
  while (next < from + 3 && ARTICLES.has(lowAt(scan, next))) next++;
  return { value, next };
}

function wordAt(scan: Scan, at: number): NumberWord | undefined {
  const token = tokenAt(scan, at);
  return token?.kind === 'word' && (token.clues & NUMBER) !== 0 ? numberWord(token.low) : undefined;
}

/** "onze" is eleven in French and "our" in Dutch. */
function isForeign(scan: Scan, word: NumberWord): boolean {
  return word.only !== undefined && word.only !== scan.language();
}

/** "cents" is a hundred in "deux cents" only; after any other number it is money. */
function isCoin(scan: Scan, at: number, word: NumberWord): boolean {
  return word.times === 100 && word.only === 'fr' && !FRENCH_DIGITS.has(lowAt(scan, at - 1));
}

/** Adds or multiplies where the language would: "three" + "hundred", "forty" + "two", "quatre" + "vingt", not "two" + "three". */
function combine(value: number, word: NumberWord): number | undefined {
  if (word.times !== undefined) return value > 0 && value < word.times ? value * word.times : undefined;
  const add = word.add ?? 0;
  if (value === 4 && add === 20) return 80;
  if (value >= 100 && value % 100 === 0 && add < 100 && add > 0) return value + add;
  const rest = value % 100;
  if ((rest === 60 || rest === 80) && add >= 10 && add < 20) return value + add;
  return rest >= 20 && rest % 10 === 0 && add > 0 && add < 10 ? value + add : undefined;
}

/** "two point five", "dos coma cinco", "two and a half". */
function withFraction(scan: Scan, spelled: Spelled): Spelled {
  const { value, next } = spelled;
  if (lowAt(scan, next) === 'and' && lowAt(scan, next + 1) === 'a' && lowAt(scan, next + 2) === 'half') {
    return { ...spelled, value: value + 0.5, next: next + 3, isArticle: false };
  }
  if (!isDecimalWord(scan, next)) return spelled;
  const decimals = readWhole(scan, next + 1);
  if (!decimals || (lowAt(scan, next) === 'con' && lowAt(scan, decimals.next) !== 'por')) return spelled;
  return { ...spelled, value: Number(`${value}.${decimals.value}`), next: decimals.next, isArticle: false };
}

/** Spanish "con" also joins things: it is a decimal mark before a percentage only. */
function isDecimalWord(scan: Scan, at: number): boolean {
  return ['point', 'coma', 'komma', 'virgule', 'con'].includes(lowAt(scan, at));
}
