import { approximators } from '@/lib/text/figures/approximate';
import { VERB } from '@/lib/text/figures/clues';
import { type Handling, handlingAt } from '@/lib/text/figures/handling';
import { cluesIn, lowAt, type Scan, type Token, tokenAt } from '@/lib/text/figures/scan';
import { HOUSEHOLD, I, KIN, MY, OUR, READER, THIRD, WE, WORKPLACES } from '@/lib/text/parties';
import type { Locale } from '@/lib/text/types';

/** Who does what a verb says: a place of work, "we", the author alone or a note that names nobody; `undefined` for others. */
export type Doer = 'workplace' | 'we' | 'one';

/** How far the subject stands before the verb, in tokens. */
const SUBJECT_REACH = 14;

/** What a word says of the doer of a verb behind it, one bit each: one look-up a word. */
const IS_WE = 1;
const IS_I = 2;
/** "it" and "people" do business as well as anybody, but not the author's. */
const IS_OTHER = 4;
const IS_OUR = 8;
const IS_MY = 16;
const IS_HOUSEHOLD = 32;
const IS_WORKPLACE = 64;
/** Words that may stand before the verb of a sentence without a subject. */
const IS_ADVERB = 128;

const parties = new Map<string, number>();
for (const [bit, words] of [
  [IS_WE, WE],
  [IS_I, I],
  [IS_OTHER, [...THIRD, ...READER, ...KIN, ...'it people sie er ils elle ella hij'.split(' ')]],
  [IS_OUR, OUR],
  [IS_MY, MY],
  [IS_HOUSEHOLD, HOUSEHOLD],
  [IS_WORKPLACE, WORKPLACES],
  [
    IS_ADVERB,
    (
      'just finally also now today yesterday already so and then officially quietly only recently proudly currently still ve have has been ' +
      'last this week month quarter year night morning in on'
    ).split(' '),
  ],
] as const)
  for (const word of words) parties.set(word, (parties.get(word) ?? 0) | bit);

/** The nearest subject before the verb at `verbAt`; a note may leave it out ("Shipped 40 crates"). */
export function doerOf(scan: Scan, verbAt: number, { form, locale }: Handling): Doer | undefined {
  if (form === 'we') return 'we';
  let isBareStart = true;
  let isWorkplace = false;
  for (let at = verbAt - 1; at >= verbAt - SUBJECT_REACH; at--) {
    const token = tokenAt(scan, at);
    if (token === undefined || isClauseSign(scan, at))
      return isBareStart && form !== 'plain' ? 'one' : undefined;
    const party = parties.get(token.low) ?? 0;
    if (isWe(token, party, locale)) return 'we';
    if ((party & IS_I) !== 0) return 'one';
    if ((party & IS_OTHER) !== 0 || ((party & IS_HOUSEHOLD) !== 0 && !isWorkplace)) return undefined;
    if ((party & IS_OUR) !== 0) return ours(at, verbAt, isWorkplace);
    if ((party & IS_MY) !== 0) return isWorkplace ? 'workplace' : undefined;
    isWorkplace ||= (party & IS_WORKPLACE) !== 0;
    if (isTeam(scan, at)) return 'workplace';
    isBareStart &&= (party & IS_ADVERB) !== 0 || /^\P{L}$/u.test(token.low);
  }
  return undefined;
}

/** "our order of 12 shelves": right behind "our" stands a noun, not a verb. */
function ours(at: number, verbAt: number, isWorkplace: boolean): Doer | undefined {
  if (at === verbAt - 1) return undefined;
  return isWorkplace ? 'workplace' : 'we';
}

/** "The team answered 900 calls", "Team shipped …"; not "their team". */
function isTeam(scan: Scan, at: number): boolean {
  return lowAt(scan, at) === 'team' && /^(?:the|this|whole|entire|)$/.test(lowAt(scan, at - 1));
}

/** Not "US"; French "on" is a preposition in English. */
function isWe({ raw, low }: Token, party: number, locale: Locale): boolean {
  return ((party & IS_WE) !== 0 && raw !== 'US') || (low === 'on' && locale === 'fr');
}

/** The end of a line, a sentence or a label; a bullet or an emoji begins a note as well. */
export function isClauseSign(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (token === undefined || token.kind === 'break') return true;
  return token.kind === 'sign' && /^[.!?;:•*–—→|\p{Extended_Pictographic}]$/u.test(token.raw);
}

/** How far a verb stands before its number, in tokens. */
const VERB_REACH = 5;
/** "in 12 states", "after 300 tries": where, when and how, not what was handled. */
const BESIDE = new Set(
  'in after for at on of by with from until till before within every per between during'.split(' '),
);
const CHANGED =
  /^(?:went|gone|going|go|grew|grown|grow|scaled|expanded|moved|shrank|shrunk|jumped|rose|fell|dropped)$/;

/** A verb with its token. */
export interface Verb {
  at: number;
  handling: Handling;
}

/** The verb of handling whose object the number at token `at` may be. */
export function verbBefore(scan: Scan, at: number, isRange: boolean): Verb | undefined {
  const first = at - approximators(scan, at);
  const lead = lowAt(scan, first - 1);
  if (isRange && lead === 'from') return changeBefore(scan, first - 1);
  if ((cluesIn(scan, first - VERB_REACH, first) & VERB) === 0 || BESIDE.has(lead)) return undefined;
  for (let before = first - 1; before >= first - VERB_REACH; before--) {
    if (isClauseSign(scan, before) || lowAt(scan, before) === ',') return undefined;
    const handling = handlingAt(scan, before);
    if (handling) return { at: before, handling };
  }
  return undefined;
}

/** "We went from 3 to 11 reps". */
function changeBefore(scan: Scan, from: number): Verb | undefined {
  for (let at = from - 1; at >= from - 2; at--)
    if (CHANGED.test(lowAt(scan, at))) return { at, handling: { locale: 'en', form: 'past', at: 'work' } };
  return undefined;
}
