import { lowAt, type Scan } from '@/lib/text/figures/scan';

const ONE_WORD = new Set(
  (
    '~ ≈ > < ≥ ≤ ± about around roughly approximately approx nearly almost some circa ca over under above below exceeding ' +
    'etwa rund ungefähr knapp fast über unter gut annähernd mindestens circa ' +
    'environ presque quasiment autour unos unas casi aproximadamente sobre ' +
    "ongeveer bijna ruim rond zo'n minstens"
  ).split(' '),
);
const TWO_WORDS = new Set(
  (
    'more than|less than|fewer than|north of|south of|shy of|short of|close to|up to|at least|at most|as many as|upwards of|excess of|' +
    'mehr als|weniger als|plus de|moins de|près de|autour de|más de|menos de|cerca de|alrededor de|meer dan|minder dan|boven de'
  ).split('|'),
);

/** How many tokens before `at` say that the number is not exact ("just under" 900K, "~", "mehr als"): 0, 1 or 2. */
export function approximators(scan: Scan, at: number): 0 | 1 | 2 {
  if (TWO_WORDS.has(`${lowAt(scan, at - 2)} ${lowAt(scan, at - 1)}`)) return 2;
  if (ONE_WORD.has(lowAt(scan, at - 1))) return 1;
  return lowAt(scan, at - 1) === '.' && /^(?:approx|ca)$/.test(lowAt(scan, at - 2)) ? 2 : 0;
}

/** The index of the first token that is not such a word, from `at` on ("to almost 1,500"). */
export function afterApproximators(scan: Scan, at: number): number {
  if (TWO_WORDS.has(`${lowAt(scan, at)} ${lowAt(scan, at + 1)}`)) return at + 2;
  return ONE_WORD.has(lowAt(scan, at)) ? at + 1 : at;
}

/** "or so", "odd", "or more" after the number. */
export function isHedgedAfter(scan: Scan, at: number): boolean {
  return (
    (lowAt(scan, at) === 'or' && /^(?:so|more|less)$/.test(lowAt(scan, at + 1))) || lowAt(scan, at) === 'odd'
  );
}
