import { readAmount } from '@/lib/text/figures/amount';
import { type NumberWord, numberWord } from '@/lib/text/figures/numbers';
import { percentMark } from '@/lib/text/figures/percent';
import { isWord, lowAt, type Scan } from '@/lib/text/figures/scan';
import { readPart, readSpelled } from '@/lib/text/figures/spelled';

/** What parts of a whole are called, all forms, under the number of parts. */
const NAMES: Record<number, string> = {
  2: 'half halves halbes medio medios demi demie',
  3: 'third thirds drittel tercio tercios tiers derde',
  4: 'quarter quarters viertel cuarto cuartos quart quarts kwart',
  5: 'fifth fifths fünftel quinto quintos cinquième cinquièmes vijfde',
  6: 'sixth sixths sechstel sexto sextos sixième sixièmes zesde',
  7: 'seventh sevenths siebtel séptimo séptimos septimo septimos septième septièmes zevende',
  8: 'eighth eighths achtel octavo octavos huitième huitièmes achtste',
  9: 'ninth ninths neuntel noveno novenos neuvième neuvièmes negende',
  10: 'tenth tenths zehntel décimo décimos decimo decimos dixième dixièmes tiende',
  100: 'hundredth hundredths hundertstel centésimo centésimos centesimo centesimos centième centièmes honderdste',
  1e3: 'thousandth thousandths tausendstel milésimo milésimos milesimo milesimos millième millièmes duizendste',
  1e6: 'millionth millionths millionstel millonésimo millonésimos millonesimo millonesimos millionième miljoenste',
  1e12: 'billonésimo billonésimos billonesimo billonesimos',
};
const parts = new Map(
  Object.entries(NAMES).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)])),
);
const OVER = new Set(['over', 'sobre', 'sur', 'durch', 'gedeeld']);
const JOINS = new Set(['and', 'con', 'et', 'und', 'en']);
const OF = new Set(['of', 'a', 'one', 'de', 'un', 'van', 'een', 'eines', '-']);

/** Words that stand before the number in "percent of ten". */
const LEADING = new Set(['percent', 'per', 'percentage']);

interface Part {
  value: number;
  next: number;
}

/** "half a percent", "two fifths of a percent", "treinta con dos quintos por ciento", "uno sobre tres por ciento" at token `at`. */
export function readPartOfPercent(scan: Scan, at: number): Part | undefined {
  const whole = readSpelled(scan, at);
  const part = readFraction(scan, at) ?? (whole && withPart(scan, whole)) ?? readHalf(scan, at);
  if (!part) return undefined;
  const percent = percentMark(scan, afterOf(scan, part.next));
  return percent?.unit === '%' ? { value: part.value, next: percent.next } : undefined;
}

/** Two fifths, one over three. */
function readFraction(scan: Scan, at: number): Part | undefined {
  const count = readSpelled(scan, at);
  if (!count) return undefined;
  const many = partsAt(scan, count.next);
  if (many !== undefined) return { value: count.value / many, next: count.next + 1 };
  if (!OVER.has(lowAt(scan, count.next))) return undefined;
  const below = readSpelled(scan, count.next + 1);
  return below && below.value > 0 ? { value: count.value / below.value, next: below.next } : undefined;
}

/** Thirty and two fifths. */
function withPart(scan: Scan, whole: Part): Part | undefined {
  const part = JOINS.has(lowAt(scan, whole.next)) ? readFraction(scan, whole.next + 1) : undefined;
  return part && part.value < 1 ? { value: whole.value + part.value, next: part.next } : undefined;
}

function readHalf(scan: Scan, at: number): Part | undefined {
  const part = readPart(scan, at);
  return part && { value: part.value, next: part.next };
}

/** Spanish makes parts of any number: "veintiunavos". */
function partsAt(scan: Scan, at: number): number | undefined {
  const low = lowAt(scan, at);
  const stem = /^(.+?)avos?$/.exec(low)?.[1];
  return parts.get(low) ?? (stem === undefined ? undefined : spanishNumber(stem)?.add);
}

/** "third", "quintos", "veintiunavos" (lower case). */
export function isPartName(low: string): boolean {
  return parts.has(low) || /avos?$/.test(low);
}

/** The last letter of the number may be gone: treint-avo, veintiun-avo. */
function spanishNumber(stem: string): NumberWord | undefined {
  return numberWord(stem) ?? numberWord(`${stem}a`) ?? numberWord(`${stem}o`);
}

function afterOf(scan: Scan, at: number): number {
  let next = at;
  while (next < at + 2 && OF.has(lowAt(scan, next))) next++;
  return next;
}

/** "percent" and its kin may begin a figure (lower case). */
export function isLeadingPercent(low: string): boolean {
  return LEADING.has(low);
}

/** "Percent of ten", "per cent of twenty-two" at the head and up to the end of a clause; not "percentage of 100 users". */
export function readLeadingPercent(scan: Scan, at: number): Part | undefined {
  if (!LEADING.has(lowAt(scan, at)) || isWord(scan, at - 1)) return undefined;
  const mark = lowAt(scan, at) === 'percentage' ? { next: at + 1 } : percentMark(scan, at);
  if (!mark || lowAt(scan, mark.next) !== 'of') return undefined;
  const amount = readAmount(scan, mark.next + 1, undefined);
  if (!amount || amount.isArticle || isWord(scan, amount.next) || lowAt(scan, amount.next) === '%')
    return undefined;
  return { value: amount.numeral.value * amount.scale, next: amount.next };
}
