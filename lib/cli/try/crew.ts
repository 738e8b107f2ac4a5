import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Batch } from '@/lib/cli/try/archive';
import type { Trying } from '@/lib/cli/try/read-batch';
import { addTally, emptyTally, type Tally } from '@/lib/cli/try/tally';

export interface Crew {
  /** Worker threads at most; a small archive takes fewer. */
  threads: number;
  /** All that was counted so far, after each batch. */
  onTally?(tally: Tally): void;
}

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
/** Workers are started without what this process was started with, so they have to be told how to read TypeScript. */
const HOOKS = new URL('../../../scripts/ts-hooks.mjs', import.meta.url).href;
/**
 * Without limits a thread lets rubbish lie about until it has several times the memory that it needs, which is some
 * 200 MB with everything that the engine remembers.
 */
const LIMITS = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 1_000 };
/** A batch in work and one in waiting for each worker: the reading goes no faster than the work. */
const BATCHES_A_THREAD = 2;

/** Has all batches read by worker threads and adds up what they find. Throws what a worker throws. */
export async function tallyAll(
  batches: AsyncIterable<Batch>,
  trying: Trying,
  { threads, onTally }: Crew,
): Promise<Tally> {
  const whole = emptyTally();
  const pool = new Piscina<Batch, Tally>({
    filename: WORKER,
    execArgv: ['--import', HOOKS],
    workerData: trying,
    resourceLimits: LIMITS,
    minThreads: 1,
    maxThreads: threads,
    // A worker that waits for the disk keeps its coach.
    idleTimeout: 600_000,
  });
  const inWork = new Set<Promise<void>>();
  const start = (batch: Batch) => {
    const done = pool.run(batch).then((part) => {
      inWork.delete(done);
      addTally(whole, part, trying.samples);
      onTally?.(whole);
    });
    inWork.add(done);
    // Whoever waits next hears of it; until then it is nobody's surprise.
    done.catch(() => {});
  };
  try {
    for await (const batch of batches) {
      start(batch);
      if (inWork.size >= threads * BATCHES_A_THREAD) await Promise.race(inWork);
    }
    await Promise.all(inWork);
    return whole;
  } finally {
    await pool.destroy();
  }
}
