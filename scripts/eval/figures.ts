import { overlaps } from '@/lib/shared/span';
import { figures } from '@/lib/text/figures';
import { normalise } from '@/lib/text/normalise';
import type { FigureRow } from '@/scripts/eval/corpus';
import { count, none, type Share } from '@/scripts/eval/score';

/** Kinds of case that the engine sets out to read; bare numbers and dimensions are left to others. */
const KINDS: readonly string[] = ['currency', 'percent'];

/** Units that the cases count in hundredths; the engine says 0.5 for "50 cents". */
const SUBUNIT = /cent|penn|pence|pfennig|kop|[öø]re|pais|sen$|stotin|grosz|satang/i;

/** Of the money and percent cases of each language, how many are found: an overlapping span of equal value. */
export function scoreFigures(rows: readonly FigureRow[]): Record<string, Share> {
  const scores: Record<string, Share> = {};
  for (const { lang, kind, input, results } of rows) {
    if (!KINDS.includes(kind)) continue;
    scores[lang] ??= none();
    const share = scores[lang];
    const normalised = normalise(input);
    const seen = figures(normalised).map((each) => ({ ...normalised.toOriginal(each), value: each.value }));
    for (const result of results) {
      const wanted = numberOf(result.value);
      const parts = SUBUNIT.test(result.unit ?? '') ? 100 : 1;
      const isSeen = seen.some((each) => overlaps(each, result) && isSame(each.value, wanted, parts));
      count(share, isSeen);
    }
  }
  return scores;
}

/** "4,5%" and "1E-12" as numbers; `undefined` when the case names no value. */
function numberOf(value: string | undefined | null): number | undefined {
  if (value === undefined || value === null) return undefined;
  return Number(value.replace('%', '').replace(',', '.'));
}

function isSame(value: number | undefined, wanted: number | undefined, parts: number): boolean {
  if (wanted === undefined || Number.isNaN(wanted)) return true;
  const near = (a: number) => Math.abs(a - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
  return value !== undefined && (near(value) || near(value * parts));
}
