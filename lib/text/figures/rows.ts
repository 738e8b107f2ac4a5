import { approximators } from '@/lib/text/figures/approximate';
import { ITEM_END, ITEM_START } from '@/lib/text/figures/clues';
import { handlingVerb } from '@/lib/text/figures/handling';
import { isMeasure, singularOf } from '@/lib/text/figures/nouns';
import { lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';
import { unitOf } from '@/lib/text/figures/units';

/** One item of a list, as a number stands in it. */
export interface Item {
  /** `label`: words, then the number, then the end ("Pro: 34", "paid 17"). `head`: the number, a few words, the end ("212 waitlist"). */
  shape: 'label' | 'head';
  /** "Week 2", "March", "Q1", "2024": when, not what. */
  isPeriod: boolean;
  /** The item begins its line. */
  isRow: boolean;
  /** What is counted, when a noun says so: the English singular. */
  unit?: string;
  /** The noun is one that companies count. */
  isKnown: boolean;
  /** Where that noun ends when it stands behind the number (UTF-16). */
  end?: number;
  /** Indices of the item's first token and of the token after its last one. */
  from: number;
  to: number;
}

const MAX_LABEL = 6;
const MAX_TAIL = 3;
/** Tokens between two items: separators, a bullet, an emoji, a short remark in brackets. */
const MAX_GAP = 10;
const PERIOD =
  /^(?:weeks?|days?|months?|years?|jan(?:uary)?|feb(?:ruary)?|march|mar|märz|apr(?:il)?|may|mai|june?|july?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|yesterday|today|woche|monat|tag|jahr|semaine|mois|jour|semana|mes|día|maand|dag|(?:19|20)\d\d)$/;
/** "Q2", "H1", "FY25". */
const SHORT_PERIOD = /^(?:q|h|fy|kw|cw)$/;
const AND = /^(?:and|und|et|y|en)$/;
/** A number behind these is a time, a place or a mark, not an amount. */
const NO_LABEL =
  /^(?:at|till|until|since|by|before|after|around|on|for|in|under|age|aged|is|be|um|à|a|om|to|of|the|than|my|am|i|it|this|that|we|gate|seat|row|table|platform|flight|floor|score|level|lane|terminal|bus|track|door|height|weight)$/;

const STARTS_ITEM = /^(?:[.,;!•*–·&+|-]|\p{Extended_Pictographic}|\ufe0f|\u200d)$/u;
const ENDS_ITEM = /^(?:[.,;!?(•·&|+]|\p{Extended_Pictographic})$/u;

/** A sign that an item of a list may begin behind. */
export function startsItem(sign: string): boolean {
  return STARTS_ITEM.test(sign);
}

/** A sign that ends an item of a list. */
export function endsItem(sign: string): boolean {
  return ENDS_ITEM.test(sign);
}

/** "march", "week", "2024" (lower case). */
export function isPeriod(low: string): boolean {
  return PERIOD.test(low);
}

/**
 * The item of a list that the tokens from `at` up to `next` stand in; `undefined` in running text. A bare number (not
 * `isFigure`) at the head needs words behind it: "1." only counts lines.
 */
export function itemOf(scan: Scan, at: number, next: number, isFigure: boolean): Item | undefined {
  const first = at - approximators(scan, at);
  if (isItemStart(scan, first)) return headItem(scan, first, next, isFigure ? 0 : 1);
  if (isItemStart(scan, first - 1) && isDoing(lowAt(scan, first - 1))) {
    const item = headItem(scan, first, next, isFigure ? 0 : 1);
    if (item) return { ...item, from: first - 1 };
  }
  return isItemEnd(scan, next) ? labelItem(scan, first, next) : undefined;
}

function labelItem(scan: Scan, at: number, next: number): Item | undefined {
  let from = at - 1;
  while (at - from < MAX_LABEL && !isItemStart(scan, from)) from--;
  if (!isItemStart(scan, from)) return undefined;
  const label = scan.tokens.slice(from, at).filter(({ kind }) => kind !== 'sign');
  const last = label.at(-1);
  if (last === undefined) return undefined;
  const isDated = label.some(
    ({ low }, word) => isPeriod(low) || (SHORT_PERIOD.test(low) && label[word + 1]?.glued),
  );
  if (!isDated && NO_LABEL.test(last.low)) return undefined;
  return {
    shape: 'label',
    isPeriod: isDated,
    isRow: isRow(scan, from),
    from,
    to: next,
    ...(isDated ? { isKnown: false } : noun(last.low)),
  };
}

/** "got 47 replies", "booked 6 calls". */
function isDoing(low: string): boolean {
  return low === 'got' || low === 'had' || handlingVerb(low)?.form === 'past';
}

function headItem(scan: Scan, at: number, next: number, least: number): Item | undefined {
  let to = next;
  while (to - next < MAX_TAIL && tokenAt(scan, to)?.kind === 'word' && !isItemEnd(scan, to)) to++;
  if (to - next < least || !isItemEnd(scan, to) || isMeasure(lowAt(scan, next))) return undefined;
  return {
    shape: 'head',
    isPeriod: false,
    isRow: isRow(scan, at),
    from: at,
    to,
    ...headNoun(scan, next, to),
  };
}

/** The first plural behind the number: "projects delivered", "cold e-mails". */
function headNoun(scan: Scan, from: number, to: number): Pick<Item, 'unit' | 'isKnown' | 'end'> {
  for (let at = from; at < to; at++) {
    const found = noun(lowAt(scan, at));
    const end = tokenAt(scan, at)?.end;
    if (found.unit !== undefined && end !== undefined) return { ...found, end };
  }
  return { isKnown: false };
}

function noun(low: string): Pick<Item, 'unit' | 'isKnown'> {
  const unit = singularOf(low);
  return { isKnown: unitOf(low) !== undefined, ...(unit !== undefined && { unit }) };
}

/** The end of what stands before, then at most bullets and emoji. */
function isItemStart(scan: Scan, at: number): boolean {
  const before = tokenAt(scan, at - 1);
  if (before === undefined || before.kind === 'break') return true;
  if (before.kind === 'word') return AND.test(before.low);
  if (before.kind !== 'sign' || isInside(scan, at)) return false;
  return (before.clues & ITEM_START) !== 0 || isArrowBullet(scan, at - 1);
}

/** "→ 22 retainers" at the head of a line. */
function isArrowBullet(scan: Scan, at: number): boolean {
  return (
    /^[→>]$/.test(lowAt(scan, at)) &&
    (tokenAt(scan, at - 1) === undefined || tokenAt(scan, at - 1)?.kind === 'break')
  );
}

/** The dot of ".5" and the hyphen of "sign-ups" separate nothing. */
function isInside(scan: Scan, at: number): boolean {
  return (
    tokenAt(scan, at)?.glued === true &&
    /^[.,+-]$/.test(lowAt(scan, at - 1)) &&
    tokenAt(scan, at - 1)?.glued === true
  );
}

function isItemEnd(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (token === undefined || token.kind === 'break') return true;
  if (token.kind === 'word') return AND.test(token.low);
  return token.kind === 'sign' && (token.clues & ITEM_END) !== 0;
}

function isRow(scan: Scan, from: number): boolean {
  for (let at = from - 1; at >= from - 3; at--) {
    const token = tokenAt(scan, at);
    if (token === undefined || token.kind === 'break') return true;
    if (token.kind !== 'sign' || /^[.,;!?]$/.test(token.raw)) return false;
  }
  return false;
}

/** True when `second` comes right after `first` in one list: rows below each other, or like beside like in a line. */
export function areNeighbours(scan: Scan, first: Item, second: Item): boolean {
  if (second.from < first.to || second.from - first.to > MAX_GAP) return false;
  const between = scan.tokens.slice(first.to, second.from);
  const isBracketed = between[0]?.raw === '(' && between.some(({ raw }) => raw === ')');
  if (
    !isBracketed &&
    between.some(({ kind, low }) => kind === 'number' || (kind === 'word' && !AND.test(low)))
  )
    return false;
  const isBelow = between.some(({ kind }) => kind === 'break');
  return isBelow ? first.isRow && second.isRow : first.shape === second.shape;
}
