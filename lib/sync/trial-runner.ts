import type { Trial, TrialState } from '@/lib/packs/trial';

/** How long a slice may take before others get their turn. A step more may follow, so this is half of 50 ms. */
const SLICE = 25;

/** How often the state is saved. Milliseconds of trying: all that a killed worker has to do again. */
const SAVE_EVERY = 500;

export interface TrialClock {
  /** Milliseconds that only ever grow. */
  now(): number;
  /** Lets everything else that waits have its turn. */
  pause(): Promise<void>;
}

const defaultClock: TrialClock = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};

/**
 * Runs a try-out to its end from `state`, in slices that leave room for drafts to be checked. `save` is called with the
 * state now and then, so that another life of the worker goes on from there.
 *
 * @throws what the try-out or `save` throws
 */
export async function runTrial(
  trial: Trial,
  start: TrialState,
  save: (state: TrialState) => Promise<void>,
  { now, pause }: TrialClock = defaultClock,
): Promise<TrialState> {
  let state = start;
  let saved = now();
  while (!trial.isDone(state)) {
    const began = now();
    state = trial.run(state, () => now() - began >= SLICE);
    if (now() - saved >= SAVE_EVERY) {
      await save(state);
      saved = now();
    }
    await pause();
  }
  return state;
}
