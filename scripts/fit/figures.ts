import type { SampleDraft, Samples } from '@/scripts/fit/samples';

/** What a threshold gives on some drafts. */
export interface Point {
  threshold: number;
  recall: number;
  precision: number;
  hard: number;
  ordinary: number;
}

/** Recall over clear labels, precision on drafts with labels, and shares of harmless drafts with anything from `threshold` on. */
export function pointAt(
  { drafts, samples }: Samples,
  scores: readonly number[],
  threshold: number,
  use: (draft: SampleDraft) => boolean = () => true,
): Point {
  const found = new Set<string>();
  const nudged = new Set<number>();
  let spoken = 0;
  let right = 0;
  samples.forEach(({ draft, wanted, labels }, at) => {
    const of = drafts[draft];
    if (!of || !use(of) || (scores[at] ?? 0) < threshold) return;
    if (of.kind !== 'positive') nudged.add(draft);
    else {
      spoken += 1;
      right += wanted;
      for (const label of labels) found.add(`${draft} ${label}`);
    }
  });
  const all = drafts.filter(use);
  const share = (kind: SampleDraft['kind']) => {
    const of = all.filter((draft) => draft.kind === kind).length;
    return [...nudged].filter((draft) => drafts[draft]?.kind === kind).length / (of || 1);
  };
  return {
    threshold,
    recall: found.size / (all.reduce((sum, { labels }) => sum + labels, 0) || 1),
    precision: spoken === 0 ? 1 : right / spoken,
    hard: share('hard'),
    ordinary: share('ordinary'),
  };
}

/** The lowest threshold at which at most `hard` of the hard and `ordinary` of the ordinary drafts are nudged. */
export function thresholdFor(
  samples: Samples,
  scores: readonly number[],
  limits: { hard: number; ordinary: number },
): Point {
  const levels = [...new Set(scores.map((score) => Math.round(score * 20) / 20))].toSorted((a, b) => a - b);
  let best = pointAt(samples, scores, Number.POSITIVE_INFINITY);
  for (const level of levels.toReversed()) {
    const point = pointAt(samples, scores, level);
    if (point.hard > limits.hard || point.ordinary > limits.ordinary) break;
    best = point;
  }
  return best;
}
