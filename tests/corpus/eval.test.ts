import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Rates, ratesOf, worseThan } from '@/scripts/eval/baseline';
import { readCorpus } from '@/scripts/eval/corpus';
import { createJudge } from '@/scripts/eval/judge';
import { measure } from '@/scripts/eval/measure';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const corpus = readCorpus(FOLDER);

describe('our own labelled drafts', () => {
  it('are enough to say something', () => {
    expect(corpus.positives.length).toBeGreaterThanOrEqual(120);
    expect(corpus.negatives.length).toBeGreaterThanOrEqual(250);
  });

  it('have an id each', () => {
    const ids = [...corpus.positives, ...corpus.negatives, ...corpus.mentions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have labels on the words that they name', () => {
    for (const { text, labels } of corpus.positives) {
      for (const label of labels) expect(text.slice(label.start, label.end)).toBe(label.text);
    }
  });

  it('are read no worse than the baseline says', () => {
    const baseline = JSON.parse(readFileSync(`${FOLDER}/baseline.json`, 'utf8')) as Rates;
    const { measures } = measure(corpus, createJudge());
    expect(Object.keys(baseline).length).toBeGreaterThan(10);
    expect(worseThan(ratesOf(measures), baseline)).toEqual([]);
    // Hundreds of drafts under a coach of their own, on a busy machine.
  }, 60_000);
});
