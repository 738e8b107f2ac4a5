import { expect, it } from 'vitest';
import type { Trial, TrialState } from '@/lib/packs/trial';
import { runTrial } from '@/lib/sync/trial-runner';

/** Steps of `cost` ms each, on a clock of its own. */
function paced(total: number, cost: number) {
  const clock = { time: 0, slices: [] as number[], began: 0 };
  const trial: Trial = {
    total,
    isDone: ({ at }) => at >= total,
    run(state, isTimeUp) {
      let { at } = state;
      do {
        at += 1;
        clock.time += cost;
      } while (at < total && !isTimeUp());
      return { ...state, at };
    },
  };
  const env = {
    now: () => clock.time,
    async pause() {
      clock.slices.push(clock.time - clock.began);
      clock.began = clock.time;
    },
  };
  return { trial, env, clock };
}

it('gives others their turn at least every 50 ms', async () => {
  const { trial, env, clock } = paced(400, 3);
  const end = await runTrial(trial, { at: 0, leftOut: [] }, async () => undefined, env);
  expect(end.at).toBe(400);
  expect(Math.max(...clock.slices)).toBeLessThanOrEqual(50);
  expect(clock.slices.length).toBeGreaterThan(20);
});

it('saves how far it is about twice a second', async () => {
  const { trial, env } = paced(1000, 3);
  const saved: TrialState[] = [];
  await runTrial(trial, { at: 0, leftOut: [] }, async (state) => void saved.push(state), env);
  expect(saved.length).toBeGreaterThanOrEqual(5);
  expect(saved.length).toBeLessThanOrEqual(6);
});

it('goes on from where it stood, and does nothing when all is done', async () => {
  const { trial, env, clock } = paced(100, 1);
  await runTrial(trial, { at: 90, leftOut: [] }, async () => undefined, env);
  expect(clock.time).toBe(10);
  await runTrial(trial, { at: 100, leftOut: [] }, async () => undefined, env);
  expect(clock.time).toBe(10);
});
