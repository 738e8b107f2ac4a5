import { PERCENT } from '@/lib/text/figures/clues';
import { cluesAt, lowAt, type Scan } from '@/lib/text/figures/scan';

const ONE_WORD: Record<string, string> = {
  ...marks(
    '% ‰ percent percents pct pp percentage prozent prozentpunkte prozentpunkten pourcent pourcents pourcentage pourcentages procent',
    '%',
  ),
  ...marks('prozentig prozentige prozentiger prozentigen prozentiges prozentigem procentig procentige', '%'),
  ...marks('bps bp', 'bps'),
};
/** First word and, in order, the words that may follow it. */
const TWO_WORDS: Record<string, readonly (readonly [second: string, unit: string])[]> = {
  per: [['cent', '%']],
  pour: [
    ['cent', '%'],
    ['cents', '%'],
  ],
  por: [
    ['ciento', '%'],
    ['cien', '%'],
  ],
  basis: [
    ['points', 'bps'],
    ['point', 'bps'],
    ['punten', 'bps'],
  ],
  basispunkte: [['', 'bps']],
  basispunkten: [['', 'bps']],
  basispunten: [['', 'bps']],
  puntos: [
    ['básicos', 'bps'],
    ['porcentuales', '%'],
  ],
  points: [['de', 'bps']],
};
const POINTS = new Set(['points', 'point', 'punten', 'pts']);

function marks(words: string, unit: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, unit]));
}

/** A sign or a word that {@link percentMark} may begin with (lower case). */
export function isPercentWord(low: string): boolean {
  return Object.hasOwn(ONE_WORD, low) || Object.hasOwn(TWO_WORDS, low);
}

/** The percent sign or words at token `at` and the token after them: "%", "per cent", "basis points", "por ciento". */
export function percentMark(scan: Scan, at: number): { unit: string; next: number } | undefined {
  if ((cluesAt(scan, at) & PERCENT) === 0) return undefined;
  const low = lowAt(scan, at);
  if (Object.hasOwn(ONE_WORD, low)) {
    const hasPoints = /^(?:%|percentage|procent)$/.test(low) && POINTS.has(lowAt(scan, at + 1));
    return { unit: ONE_WORD[low] ?? '%', next: at + (hasPoints ? 2 : 1) };
  }
  if (!Object.hasOwn(TWO_WORDS, low)) return undefined;
  for (const [second, unit] of TWO_WORDS[low] ?? []) {
    if (second === '') return { unit, next: at + 1 };
    if (lowAt(scan, at + 1) !== second) continue;
    if (low === 'points') return lowAt(scan, at + 2) === 'base' ? { unit, next: at + 3 } : undefined;
    return { unit, next: at + 2 };
  }
  return undefined;
}
