import { approximators } from '@/lib/text/figures/approximate';
import { BODY, UNIT, VERB } from '@/lib/text/figures/clues';
import { handlingVerb } from '@/lib/text/figures/handling';
import { singularOf } from '@/lib/text/figures/nouns';
import { cluesIn, isGlued, isWord, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';
import { unitAt, unitOf } from '@/lib/text/figures/units';

/** Nouns for many at once, and what they are made of: "headcount: 12", "our waitlist is at 2,400". */
const BODIES: Record<string, string> = {
  ...made('team staff headcount workforce crew belegschaft effectif plantilla', 'employee'),
  ...made('waitlist waitinglist', 'signup'),
  ...made('userbase', 'user'),
  ...made('audience following', 'follower'),
  ...made('community discord subreddit', 'member'),
  ...made('newsletter', 'subscriber'),
  ...made('fleet', 'machine'),
};
/** What may stand between such a noun and its size. */
const GROWING = new Set(
  (
    'from to : = is are at of by grew grow grown went now just already currently reached hit hits was were passed passes crossed up down stands stood sits ' +
    'dropped drop fell fallen rose risen jumped climbed increased decreased doubled shrank suddenly about only has have'
  ).split(' '),
);
const GROWING_WORDS = 4;
/** Words after which nothing more is counted. */
const ENDING = new Set(
  'but so and now today yesterday already since because which this last as by after while though strong'.split(
    ' ',
  ),
);
/** Verbs that make any plural a body: "signups went from 3 to 40". */
const CHANGED = new Set(
  'grew grown went dropped fell fallen rose risen jumped climbed increased decreased shrank passed crossed reached hit'.split(
    ' ',
  ),
);
/** "mailing list", "waiting list". */
const LISTS: Record<string, string> = {
  ...made('mailing email mail subscriber newsletter', 'subscriber'),
  ...made('waiting wait beta', 'signup'),
};
/** Words of a label before its colon. */
const LABEL_WORDS = 5;
/** The farthest that any of these looks back from its number. */
const REACH = 8;
const EMPLOYING = /^employ(?:s|ed|ing)?$/;
const ACTIVES = /^[mdw]au$/;
const STRONG = /^(?:strong|already|now)$/;

/** A word that {@link unitBefore} may begin with and that is no noun of a unit or verb of handling (lower case). */
export function isBodyWord(low: string): boolean {
  return (
    Object.hasOwn(BODIES, low) || EMPLOYING.test(low) || ACTIVES.test(low) || low === 'list' || low === 'seen'
  );
}

function made(names: string, unit: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, unit]));
}

/** What the number at token `at`, up to `next`, counts by the words before it: "Users: 1,200", "signups → 128", "Tickets closed: 114", "team of 5", "employs 55". */
export function unitBefore(scan: Scan, at: number, next: number): string | undefined {
  const from = at - approximators(scan, at);
  if (isStrong(scan, from, next)) return 'employee';
  if ((cluesIn(scan, from - REACH, from) & (UNIT | BODY | VERB)) === 0) return undefined;
  const link = lowAt(scan, from - 1);
  if (EMPLOYING.test(link)) return 'employee';
  if (ACTIVES.test(link)) return link;
  const body = bodyBefore(scan, from, next) ?? numberOf(scan, from);
  if (body !== undefined || !endsThere(scan, next)) return body;
  return labelUnit(scan, from) ?? bareLabel(scan, from) ?? bracketed(scan, from, next);
}

/** "the number of employees was 2,940". */
function numberOf(scan: Scan, from: number): string | undefined {
  for (let at = from - 1; at >= from - 1 - GROWING_WORDS; at--) {
    const unit = unitAt(scan, at);
    if (unit !== undefined)
      return [2, 3, 4].some(
        (step) => lowAt(scan, at - step) === 'number' && lowAt(scan, at - step + 1) === 'of',
      )
        ? unit
        : undefined;
    if (!GROWING.has(lowAt(scan, at)) || lowAt(scan, at) === 'of') return undefined;
  }
  return undefined;
}

/** "Trials 18,", "Active users 1,200" as a row: a plural, for "Store 4" is a name. */
function bareLabel(scan: Scan, from: number): string | undefined {
  const noun = pluralAt(scan, from - 1);
  if (noun === undefined) return undefined;
  let at = from - 2;
  while (at > from - 1 - LABEL_WORDS && isWord(scan, at)) at--;
  const before = tokenAt(scan, at);
  const isLine = before === undefined || before.kind === 'break';
  return isLine || (at === from - 2 && /^[.!?;,•*–|-]$/.test(before.raw)) ? noun : undefined;
}

/** "a few clients (roughly 15)". */
function bracketed(scan: Scan, from: number, next: number): string | undefined {
  if (lowAt(scan, from - 1) !== '(' || lowAt(scan, next) !== ')') return undefined;
  return pluralAt(scan, from - 2);
}

/** A plural that companies count; "team 7" is a name. */
function pluralAt(scan: Scan, at: number): string | undefined {
  const low = lowAt(scan, at);
  const unit = unitOf(low);
  return unit !== low && low.endsWith('s') ? unit : undefined;
}

function labelUnit(scan: Scan, from: number): string | undefined {
  const link = lowAt(scan, from - 1);
  if (link === '→') return unitAt(scan, from - 2);
  if (link === '>' && isGlued(scan, from - 1)) return unitAt(scan, from - 3);
  if (!/^[:=|]$/.test(link) && !(isDash(scan, from - 1) && isRowLabel(scan, from - 2))) return undefined;
  let isDone = false;
  let open: string | undefined;
  for (let before = from - 2; before >= from - 1 - LABEL_WORDS && isWord(scan, before); before--) {
    const low = lowAt(scan, before);
    const unit = unitOf(low);
    if (unit !== undefined) return unit;
    isDone ||= low === 'seen' || handlingVerb(low)?.form === 'past';
    open ??= singularOf(low);
  }
  // Without a verb of business a plural label may be anything: "Kids: 2".
  return isDone ? open : undefined;
}

/** "Users – 1,200" with spaces around it. */
function isDash(scan: Scan, at: number): boolean {
  return /^[–—-]$/.test(lowAt(scan, at)) && !isGlued(scan, at) && !isGlued(scan, at + 1);
}

/** Only words between the head of the line and the one at `at`. */
function isRowLabel(scan: Scan, at: number): boolean {
  let before = at;
  while (before > at - LABEL_WORDS && isWord(scan, before)) before--;
  const token = tokenAt(scan, before);
  return token === undefined || token.kind === 'break' || /^[•*|]$/.test(token.raw);
}

/** "team of 5", "our team grew from 25 to 77", "the waitlist just passed 2,400". */
function bodyBefore(scan: Scan, from: number, next: number): string | undefined {
  if (lowAt(scan, from - 1) === 'of') {
    const unit = bodyAt(scan, from - 2);
    return unit === 'employee' || endsThere(scan, next) ? unit : undefined;
  }
  if (!endsThere(scan, next)) return undefined;
  let hasChanged = false;
  for (let before = from - 1; before >= from - GROWING_WORDS; before--) {
    const unit = bodyAt(scan, before) ?? (hasChanged ? pluralAt(scan, before) : undefined);
    if (unit !== undefined) return before < from - 1 ? unit : undefined;
    hasChanged ||= CHANGED.has(lowAt(scan, before));
    if (!GROWING.has(lowAt(scan, before))) return undefined;
  }
  return undefined;
}

function bodyAt(scan: Scan, at: number): string | undefined {
  const low = lowAt(scan, at);
  const kind = lowAt(scan, at - 1);
  if (low === 'list' && Object.hasOwn(LISTS, kind)) return LISTS[kind];
  return Object.hasOwn(BODIES, low) ? BODIES[low] : undefined;
}

/** "we're 40 strong", "we are now 12 already"; "we're 40 now" as well. */
function isStrong(scan: Scan, from: number, next: number): boolean {
  const third = lowAt(scan, from - 1);
  if ((third !== 'are' && third !== 're') || !STRONG.test(lowAt(scan, next))) return false;
  const [first, second] = [lowAt(scan, from - 3), lowAt(scan, from - 2)];
  return (second === 'we' && third === 'are') || (first === 'we' && second === "'" && third === 're');
}

/** Nothing else is being counted: the line, the sentence or the item ends after the number. */
function endsThere(scan: Scan, next: number): boolean {
  const token = tokenAt(scan, next);
  if (token?.kind === 'word') return ENDING.has(token.low);
  return token?.kind !== 'number' && token?.kind !== 'opaque';
}
