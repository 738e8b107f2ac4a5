import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { percent } from '@/scripts/eval/baseline';
import { readCorpus } from '@/scripts/eval/corpus';
import { createJudge } from '@/scripts/eval/judge';
import { type Point, pointAt, thresholdFor } from '@/scripts/fit/figures';
import { type Example, fitted, scoreOf } from '@/scripts/fit/logistic';
import { inHalves, roundedWeights, withWeights } from '@/scripts/fit/rounded';
import { type Samples, samplesOf } from '@/scripts/fit/samples';

const FOLDS = 5;
const RIDGE = 6;
const LIMITS = { hard: 0.02, ordinary: 0.003 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string', default: 'fin.figure' },
    half: { type: 'string', default: 'all' },
    ridge: { type: 'string', default: String(RIDGE) },
    scale: { type: 'string', default: '1.5' },
    write: { type: 'boolean', default: false },
  },
});
const folder = resolve(positionals[0] ?? 'tests/corpus');
const scale = Number(values.scale);
const judge = createJudge();
const corpus = readCorpus(folder);
const kept = (half: string) => (row: number) => half === 'all' || (row % 2 === 0) === (half === 'even');
const samples = samplesOf(corpus, values.rule, judge, kept(values.half));
const prior = samples.conditions.map(({ weight }) => weight / scale);
const model = fitted(examplesOf(samples), prior, Number(values.ridge));
const scores = samples.samples.map(({ held }) => scoreOf(model, held));
const chosen = thresholdFor(samples, scores, LIMITS);

const rounded = roundedWeights(model.weights, scale);
const plain = samples.samples.map(({ held }) => sumOf(held, rounded));
const level = thresholdFor(samples, plain, LIMITS);

console.log('now  fitted  rounded  held where wanted / not  condition');
samples.conditions.forEach(({ kind, weight }, at) => {
  const where = (wanted: 0 | 1) =>
    samples.samples.filter((each) => each.wanted === wanted && each.held[at]).length;
  const cells = [
    String(weight).padStart(4),
    (model.weights[at] ?? 0).toFixed(2).padStart(6),
    String(rounded[at]).padStart(7),
    `${String(where(1)).padStart(8)} / ${String(where(0)).padEnd(6)}`,
    kind,
  ];
  console.log(cells.join('  '));
});
console.log(`bias ${model.bias.toFixed(2)}`);
const now = samples.conditions.map(({ weight }) => weight);
show(
  'as the rule has it',
  thresholdFor(
    samples,
    samples.samples.map(({ held }) => sumOf(held, now)),
    LIMITS,
  ),
);
show('fitted, on what it was fitted on', chosen);
show('rounded', level);
show(`${FOLDS} folds by source`, crossed(samples));
show(`${FOLDS} folds by draft`, crossed(samples, true));
if (values.half !== 'all') {
  const other = samplesOf(corpus, values.rule, judge, kept(values.half === 'even' ? 'odd' : 'even'));
  show(
    'on the other half',
    pointAt(
      other,
      other.samples.map(({ held }) => scoreOf(model, held)),
      chosen.threshold,
    ),
  );
}
if (values.write) {
  const path = fileURLToPath(
    new URL(`../../rules/base/${values.rule.replace('.', '/')}.yaml`, import.meta.url),
  );
  const suggest = inHalves(level.threshold);
  const levels = { info: suggest - 1, suggest, pause: suggest + 1 };
  writeFileSync(path, withWeights(readFileSync(path, 'utf8'), rounded, levels));
}

function sumOf(held: readonly number[], weights: readonly number[]): number {
  return held.reduce((sum, each, at) => sum + each * (weights[at] ?? 0), 0);
}

function examplesOf(
  { samples: all, drafts }: Samples,
  use: (draft: number) => boolean = () => true,
): Example[] {
  return all
    .filter(({ draft }) => use(draft))
    .map(({ held, wanted, draft }) => ({ held, wanted, share: drafts[draft]?.kind === 'hard' ? 2 : 1 }));
}

/** Each fifth of the sources is judged by a model that never saw them. */
function crossed(all: Samples, byDraft = false): Point {
  const sources = [...new Set(all.drafts.map(({ source }) => source))].toSorted();
  const foldOf = (draft: number) =>
    byDraft ? draft % FOLDS : sources.indexOf(all.drafts[draft]?.source ?? '') % FOLDS;
  const held = new Array<number>(all.samples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const made = fitted(
      examplesOf(all, (draft) => foldOf(draft) !== fold),
      prior,
      Number(values.ridge),
    );
    all.samples.forEach((sample, at) => {
      if (foldOf(sample.draft) === fold) held[at] = scoreOf(made, sample.held);
    });
  }
  return thresholdFor(all, held, LIMITS);
}

function show(title: string, { threshold, recall, precision, hard, ordinary }: Point): void {
  console.log(
    `${title}: recall ${percent(recall)}, precision ${percent(precision)}, hard ${percent(hard)}, ordinary ${percent(ordinary)} (from ${threshold.toFixed(2)})`,
  );
}
