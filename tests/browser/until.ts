/**
 * Between two looks, in milliseconds: most of what is waited for is there within a few frames, and what takes longer is
 * not slowed by being asked all the time. The last one goes on.
 */
const POLLS_MS = [8, 8, 16, 16, 24, 32, 40];

/** Between two looks at what never happens: it would stay, and a look costs the browser that is looked at. */
const WATCH_MS = 150;

/** Ten seconds: far above every promise of the product (a nudge takes 300 ms), low enough to end a broken run. */
export const PATIENCE_MS = 10_000;

/**
 * Asks `look` again and again until it gives something truthy, and returns that.
 *
 * @param what says in plain words what was waited for; it opens the error message.
 * @param seen describes the last look for the error message.
 * @throws Error after `patience` ms, naming what was waited for and what was there instead.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T>,
  seen: (last: T | undefined) => string | Promise<string> = (last) => JSON.stringify(last) ?? 'nothing',
  patience = PATIENCE_MS,
): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  let last: T | undefined;
  for (let looks = 0; performance.now() < end; looks += 1) {
    last = await look();
    if (last) return last;
    await tick(POLLS_MS[looks]);
  }
  throw new Error(`Waited ${patience} ms for ${what}. Seen instead: ${await seen(last)}`);
}

/**
 * The opposite promise: `look` stays falsy for `during` ms. For "nothing is shown", where no event can be awaited:
 * `during` is counted from a moment at which the product is known to have had its say. The last look is at its end.
 *
 * @throws Error when `look` gives something truthy, once it was seen.
 */
export async function never<T>(what: string, look: () => Promise<T>, during: number): Promise<void> {
  const end = performance.now() + during;
  for (;;) {
    const left = end - performance.now();
    const found = await look();
    if (found) throw new Error(`${what} should never happen. Seen: ${JSON.stringify(found)}`);
    if (left <= 0) return;
    await tick(Math.min(left, WATCH_MS));
  }
}

function tick(ms = POLLS_MS.at(-1)): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * A judge of rest: true once it has been given the same for so many milliseconds on end, a few frames, however often it
 * was asked meanwhile.
 */
export function rest(ms = 40): (now: string) => boolean {
  let last: string | undefined;
  let since = 0;
  return (now) => {
    if (now !== last) since = performance.now();
    last = now;
    return performance.now() - since >= ms;
  };
}
