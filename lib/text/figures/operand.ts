import type { Span } from '@/lib/shared/span';
import { type Amount, readAmount } from '@/lib/text/figures/amount';
import { type Currency, currencyAfter, currencyBefore, hasPeriod } from '@/lib/text/figures/currency';
import { type DecimalMark, settle } from '@/lib/text/figures/numerals';
import { percentMark } from '@/lib/text/figures/percent';
import { scaleOf } from '@/lib/text/figures/scales';
import { afterHyphen, isGlued, isWord, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';
import { mayStart } from '@/lib/text/figures/starts';
import { unitOf } from '@/lib/text/figures/units';

/** One number with all that is written onto it: currency, scale, percent sign. Offsets are in the scanned text. */
export interface Operand extends Span {
  /** Index of the token after it. */
  next: number;
  /** Absent for a plain number. */
  kind?: 'money' | 'percent' | 'multiple';
  value: number;
  unit?: string;
  /** What the scale multiplied by; 1 without one. */
  scale: number;
  /** Millions or more in words or with a capital letter: large even without a currency. */
  isLarge: boolean;
  /** A currency stands before the number. */
  hasPrefix: boolean;
  approximate: boolean;
  isSpelled: boolean;
  /** Four digits that may be a year. */
  isYearLike: boolean;
}

const YEAR = /^(?:19|20)\d\d$/;
const JOINS_CENTS = new Set(['and', 'und', 'et', 'y', 'con', 'en']);

/** Reads the operand at token `at`; `undefined` when no number starts there. */
export function readOperand(scan: Scan, at: number): Operand | undefined {
  if (!mayStart(scan, at)) return undefined;
  const isNegative = hasMinus(scan, at);
  const from = isNegative ? at + 1 : at;
  if (startsInsideWord(scan, at)) return undefined;
  const before = currencyBefore(scan, from);
  const inner = before && lowAt(scan, before.next) === '-' && isGlued(scan, before.next + 1) ? 1 : 0;
  const amount = readAmount(scan, (before?.next ?? from) + inner, before?.code);
  // "$TEN" is a ticker.
  if (!amount || (before && amount.raw === '' && amount.scale === 1)) return undefined;
  const operand = withMarks(scan, amount, { at, sign: isNegative || inner > 0 ? -1 : 1, before });
  // At the head of a line a hyphen is a bullet, except before a percentage.
  if (isNegative && operand?.kind !== 'percent' && isLineStart(scan, at) && lowAt(scan, at) === '-')
    return undefined;
  return operand && !endsInsideWord(scan, operand.next) ? operand : undefined;
}

/** A minus that belongs to the number: glued to it, not to a word before it, and not a bullet. */
function hasMinus(scan: Scan, at: number): boolean {
  if (isMinusWord(lowAt(scan, at))) return true;
  if (lowAt(scan, at) !== '-' || !isGlued(scan, at + 1)) return false;
  return !isGlued(scan, at) || lowAt(scan, at - 1) === '(' || isLineStart(scan, at);
}

/** "menos cinco por ciento"; the Dutch "min" is too often a minimum. */
export function isMinusWord(low: string): boolean {
  return low === 'minus' || low === 'menos' || low === 'moins';
}

function isLineStart(scan: Scan, at: number): boolean {
  const before = tokenAt(scan, at - 1);
  return before === undefined || before.kind === 'break';
}

/** "Q3", "v2.1", "B2B", "12:345": digits that are part of a longer word. */
function startsInsideWord(scan: Scan, at: number): boolean {
  const before = tokenAt(scan, at - 1);
  if (!isGlued(scan, at) || !before) return false;
  if (before.kind !== 'sign') return before.kind !== 'break';
  const outer = tokenAt(scan, at - 2);
  if (!before.glued || !outer || outer.kind === 'sign' || outer.kind === 'break') return false;
  return before.raw === ':' ? outer.kind !== 'word' : /^[.,/_'&\\]$/.test(before.raw);
}

function endsInsideWord(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (!token?.glued) return false;
  if (token.kind === 'word') return unitOf(token.low) === undefined;
  return token.kind === 'number' || token.kind === 'opaque' || /^(?:_|\ufe0f|\u20e3)$/.test(token.raw);
}

/** Where an operand begins and what stands before its digits. */
interface Place {
  at: number;
  sign: 1 | -1;
  before: Currency | undefined;
}

function withMarks(scan: Scan, amount: Amount, place: Place): Operand | undefined {
  const { before } = place;
  const next = afterPlus(scan, amount.next);
  const percent = before ? undefined : percentMark(scan, afterHyphen(scan, next));
  if (percent && !amount.isIndefinite) {
    const value = settle(amount.numeral, speech(scan, amount));
    return measured(close(scan, amount, place, percent.next, value), 'percent', percent.unit);
  }
  const after = withLateScale(scan, amount, currencyAfter(scan, next));
  const money = after && isMoney(scan, amount, after) ? after : undefined;
  if (before || money) {
    const code = money?.code || before?.code;
    const whole = settle(amount.numeral, moneyMark(scan, amount, code ?? '')) * (money?.factor ?? 1);
    const cents = money ? readCents(scan, money) : readSpelledCents(scan, next);
    const total = whole / (before ? 1 : (money?.part ?? 1)) + (cents?.value ?? 0) / amount.scale;
    const end = cents?.next ?? money?.next ?? next;
    return measured(close(scan, amount, place, end, total), 'money', code);
  }
  if (amount.isArticle) return undefined;
  if (isGlued(scan, next) && /^[x×]$/.test(lowAt(scan, next))) {
    const value = settle(amount.numeral, speech(scan, amount));
    return measured(close(scan, amount, place, next + 1, value), 'multiple', 'x');
  }
  return ish(scan, close(scan, amount, place, next, settle(amount.numeral, countMark(scan, amount))));
}

/** The plain operand of `value` that ends before token `to`, or behind the plus there: "$5m+". */
function close(scan: Scan, amount: Amount, { at, sign, before }: Place, to: number, value: number): Operand {
  const inner = afterPlus(scan, amount.next);
  const next = to > inner ? afterPlus(scan, to) : to;
  return {
    start: tokenAt(scan, at)?.start ?? 0,
    end: tokenAt(scan, next - 1)?.end ?? 0,
    next,
    value: round(sign * value * amount.scale),
    scale: amount.scale,
    isLarge: amount.isLarge,
    hasPrefix: before !== undefined,
    approximate: inner > amount.next || next > to,
    isSpelled: amount.raw === '',
    isYearLike: amount.scale === 1 && amount.raw.length === 4 && YEAR.test(amount.raw),
  };
}

function measured(operand: Operand, kind: Operand['kind'], unit: string | undefined): Operand {
  if (kind) operand.kind = kind;
  if (unit) operand.unit = unit;
  return operand;
}

function afterPlus(scan: Scan, at: number): number {
  return lowAt(scan, at) === '+' && isGlued(scan, at) ? at + 1 : at;
}

/** "75 USD million": the scale may also stand behind the code. */
function withLateScale(scan: Scan, amount: Amount, currency: Currency | undefined): Currency | undefined {
  if (!currency?.isSign || amount.scale > 1 || !isWord(scan, currency.next)) return currency;
  const scale = scaleOf(lowAt(scan, currency.next));
  if (!scale || scale.isLetter || scale.factor < 1e3) return currency;
  return { ...currency, next: currency.next + 1, factor: currency.factor * scale.factor };
}

/** "a dollar" is money; "a $" is an article before a price. */
function isMoney(scan: Scan, amount: Amount, currency: Currency): boolean {
  if (amount.isArticle && currency.isSign) return false;
  if (!currency.needsScale) return true;
  return amount.scale > 1 || hasPeriod(scan, currency.next);
}

/** "15 dollars and 15 cents", "zwei Euro und fünfzig Cent", and at the end of a clause "15 dollars 50". */
function readCents(scan: Scan, whole: Currency): { value: number; next: number } | undefined {
  if (whole.part !== 1 || whole.isSign) return undefined;
  const from = JOINS_CENTS.has(lowAt(scan, whole.next)) ? whole.next + 1 : whole.next;
  const amount = readAmount(scan, from, undefined);
  if (amount?.scale !== 1 || amount.isIndefinite || amount.numeral.value >= 100) return undefined;
  const part = currencyAfter(scan, amount.next);
  const value = amount.numeral.value / 100;
  if (part && part.part > 1) return { value, next: part.next };
  return isClauseEnd(scan, amount.next) && amount.numeral.value >= 10
    ? { value, next: amount.next }
    : undefined;
}

/** "$100 and fifty" at the end of a clause. */
function readSpelledCents(scan: Scan, at: number): { value: number; next: number } | undefined {
  if (!JOINS_CENTS.has(lowAt(scan, at)) || !isWord(scan, at + 1)) return undefined;
  const amount = readAmount(scan, at + 1, undefined);
  const isCents = amount?.scale === 1 && amount.numeral.value >= 10 && amount.numeral.value < 100;
  if (!amount || !isCents || !isClauseEnd(scan, amount.next)) return undefined;
  return { value: amount.numeral.value / 100, next: amount.next };
}

function isClauseEnd(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  return token === undefined || token.kind === 'break' || /^[.,;!?)]$/.test(token.raw);
}

/** "500ish", "500-ish". */
function ish(scan: Scan, operand: Operand): Operand {
  const at = afterHyphen(scan, operand.next);
  const end = tokenAt(scan, at)?.end;
  if (lowAt(scan, at) !== 'ish' || !isGlued(scan, at) || end === undefined) return operand;
  return { ...operand, end, next: at + 1, approximate: true };
}

/** The decimal mark that the scale word or the language speaks for. */
function speech(scan: Scan, { numeral, mark }: Amount): DecimalMark {
  if (!numeral.ambiguous || mark !== 'unknown') return mark;
  const language = scan.language();
  if (language === 'other' || language === 'unknown') return 'unknown';
  return language === 'en' ? 'dot' : 'comma';
}

/** Money hardly ever has three decimals: "€1.234" is a thousand, unless the language or a scale says otherwise. */
function moneyMark(scan: Scan, amount: Amount, code: string): DecimalMark {
  const { ambiguous } = amount.numeral;
  if (!ambiguous || amount.scale > 1) return speech(scan, amount);
  if (ambiguous.separator === ',') return 'dot';
  const spoken = speech(scan, amount);
  return code === 'EUR' || spoken === 'unknown' ? 'comma' : spoken;
}

/** Nobody counts in fractions: "1.234 users" is a thousand, with a scale ("1.234 million") the language decides. */
function countMark(scan: Scan, amount: Amount): DecimalMark {
  if (!amount.numeral.ambiguous || amount.scale > 1) return speech(scan, amount);
  return amount.numeral.ambiguous.separator === ',' ? 'dot' : 'comma';
}

/** Keeps 4.2 × 1,000,000 from becoming 4199999.9999999995. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
