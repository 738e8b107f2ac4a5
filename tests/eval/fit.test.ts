import { describe, expect, it } from 'vitest';
import { pointAt, thresholdFor } from '@/scripts/fit/figures';
import { fitted, scoreOf } from '@/scripts/fit/logistic';
import { roundedWeights, withWeights } from '@/scripts/fit/rounded';
import type { Samples } from '@/scripts/fit/samples';

const example = (held: number[], wanted: 0 | 1) => ({ held, wanted, share: 1 });

describe('the fit', () => {
  const examples = [
    ...Array.from({ length: 20 }, () => example([1, 0], 1)),
    ...Array.from({ length: 20 }, () => example([0, 1], 0)),
  ];

  it('learns what speaks for and against', () => {
    const model = fitted(examples, [0, 0], 1);
    expect(scoreOf(model, [1, 0])).toBeGreaterThan(0.5);
    expect(scoreOf(model, [0, 1])).toBeLessThan(-0.5);
  });

  it('never turns a condition round', () => {
    const { weights } = fitted(examples, [-1, 1], 1);
    expect(weights[0]).toBeLessThanOrEqual(0);
    expect(weights[1]).toBeGreaterThanOrEqual(0);
  });

  it('stays near what was written when it is believed strongly', () => {
    expect(fitted(examples, [0.5, -0.5], 10_000).weights[0]).toBeCloseTo(0.5, 1);
  });
});

describe('figures of a fit', () => {
  const samples: Samples = {
    conditions: [],
    drafts: [
      { source: 'a', kind: 'positive', labels: 2 },
      { source: 'b', kind: 'hard', labels: 0 },
      { source: 'b', kind: 'ordinary', labels: 0 },
    ],
    samples: [
      { draft: 0, held: [], wanted: 1, labels: [0] },
      { draft: 0, held: [], wanted: 0, labels: [] },
      { draft: 1, held: [], wanted: 0, labels: [] },
    ],
  };

  it.each([
    [3, { recall: 0.5, precision: 1, hard: 0, ordinary: 0 }],
    [2, { recall: 0.5, precision: 0.5, hard: 0, ordinary: 0 }],
    [1, { recall: 0.5, precision: 0.5, hard: 1, ordinary: 0 }],
  ])('from %d on', (threshold, want) => {
    expect(pointAt(samples, [3, 2, 1], threshold)).toEqual({ threshold, ...want });
  });

  it('takes the lowest threshold within the limits', () => {
    expect(thresholdFor(samples, [3, 2, 1], { hard: 0, ordinary: 0 }).threshold).toBe(2);
  });
});

describe('weights in a rule', () => {
  const yaml =
    'id: x.y\nevidence:\n  - { list: a, weight: 1 }\n  - { list: b, weight: -2 }\nlevels: { suggest: 1 }\nask: weight: 9\n';

  it('are put in, and nothing else', () => {
    expect(withWeights(yaml, [0.5, -3], { info: 1, suggest: 2, pause: 3 })).toBe(
      'id: x.y\nevidence:\n  - { list: a, weight: 0.5 }\n  - { list: b, weight: -3 }\nlevels: { info: 1, suggest: 2, pause: 3 }\nask: weight: 9\n',
    );
  });

  it('have to be as many as before', () => {
    expect(() => withWeights(yaml, [1], { info: 1, suggest: 2, pause: 3 })).toThrow('as many');
  });

  it('are halves', () => {
    expect(roundedWeights([0.3, -0.1, 1.26], 1)).toEqual([0.5, 0, 1.5]);
  });
});
