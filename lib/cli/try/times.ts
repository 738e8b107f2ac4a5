/** How long things took, in steps of about 3 %, so that any number of them takes no more room. */
export interface Times {
  /** How many by step. */
  steps: Map<number, number>;
  /** Sum in milliseconds. */
  sum: number;
}

const STEPS_A_DOUBLING = 24;

export function noTimes(): Times {
  return { steps: new Map(), sum: 0 };
}

/** Adds one time in milliseconds. */
export function addTime(times: Times, ms: number): void {
  const step = Math.round(Math.log2(Math.max(ms, 1e-4)) * STEPS_A_DOUBLING);
  times.steps.set(step, (times.steps.get(step) ?? 0) + 1);
  times.sum += ms;
}

export function addTimes(times: Times, { steps, sum }: Times): void {
  for (const [step, count] of steps) times.steps.set(step, (times.steps.get(step) ?? 0) + count);
  times.sum += sum;
}

/** The time in milliseconds within which a share (0 to 1) of all stayed; 0 of none. */
export function quantile({ steps }: Times, share: number): number {
  const total = [...steps.values()].reduce((sum, count) => sum + count, 0);
  let left = Math.ceil(total * share);
  for (const [step, count] of [...steps].toSorted(([a], [b]) => a - b)) {
    left -= count;
    if (left <= 0) return 2 ** (step / STEPS_A_DOUBLING);
  }
  return 0;
}
