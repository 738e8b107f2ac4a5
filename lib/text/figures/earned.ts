import { approximators } from '@/lib/text/figures/approximate';
import { handlingVerb } from '@/lib/text/figures/handling';
import type { Ranged } from '@/lib/text/figures/range';
import { lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';
import type { Figure } from '@/lib/text/types';

/** Verbs whose thousands are money when nothing else is named: "made 40k", "closed 80k in March". */
const EARNED = new Set(
  (
    'made make makes making earned earn earns earning billed bill billing invoiced invoicing grossed grossing netted netting raised raising closed closing ' +
    'booked booking pocketed banked banking cleared clearing lost losing burned burning burnt spent spending saved crowdfunded collected profit ' +
    'verdient verdienen umgesetzt eingenommen verloren gagné gagnons facturé facturons encaissé ganado ganamos facturado facturamos ingresado ' +
    'verdiend verdienen omgezet binnengehaald'
  ).split(' '),
);
/** Two words: "turned over", "brought in". */
const EARNED_PAIRS = new Set([
  'turned over',
  'turns over',
  'turning over',
  'brought in',
  'bringing in',
  'pulled in',
  'pulling in',
  'took in',
  'loss of',
]);
/** Verbs of a mark that was passed: how much of what stays open. */
const PASSED = new Set(
  'hit crossed crossing passed passing reached surpassed topped broke sold geknackt erreicht überschritten dépassé atteint superado superamos alcanzado alcanzamos gehaald bereikt'.split(
    ' ',
  ),
);
/** Small words between the verb and its number. */
const BETWEEN = new Set(
  'just over under about around almost nearly roughly another first a an our my the us me up to only already on at it'.split(
    ' ',
  ),
);
const MAX_BETWEEN = 3;
/** Words after which nothing more is counted. */
const AFTER = new Set(
  'back online total altogether last this in from on so over since per by before after during within already today yesterday net gross with and but for a as at while which now seit im mit und depuis en avec et desde con y sinds met en'.split(
    ' ',
  ),
);

/** Thousands that a verb alone makes money ("made 40k") or a mark ("crossed 10k"); `undefined` when a noun follows. */
export function earned(scan: Scan, at: number, range: Ranged): Figure['kind'] | undefined {
  if (range.isYearLike || Math.abs(range.value) < 1000 || !nothingCounted(scan, range.next)) return undefined;
  // "over" is part of the verb before it says that the number is not exact.
  if (EARNED_PAIRS.has(`${lowAt(scan, at - 2)} ${lowAt(scan, at - 1)}`)) return 'money';
  const from = at - approximators(scan, at);
  for (let before = from - 1; before >= from - 1 - MAX_BETWEEN; before--) {
    const low = lowAt(scan, before);
    if (EARNED.has(low) || EARNED_PAIRS.has(`${lowAt(scan, before - 1)} ${low}`)) return 'money';
    if (PASSED.has(low) || isWorkDone(low)) return 'count';
    if (!BETWEEN.has(low)) return undefined;
  }
  return undefined;
}

/** "completed 2250 last week". */
function isWorkDone(low: string): boolean {
  const handling = handlingVerb(low);
  return handling?.form === 'past' && (handling.at === 'work' || low === 'completed');
}

/** "down 300k from last year", "up 20k on Q2": a sum by what it is held against. */
export function changed(scan: Scan, at: number, { value, scale, next }: Ranged): Figure['kind'] | undefined {
  if (scale < 1000 || value < 1000 || !/^(?:up|down)$/.test(lowAt(scan, at - 1 - approximators(scan, at))))
    return undefined;
  if (!/^(?:from|on|vs|versus|against|compared|over)$/.test(lowAt(scan, next))) return undefined;
  const held = [1, 2, 3].map((step) => lowAt(scan, next + step));
  return held.some((low) => /^(?:last|previous|prior|year|quarter|month|plan|budget|forecast|q)$/.test(low))
    ? 'money'
    : undefined;
}

/** One of something that is worth thousands, at the token after them: "a 40k contract". */
export function isDeal(scan: Scan, at: number): boolean {
  return /^(?:deal|contract|order|cheque|check|round|tender|retainer|client|invoice|grant|renewal|loan|budget|fee)$/.test(
    lowAt(scan, at),
  );
}

function nothingCounted(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (token === undefined || token.kind === 'break' || AFTER.has(token.low)) return true;
  return token.kind === 'sign' && !/^[-+/%\p{Sc}]$/u.test(token.raw);
}
