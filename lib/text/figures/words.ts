import { isHedge } from '@/lib/text/figures/approximate';
import { isNaming, isRunwayPeriod } from '@/lib/text/figures/classify';
import {
  ALMOST_UNIT,
  ARROW,
  ARTICLE,
  BODY,
  CARRIES,
  DEED,
  DOLLARS,
  HEDGE,
  INDEX,
  ITEM_END,
  ITEM_START,
  METRIC,
  METRIC_LEAD,
  MONEY,
  NAME,
  NOUN_SIDE,
  NUMBER,
  ONE_IN,
  OPENS,
  OUTPUT,
  PERCENT,
  PERIOD,
  QUALIFIER,
  RANGE,
  RATE,
  SCALE,
  STOPPER,
  TIMES,
  UNIT,
  VERB,
} from '@/lib/text/figures/clues';
import { isAlmostUnit, isNounSide } from '@/lib/text/figures/counted';
import { isCountry } from '@/lib/text/figures/countries';
import { isDeedWord } from '@/lib/text/figures/deeds';
import { isPartWord } from '@/lib/text/figures/fractions';
import { handlingVerb } from '@/lib/text/figures/handling';
import { isIndexWord } from '@/lib/text/figures/indices';
import { isMetricBefore, isMetricBehind } from '@/lib/text/figures/metrics';
import { currencyWord, dollarCode, isoCode, scaledCode, signCode } from '@/lib/text/figures/money';
import { isFactorWord, isTimesWord } from '@/lib/text/figures/multiples';
import { isRateWord } from '@/lib/text/figures/nouns-behind';
import { numberWord } from '@/lib/text/figures/numbers';
import { isOneInWord } from '@/lib/text/figures/one-in';
import { isMinusWord } from '@/lib/text/figures/operand';
import { isPercentWord } from '@/lib/text/figures/percent';
import { isLeadingPercent, isPartName } from '@/lib/text/figures/percent-parts';
import { isRangeWord } from '@/lib/text/figures/range';
import { isOutputWord } from '@/lib/text/figures/rated';
import { endsItem, startsItem } from '@/lib/text/figures/rows';
import { scaleOf } from '@/lib/text/figures/scales';
import { isBodyWord } from '@/lib/text/figures/sizes';
import { isScalePart } from '@/lib/text/figures/spelled';
import { isQualifier, isStopper, unitOf } from '@/lib/text/figures/units';
import { isVagueWord } from '@/lib/text/figures/vague';
import { isArrowSign } from '@/lib/text/figures/volume';

const REMEMBERED = 4096;
const ASCII = /^[\0-\x7f]*$/;

/** A word or sign as it is remembered. */
export interface Word {
  /** As written. */
  raw: string;
  /** In lower case; absent where only the text around it can tell (a Greek sigma). */
  low: string | undefined;
  /** Bits of {@link file://./clues.ts}. */
  clues: number;
}

const known = new Map<string, Word>();

/** What is known of the word or sign `raw`, which stands in `folded` from `start` on in lower case: texts say the same few again and again. */
export function wordOf(isSign: boolean, raw: string, folded: string, start: number): Word {
  const answer = known.get(raw);
  if (answer !== undefined) return answer;
  if (known.size >= REMEMBERED) known.clear();
  const low = folded.slice(start, start + raw.length);
  const clues = isSign ? signClues(raw) : wordClues(raw, low);
  const word = { raw, low: ASCII.test(raw) ? low : undefined, clues };
  known.set(raw, word);
  return word;
}

function signClues(sign: string): number {
  const isCurrency = signCode(sign) !== undefined;
  return (
    when(isCurrency, OPENS | MONEY) |
    when(sign === '#', NAME) |
    when(isArrowSign(sign), ARROW) |
    when(startsItem(sign), ITEM_START) |
    when(endsItem(sign), ITEM_END) |
    shared(sign, sign)
  );
}

function wordClues(raw: string, low: string): number {
  const number = numberWord(low);
  const isPart = isScalePart(low) || isPartWord(low) || isPartName(low);
  const isMoney = isMoneyWord(raw, low);
  const isScale = scaleOf(low) !== undefined;
  const carries =
    isPart || isMoney || isScale || number !== undefined || isPercentWord(low) || JOINTS.has(low);
  return (
    when(opens(raw, low) || (number !== undefined && number.isArticle !== true), OPENS) |
    when(number?.isArticle === true, ARTICLE) |
    when(number !== undefined, NUMBER) |
    when(dollarCode(low) !== undefined, DOLLARS) |
    when(carries, CARRIES) |
    when(isMoney, MONEY) |
    when(isScale, SCALE) |
    when(unitOf(low) !== undefined, UNIT) |
    when(isAlmostUnit(low), ALMOST_UNIT) |
    when(isNounSide(low), NOUN_SIDE) |
    when(isRunwayPeriod(low), PERIOD) |
    when(isStopper(low), STOPPER) |
    when(isQualifier(low), QUALIFIER) |
    when(handlingVerb(low) !== undefined, VERB) |
    when(isBodyWord(low), BODY) |
    when(isOutputWord(low), OUTPUT) |
    when(isDeedWord(low), DEED) |
    when(isTimesWord(low), TIMES) |
    when(isOneInWord(low), ONE_IN) |
    shared(raw, low)
  );
}

/** What words and signs may both mean. */
function shared(raw: string, low: string): number {
  return (
    when(isHedge(low), HEDGE) |
    when(isPercentWord(low), PERCENT) |
    when(isMetricBehind(low), METRIC) |
    when(isMetricBefore(raw, low), METRIC_LEAD) |
    when(isIndexWord(low), INDEX) |
    when(isNaming(low), NAME) |
    when(isRateWord(low), RATE) |
    when(isRangeWord(low), RANGE)
  );
}

/** Words that join what follows to the number before them. */
const JOINTS = new Set(
  'and et y und en con point coma komma virgule of de d over sobre sur durch gedeeld in out von op'.split(
    ' ',
  ),
);

function opens(raw: string, low: string): boolean {
  if (isMinusWord(low) || low === 'dólar' || isLeadingPercent(low)) return true;
  return (
    isScalePart(low) || isPartWord(low) || isFactorWord(low) || isVagueWord(low) || isoCode(raw) !== undefined
  );
}

function isMoneyWord(raw: string, low: string): boolean {
  if (scaledCode(low) || isoCode(raw) !== undefined || currencyWord(low) || dollarCode(low) !== undefined)
    return true;
  return low === 'u' || isCountry(low);
}

function when(isSo: boolean, clue: number): number {
  return isSo ? clue : 0;
}
