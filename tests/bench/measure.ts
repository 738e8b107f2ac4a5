// Times things in turn, a few drafts each, so that a busy machine is unfair to nobody.

export interface Task {
  name: string;
  /** Drafts to read, when fewer than the others: slow peers need no hundred. */
  most?: number;
  /** Before each run, not timed. */
  prepare?(draft: string): unknown;
  run(draft: string): unknown;
}

/** Milliseconds. */
export interface Timing {
  median: number;
  p95: number;
  runs: number;
}

export type Timings = Record<string, Timing>;

/**
 * Drafts that a task reads in its turn. In a browser nobody's dictionaries pass through the processor's caches between two
 * drafts; with one draft a turn, small tasks are measured by how long it takes to bring their code back after a large one.
 */
const TURN = 10;

/** Every task on every draft; `warmUp` drafts come first and do not count, so that nobody pays for being compiled. */
export async function measure(
  tasks: readonly Task[],
  drafts: readonly string[],
  warmUp: readonly string[],
): Promise<Timings> {
  for (const draft of warmUp) for (const task of tasks) if (task.most === undefined) await timed(task, draft);
  const times = tasks.map((): number[] => []);
  for (let from = 0; from < drafts.length; from += TURN) {
    for (const [index, task] of tasks.entries()) {
      const to = Math.min(from + TURN, task.most ?? drafts.length);
      for (const draft of drafts.slice(from, to)) times[index]?.push(await timed(task, draft));
    }
  }
  return Object.fromEntries(tasks.map(({ name }, index) => [name, timingOf(times[index] ?? [])]));
}

async function timed(task: Task, draft: string): Promise<number> {
  task.prepare?.(draft);
  const started = performance.now();
  const result = task.run(draft);
  if (result instanceof Promise) await result;
  return performance.now() - started;
}

/** Median and 95th percentile of milliseconds. */
export function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), runs: sorted.length };
}
