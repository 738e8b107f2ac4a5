import { approximators } from '@/lib/text/figures/approximate';
import { OUTPUT } from '@/lib/text/figures/clues';
import type { Counted } from '@/lib/text/figures/counted';
import { handlingAt } from '@/lib/text/figures/handling';
import { isRate } from '@/lib/text/figures/nouns-behind';
import type { Ranged } from '@/lib/text/figures/range';
import { cluesIn, isWord, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';
import { isStopper, unitOf } from '@/lib/text/figures/units';
import { doerOf } from '@/lib/text/figures/whose';

/** How far before the rate the noun stands that it counts, in tokens: "visitors suddenly increased to 50 a day". */
const NOUN_REACH = 14;
/** What comes by the week in thousands is made somewhere: "6k/week". */
const VOLUME = 1000;
/** How a rate is reached: "at 6,000 a week", "hit 6k/week". */
const LEADS = new Set(
  'at of to hit hits reach reaches reached doing averaging made make ship shipping'.split(' '),
);
/** Nouns for how much is made, without saying of what. */
const OUTPUT_WORDS = new Set(
  'production output capacity throughput volume volumes demand produktion ausstoß producción productie'.split(
    ' ',
  ),
);
/** A price, an intake or an effort, not a count: "users pay 15 a month", "I smoke 20 a day". */
const PRICED =
  /^(?:pay|pays|paid|paying|charge|charges|charged|charging|cost|costs|price|priced|rent|fee|spend|spends|spent|subscribe|walk|walks|run|runs|smoke|smokes|drink|drinks|eat|eats|read|sleep|owe)$/;
/** "sells 30 a week", "we get 12 a day". */
const GETTING =
  /^(?:get|gets|got|getting|average|averages|averaged|averaging|sell|sells|sold|selling|see|seeing|do|doing|receive|receiving)$/;

/** "output", "capacity" (lower case). */
export function isOutputWord(low: string): boolean {
  return OUTPUT_WORDS.has(low);
}

/** What a number with nothing but a time behind it counts: "sales are bad. About 40 a month", "we sell 12 a week", "capacity of 6k/week". */
export function rated(scan: Scan, at: number, { next, value }: Ranged): Counted | undefined {
  const from = at - approximators(scan, at);
  const output = outputBefore(scan, from);
  if (!isRate(scan, next)) return output && isEnd(scan, next) ? { unit: 'unit', next } : undefined;
  const noun = nounBefore(scan, from);
  if (noun === 'priced') return undefined;
  if (noun !== undefined) return { unit: noun, next };
  const isQuick =
    value >= VOLUME &&
    LEADS.has(lowAt(scan, from - 1)) &&
    /^(?:day|week|hour|shift)$/.test(lowAt(scan, next + 1));
  if (output || isQuick) return { unit: 'unit', next };
  return isGot(scan, from) ? { unit: 'unit', next } : undefined;
}

/** The nearest plural of what companies count before the rate, in the same line. */
function nounBefore(scan: Scan, from: number): string | undefined {
  for (let at = from - 1; at >= from - NOUN_REACH; at--) {
    const token = tokenAt(scan, at);
    if (token === undefined || token.kind === 'break' || token.kind === 'number') return undefined;
    if (PRICED.test(token.low)) return 'priced';
    const unit = unitOf(token.low);
    if (unit !== undefined && unit !== token.low && unit !== 'person') return unit;
  }
  return undefined;
}

/** "production capacity of", "output: ". */
function outputBefore(scan: Scan, from: number): boolean {
  if ((cluesIn(scan, from - 4, from - 1) & OUTPUT) === 0) return false;
  const lead = lowAt(scan, from - 1);
  if (!/^(?:of|is|was|at|hit|to|:|target)$/.test(lead)) return false;
  return [2, 3, 4].some(
    (step) => OUTPUT_WORDS.has(lowAt(scan, from - step)) && noStopBetween(scan, from - step + 1, from - 1),
  );
}

function noStopBetween(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!isWord(scan, at) || /^(?:and|or|but|with)$/.test(lowAt(scan, at))) return false;
  return true;
}

/** A getting or selling verb right before the number, of the author's own side. */
function isGot(scan: Scan, from: number): boolean {
  const verb = [from - 1, from - 2].find((at) => GETTING.test(lowAt(scan, at)));
  if (verb === undefined) return false;
  const handling = handlingAt(scan, verb) ?? { locale: 'en', form: 'plain', at: 'home' };
  const doer = doerOf(scan, verb, handling);
  return (
    doer === 'we' ||
    doer === 'workplace' ||
    (doer !== undefined && /^(?:s[eo]l|aver)/.test(lowAt(scan, verb)))
  );
}

function isEnd(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  return token?.kind !== 'word' || isStopper(token.low) || /^(?:this|last|next)$/.test(token.low);
}
