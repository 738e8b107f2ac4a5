import { approximators } from '@/lib/text/figures/approximate';
import type { Bare } from '@/lib/text/figures/bare';
import { singularOf } from '@/lib/text/figures/nouns';
import { isRate } from '@/lib/text/figures/nouns-behind';
import { isPeriod } from '@/lib/text/figures/rows';
import { lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';
import type { Figure } from '@/lib/text/types';

/** How far from the figure before it a bare number still continues it, in UTF-16 code units. */
const REACH = 50;
/** "3 of them paid" looks farther back: the words say themselves that something was counted. */
const FAR_REACH = 120;

/** "was 7", "from 300", "another 400", "now: 41", "vs 12". */
const LEAD =
  /^(?:was|were|from|to|another|now|at|vs|versus|before|then|only|just|plus|against|of|→|>|=|war|waren|vorher|jetzt|nach|avant|puis|maintenant|contre|antes|luego|ahora|eerst|nu|was|waren|toen)$/;
/** "up from 7", "compared to 12", "instead of 9". */
const WEAK_LEAD = /^(?:then|only|just|plus|against|of)$/;
const END =
  /^(?:[.,;!?)]|now|today|already|this|last|before|so|yesterday|in|over|since|within|during|after|left|jetzt|heute|maintenant|ahora|hoy|nu|vandaag|)$/;
/** What makes a number at the head of a clause the next state of what was counted: "480 a day in May. 133 now.", "90 in June". */
const THEN =
  /^(?:now|today|already|yesterday|before|previously|jetzt|heute|vorher|maintenant|ahora|antes|nu)$/;
const THEM = /^(?:them|those|these|whom|which|it|davon|denen)$/;

/**
 * A bare number that goes on counting what the figure before it counted: "churn 5% (was 7)", "sold 900 seats, and another
 * 400", "300 users (+40), now 1,200", "12 signups, 3 of them paid". A change in percent or times says nothing of what a bare number counts.
 */
export function continues(scan: Scan, bare: Bare, last: Figure): boolean {
  if (last.kind === 'multiple') return false;
  const gap = bare.start - last.end;
  if (gap > FAR_REACH) return false;
  if (last.kind === 'count' && (isOfThem(scan, bare.next) || isSameNoun(scan, bare.next, last))) return true;
  if (last.kind === 'count' && (isGot(scan, bare) || isRateToo(scan, bare))) return true;
  return gap <= REACH && (isLed(scan, bare, last) || isNow(scan, bare));
}

function isLed(scan: Scan, bare: Bare, last: Figure): boolean {
  const { next } = bare;
  const at = bare.at - approximators(scan, bare.at);
  const lead = lowAt(scan, at - 1);
  if (/^[+-]$/.test(lead)) return lowAt(scan, at - 2) === '(' && lowAt(scan, next) === ')';
  if (!LEAD.test(lead) || !isEnd(scan, next) || (/^(?:at|before)$/.test(lead) && isClock(scan, bare, last)))
    return false;
  return (
    !WEAK_LEAD.test(lead) ||
    lead === 'then' ||
    /^(?:now|from|to|with|then|instead|,)$/.test(lowAt(scan, at - 2))
  );
}

/** "doors at 7" and "before nine" are times; "churn is 4 %, last year at 7" is none. */
function isClock(scan: Scan, { at, value }: Bare, { kind }: Figure): boolean {
  const isDigits = tokenAt(scan, at)?.kind === 'number';
  return !(kind === 'percent' && isDigits) && Number.isInteger(value) && value <= 24;
}

/** "875 per month, or just under 30 per day". */
function isRateToo(scan: Scan, { at, next }: Bare): boolean {
  if (!isRate(scan, next)) return false;
  const from = at - approximators(scan, at);
  const lead = /^(?:just|only|now)$/.test(lowAt(scan, from - 1)) ? from - 2 : from - 1;
  return /^(?:or|to|now|then|from|,|;|and)$/.test(lowAt(scan, lead));
}

/** "(we get around 1,500)", "did 4 yesterday". */
function isGot(scan: Scan, { at, next, value }: Bare): boolean {
  const from = at - approximators(scan, at);
  const [subject, verb] = [lowAt(scan, from - 2), lowAt(scan, from - 1)];
  if (!/^(?:get|got|have|had|did|do|sold|sell|average|averaged|made)$/.test(verb) || value < 2) return false;
  if (!/^(?:we|i|ve|only|just|currently|now)$/.test(subject)) return false;
  return !/^(?:in|over|since|within|during|after|left|before)$/.test(lowAt(scan, next)) && isEnd(scan, next);
}

function isNow(scan: Scan, { at, next }: Bare): boolean {
  if (!/^(?:[.,;(]|and|und|et|y|en)$/.test(lowAt(scan, at - 1))) return false;
  return (
    THEN.test(lowAt(scan, next)) ||
    (/^(?:in|im|en)$/.test(lowAt(scan, next)) && isPeriod(lowAt(scan, next + 1))) ||
    (lowAt(scan, next) === 'on' && isDayAfter(scan, next + 1))
  );
}

/** "on the second", "on the 25th", "on Monday". */
function isDayAfter(scan: Scan, at: number): boolean {
  if (lowAt(scan, at) !== 'the') return isPeriod(lowAt(scan, at));
  return (
    /^(?:first|second|third|fourth|fifth|next|last|following)$/.test(lowAt(scan, at + 1)) ||
    tokenAt(scan, at + 1)?.kind === 'number'
  );
}

/** "3 of them", "zwei davon". */
function isOfThem(scan: Scan, next: number): boolean {
  return lowAt(scan, next) === 'davon' || (lowAt(scan, next) === 'of' && THEM.test(lowAt(scan, next + 1)));
}

/** "40 crates in May and 60 crates in June". */
function isSameNoun(scan: Scan, next: number, { unit }: Figure): boolean {
  return unit !== undefined && singularOf(lowAt(scan, next)) === unit;
}

function isEnd(scan: Scan, at: number): boolean {
  return tokenAt(scan, at)?.kind === 'break' || END.test(lowAt(scan, at));
}
