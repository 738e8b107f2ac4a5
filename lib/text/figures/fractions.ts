import { isWord, lowAt, type Scan } from '@/lib/text/figures/scan';
import { readSpelled } from '@/lib/text/figures/spelled';
import { unitOf } from '@/lib/text/figures/units';

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
    'revenue revenues sales staff workforce team users base traffic pipeline budget arr mrr profit profits business spend headcount churn ' +
    'umsatz umsatzes belegschaft gewinns équipe revenus ingresos equipo plantilla facturación omzet personeel winst'
  ).split(' '),
);
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
  const written = /^([1-9])\s?[/\u2044]([2-9]|10)$/.exec(lowAt(scan, at));
  if (written) return shareOf(scan, Number(written[1]), Number(written[2]), at + 1, 'of');
  const spelled = readSpelled(scan, at);
  const from = spelled?.next ?? at;
  const parts = Object.hasOwn(PARTS, lowAt(scan, from)) ? PARTS[lowAt(scan, from)] : undefined;
  if (parts === undefined || (parts !== 2 && !spelled)) return undefined;
  return shareOf(scan, spelled?.value ?? 1, parts, from + 1, parts === 2 ? 'owner' : 'of');
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
  return isLinked && namesAWhole(scan, at + 1) ? { value: (100 * count) / parts, next: at } : undefined;
}

function namesAWhole(scan: Scan, from: number): boolean {
  for (let at = from; at < from + MAX_WORDS; at++) {
    if (!isWord(scan, at) && lowAt(scan, at) !== "'") return false;
    if (unitOf(lowAt(scan, at)) !== undefined || SHARED.has(lowAt(scan, at))) return true;
  }
  return false;
}
