import { HEDGE } from '@/lib/text/figures/clues';
import { cluesIn, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';

const ONE_WORD = new Set(
  (
    '~ ≈ > < ≥ ≤ ± about around roughly approximately approx nearly almost some circa ca over under above below exceeding ' +
    'etwa rund ungefähr knapp fast über unter gut annähernd mindestens circa ' +
    'environ presque quasiment autour unos unas casi aproximadamente sobre ' +
    "ongeveer bijna ruim rond zo'n minstens"
  ).split(' '),
);
/** Two words, by the second one. */
const TWO_WORDS = bySecond(
  'more than|less than|fewer than|north of|south of|shy of|short of|close to|up to|at least|at most|as many as|upwards of|excess of|' +
    'mehr als|weniger als|plus de|moins de|près de|autour de|más de|menos de|cerca de|alrededor de|meer dan|minder dan|boven de',
);

function bySecond(pairs: string): Map<string, Set<string>> {
  const firsts = new Map<string, Set<string>>();
  for (const pair of pairs.split('|')) {
    const space = pair.lastIndexOf(' ');
    const second = pair.slice(space + 1);
    firsts.set(second, (firsts.get(second) ?? new Set()).add(pair.slice(0, space)));
  }
  return firsts;
}

/** A word of either kind, or the second of two (lower case). */
export function isHedge(low: string): boolean {
  return ONE_WORD.has(low) || TWO_WORDS.has(low);
}

/** How many tokens before `at` say that the number is not exact ("just under" 900K, "~", "mehr als"): 0, 1 or 2. */
export function approximators(scan: Scan, at: number): 0 | 1 | 2 {
  const before = tokenAt(scan, at - 1);
  if (before === undefined) return 0;
  if (before.raw === '.') return /^(?:approx|ca)$/.test(lowAt(scan, at - 2)) ? 2 : 0;
  if ((before.clues & HEDGE) === 0) return 0;
  if (TWO_WORDS.get(before.low)?.has(lowAt(scan, at - 2))) return 2;
  return ONE_WORD.has(before.low) ? 1 : 0;
}

/** The index of the first token that is not such a word, from `at` on ("to almost 1,500"). */
export function afterApproximators(scan: Scan, at: number): number {
  if ((cluesIn(scan, at, at + 2) & HEDGE) === 0) return at;
  if (TWO_WORDS.get(lowAt(scan, at + 1))?.has(lowAt(scan, at))) return at + 2;
  return ONE_WORD.has(lowAt(scan, at)) ? at + 1 : at;
}

/** "or so", "odd", "or more" after the number. */
export function isHedgedAfter(scan: Scan, at: number): boolean {
  const low = lowAt(scan, at);
  return low === 'odd' || (low === 'or' && /^(?:so|more|less)$/.test(lowAt(scan, at + 1)));
}
