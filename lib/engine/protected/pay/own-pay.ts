import { de } from '@/lib/engine/protected/pay/de';
import { en } from '@/lib/engine/protected/pay/en';
import { es } from '@/lib/engine/protected/pay/es';
import { fr } from '@/lib/engine/protected/pay/fr';
import { nl } from '@/lib/engine/protected/pay/nl';
import type { PayShape } from '@/lib/engine/protected/pay/shape';
import type { Span } from '@/lib/shared/span';
import type { Locale } from '@/lib/text/types';

const SHAPES: Record<Locale, readonly PayShape[]> = { en, de, fr, es, nl };
const ALL = Object.values(SHAPES).flat();

/** Text looked at before and after a sum, in UTF-16 code units. */
const BEFORE = 60;
const AFTER = 90;
/** Sums looked at in one block: a table of figures is nobody's payslip. */
const MOST_SUMS = 60;
/** A shorter block has too few words to be sure of its language. */
const SURE_LENGTH = 120;

/** Sums up to six digits as people write pay: "52k", "$61,000", "2.380 €", "17.40"; a percentage is told apart by its sign. */
const SUM =
  /(?=[u$€£\d])(?<![\p{L}\d.,])(?:us\$|[$€£] ?)?\d{1,3}(?:[.,' ]\d{3}|\d{0,3})(?:[.,]\d{1,2})?(?: ?(?:k|grand|tsd\.?)(?!\p{L}))?(?! ?(?:m|mm|mn|mio|mln|mrd|bn|b|million|billion|millones|millions|miljoen)(?!\p{L})|[\d:])/gu;
const PERCENT = / ?(?:%|percent|per cent|prozent|pour cent|por ciento|procent)/uy;
const NUMBER_WORDS =
  /(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|ein|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|twee|drie|vijf)(?= (?:percent|per cent|prozent|pour cent|por ciento|procent))/gu;

/**
 * Where somebody says what they or the people beside them are paid, by shape alone. `folded` is a block in lower case;
 * spans are in it. Reads the shapes of `locale`, or all where the language is not sure.
 */
export function ownPay(folded: string, locale: Locale | 'other' | 'unknown'): Span[] {
  if (locale === 'other' || !mayHoldSum(folded)) return [];
  const shapes = locale === 'unknown' || folded.length < SURE_LENGTH ? ALL : SHAPES[locale];
  return sumsIn(folded).filter((sum) => isPay(sum, folded, shapes));
}

interface Sum extends Span {
  kind: PayShape['sum'];
  /** As written, without a sign for a percentage. */
  words: string;
}

const SPELLED_PERCENT = /p(?:er ?cent|rozent|our cent|or ciento|rocent)/;

function mayHoldSum(folded: string): boolean {
  return /\d/.test(folded) || SPELLED_PERCENT.test(folded);
}

function sumsIn(folded: string): Sum[] {
  const found: Sum[] = [];
  for (const pattern of SPELLED_PERCENT.test(folded) ? [SUM, NUMBER_WORDS] : [SUM]) {
    for (const { 0: words, index: start } of folded.matchAll(pattern)) {
      if (found.length >= MOST_SUMS) return found;
      const end = start + words.length;
      PERCENT.lastIndex = end;
      const isPercent = PERCENT.test(folded);
      found.push({
        start,
        end: isPercent ? PERCENT.lastIndex : end,
        kind: isPercent ? 'percent' : 'money',
        words,
      });
    }
  }
  return found;
}

function isPay({ start, end, kind, words }: Sum, folded: string, shapes: readonly PayShape[]): boolean {
  const left = folded.slice(Math.max(0, start - BEFORE), start);
  const right = folded.slice(end, end + AFTER);
  return shapes.some(
    ({ sum, most, before, after, not }) =>
      kind === sum &&
      // What stands before a sum is a word at the least.
      !(before && left.length < 2) &&
      (after?.test(right) ?? true) &&
      (!before || endsWith(left, before)) &&
      (most === undefined || amountOf(words) <= most) &&
      !not?.test(`${left} ${right}`),
  );
}

function endsWith(text: string, backwards: RegExp): boolean {
  backwards.lastIndex = text.length;
  return backwards.test(text);
}

function amountOf(words: string): number {
  return Number.parseFloat(words.replace(/[^\d.,]/g, '').replace(',', '.'));
}
