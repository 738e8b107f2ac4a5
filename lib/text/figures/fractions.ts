import { approximators } from '@/lib/text/figures/approximate';
import { isWord, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';
import { readSpelled } from '@/lib/text/figures/spelled';
import { unitAt } from '@/lib/text/figures/units';

/** A share in words: 33.3… for "a third". */
export interface Share {
  /** Per cent. */
  value: number;
  next: number;
}

const PARTS: Record<string, number> = {
  ...each('half hälfte moitié mitad helft', 2),
  ...each('third thirds drittel tiers tercio tercios derde', 3),
  ...each('quarter quarters viertel quart quarts cuarto cuartos kwart', 4),
  ...each('fifth fifths fünftel cinquième quinto vijfde', 5),
  ...each('tenth tenths zehntel dixième décimo tiende', 10),
};
const OF = new Set('of de des du d der unserer unseres aller meiner von van del'.split(' '));
const OWNERS = new Set(['my', 'our', 'the', 'its', 'their', 'all', 'us']);
const SHARED = new Set(
  (
    'revenue revenues billings bookings turnover income takings output capacity stock inventory fleet volume payroll workload sales staff workforce team users base traffic pipeline budget arr mrr profit profits business spend headcount churn ' +
    'umsatz umsatzes belegschaft gewinns équipe revenus ingresos equipo plantilla facturación omzet personeel winst'
  ).split(' '),
);
/** Owners that make any noun a whole of the company's, except what people have at home. */
const OWN = new Set(
  'our unserer unseres unserem unseren notre nos nuestro nuestra nuestros nuestras onze ons'.split(' '),
);
const AT_HOME = new Set(
  'time day days week weekend year years life lives family kids children friends house home country world population attention garden wedding street'.split(
    ' ',
  ),
);
/** "shrunk by a third", "um die Hälfte": what it changed by. */
const BY = new Set(['by', 'um', 'met']);
const CHANGED =
  /^(?:shr(?:u|a|i)nk\p{L}*|drop\p{L}*|fell|fall\p{L}*|down|up|gr(?:e|o)w\p{L}*|r(?:o|i)se\p{L}*|rising|cut|cutting|reduc\p{L}*|increas\p{L}*|decreas\p{L}*|slipp\p{L}*|declin\p{L}*|jump\p{L}*|slash\p{L}*|lower\p{L}*|raised|improv\p{L}*|gesunken|gestiegen|gewachsen|geschrumpft|reduziert|gedaald|gestegen|gegroeid)$/u;
const MAX_WORDS = 5;

function each(words: string, parts: number): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, parts]));
}

/** "third", "Hälfte", "tiers" (lower case). */
export function isPartWord(low: string): boolean {
  return Object.hasOwn(PARTS, low);
}

/** "a third of our customers", "two thirds of revenue", "half my customers", "1/3 of our users" at token `at`. */
export function readShare(scan: Scan, at: number): Share | undefined {
  const written =
    tokenAt(scan, at)?.kind === 'opaque' ? /^([1-9])\s?[/\u2044]([2-9]|10)$/.exec(lowAt(scan, at)) : null;
  if (written) return shareOf(scan, Number(written[1]), Number(written[2]), at + 1, 'of');
  const spelled = readSpelled(scan, at);
  const from = spelled?.next ?? at;
  const parts = Object.hasOwn(PARTS, lowAt(scan, from)) ? PARTS[lowAt(scan, from)] : undefined;
  if (parts === undefined || (parts !== 2 && !spelled)) return undefined;
  const count = spelled?.value ?? 1;
  if (count < parts && isChange(scan, at, from + 1)) return { value: (100 * count) / parts, next: from + 1 };
  return shareOf(scan, count, parts, from + 1, parts === 2 ? 'owner' : 'of');
}

/** "dropped by nearly half"; not "by half past nine", "by half a point". */
function isChange(scan: Scan, at: number, next: number): boolean {
  const article = /^(?:a|die|de)$/.test(lowAt(scan, at - 1)) ? at - 1 : at;
  const by = article - 1 - approximators(scan, article);
  if (!BY.has(lowAt(scan, by)) || /^(?:a|an|past|to|of|-|hour|day|point)$/.test(lowAt(scan, next)))
    return false;
  if (lowAt(scan, by) === 'um') return true;
  return [1, 2, 3].some((step) => CHANGED.test(lowAt(scan, by - step)));
}

function shareOf(
  scan: Scan,
  count: number,
  parts: number,
  at: number,
  link: 'of' | 'owner',
): Share | undefined {
  if (count >= parts) return undefined;
  const isLinked = OF.has(lowAt(scan, at)) || (link === 'owner' && OWNERS.has(lowAt(scan, at)));
  const isWhole = isOwnWhole(scan, at) || isOwnWhole(scan, at + 1) || namesAWhole(scan, at + 1);
  return isLinked && isWhole ? { value: (100 * count) / parts, next: at } : undefined;
}

/** "our order book": anything that is ours, but not our time. */
function isOwnWhole(scan: Scan, at: number): boolean {
  return OWN.has(lowAt(scan, at)) && isWord(scan, at + 1) && !AT_HOME.has(lowAt(scan, at + 1));
}

function namesAWhole(scan: Scan, from: number): boolean {
  for (let at = from; at < from + MAX_WORDS; at++) {
    if (!isWord(scan, at) && lowAt(scan, at) !== "'") return false;
    if (unitAt(scan, at) !== undefined || SHARED.has(lowAt(scan, at))) return true;
  }
  return false;
}
