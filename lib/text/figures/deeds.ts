import { DEED } from '@/lib/text/figures/clues';
import type { Counted } from '@/lib/text/figures/counted';
import { cluesIn, isWord, lowAt, type Scan } from '@/lib/text/figures/scan';
import { isStopper } from '@/lib/text/figures/units';

/** What people do with a business, and what that makes them. */
const DEEDS: Record<string, string> = {
  ...made('subscribed resubscribed', 'subscriber'),
  ...made('unsubscribed churned cancelled canceled', 'cancellation'),
  ...made('registered enrolled enroled', 'signup'),
  ...made('upgraded converted renewed reordered rebooked preordered', 'customer'),
};
/** "signed up", "logged in", "pre-ordered". */
const PAIRS: Record<string, string> = {
  'signed up': 'signup',
  'logged in': 'user',
  'opted in': 'signup',
  'turned up': 'visitor',
  'checked out': 'order',
  'said yes': 'customer',
};
const PAIRS_OPEN = new Set(Object.keys(PAIRS).map((pair) => pair.split(' ', 1)[0]));
/** "joined" and "bought" say so of many only: three friends join for dinner. */
const OF_MANY: Record<string, string> = {
  joined: 'member',
  bought: 'customer',
  applied: 'applicant',
  attended: 'guest',
};
const MANY = 20;
/** "118 have since joined", "21 of them then signed up". */
const BETWEEN =
  /^(?:have|has|had|already|actually|then|since|even|just|also|that|who|went|on|to|people|of|them|those|these)$/;
const REACH = 5;

/** A word that {@link deed} may end its search at (lower case). */
export function isDeedWord(low: string): boolean {
  return own(DEEDS, low) !== undefined || own(OF_MANY, low) !== undefined || PAIRS_OPEN.has(low);
}

function made(names: string, unit: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, unit]));
}

/** Counts people by what they did, without a noun: "118 joined in January", "21 of them signed up". `next` is the token after the number. */
export function deed(scan: Scan, next: number, value: number): Counted | undefined {
  if ((cluesIn(scan, next, next + REACH) & DEED) === 0) return undefined;
  for (let at = next; at < next + REACH; at++) {
    if (!isWord(scan, at)) return undefined;
    const low = lowAt(scan, at);
    const unit = unitAt(low, lowAt(scan, at + 1)) ?? (value >= MANY ? own(OF_MANY, low) : undefined);
    // "2 cancelled flights" are flights.
    if (unit !== undefined) return value > 1 && endsVerb(scan, at) ? { unit, next } : undefined;
    if (!BETWEEN.test(low)) return undefined;
  }
  return undefined;
}

/** No noun follows: the verb is no adjective. */
function endsVerb(scan: Scan, at: number): boolean {
  const behind = Object.hasOwn(PAIRS, `${lowAt(scan, at)} ${lowAt(scan, at + 1)}`) ? at + 2 : at + 1;
  if (!isWord(scan, behind)) return true;
  return (
    isStopper(lowAt(scan, behind)) ||
    /^(?:our|my|the|their|after|before|within|since|last|this|today|yesterday|again|so|now|already|during|through|without|us|me|immediately)$/.test(
      lowAt(scan, behind),
    )
  );
}

function unitAt(low: string, second: string): string | undefined {
  return own(DEEDS, low) ?? own(PAIRS, `${low} ${second}`);
}

function own(table: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
