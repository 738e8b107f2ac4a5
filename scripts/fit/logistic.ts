/** A logistic model over conditions that hold or do not. */
export interface Model {
  bias: number;
  weights: readonly number[];
}

export interface Example {
  held: readonly number[];
  wanted: 0 | 1;
  /** How much it counts. */
  share: number;
}

const STEPS = 600;
const PACE = 0.05;

/**
 * Gradient steps with momentum (Adam). `prior` is what the author wrote: `ridge` pulls each weight towards it, and none
 * changes its sign, so that a few odd rows do not make a price speak for a figure.
 */
export function fitted(examples: readonly Example[], prior: readonly number[], ridge: number): Model {
  const size = prior.length;
  const values = new Float64Array(size + 1);
  const first = new Float64Array(size + 1);
  const second = new Float64Array(size + 1);
  prior.forEach((weight, at) => {
    values[at] = weight;
  });
  const total = examples.reduce((sum, { share }) => sum + share, 0) || 1;
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(values, examples, size, total);
    for (let at = 0; at <= size; at++) {
      const pull =
        (slope[at] ?? 0) + (at < size ? (ridge * ((values[at] ?? 0) - (prior[at] ?? 0))) / total : 0);
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * pull;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * pull * pull;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step));
      const moved = (values[at] ?? 0) - (PACE * mean) / (spread + 1e-8);
      // What an author wrote as speaking against does not come to speak for it because of a few odd rows.
      values[at] = at < size && moved * (prior[at] ?? 0) < 0 ? 0 : moved;
    }
  }
  return { bias: values[size] ?? 0, weights: [...values.slice(0, size)] };
}

export function scoreOf({ bias, weights }: Model, held: readonly number[]): number {
  return held.reduce((sum, each, at) => sum + each * (weights[at] ?? 0), bias);
}

function slopeAt(
  values: Float64Array,
  examples: readonly Example[],
  size: number,
  total: number,
): Float64Array {
  const slope = new Float64Array(size + 1);
  for (const { held, wanted, share } of examples) {
    let sum = values[size] ?? 0;
    for (let at = 0; at < size; at++) if (held[at]) sum += values[at] ?? 0;
    const off = (share * (1 / (1 + Math.exp(-sum)) - wanted)) / total;
    for (let at = 0; at < size; at++) if (held[at]) slope[at] = (slope[at] ?? 0) + off;
    slope[size] = (slope[size] ?? 0) + off;
  }
  return slope;
}
