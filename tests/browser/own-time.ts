import type { Page } from 'puppeteer-core';

/** What ran on the page's main thread, in milliseconds of the thread's own clock: other programs do not count. */
export interface OwnTime {
  /** In functions that the browser called in `watch.js`, with all that they called. */
  watch: number;
  /** The same for `nudge.js`. */
  nudge: number;
  /** The longest of those calls. */
  longest: number;
  /** In the page's own functions. */
  page: number;
}

/** Traces the page while `work` runs (Chromium only). */
export async function ownTime(page: Page, work: () => Promise<void>): Promise<OwnTime> {
  await page.evaluate(listenForNothing);
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return readTrace(traceEvents);
}

/** Runs in the page: a listener that does nothing shows how long the tracing of one call takes. */
function listenForNothing(): void {
  const nothing = () => undefined;
  for (const type of ['keydown', 'keyup', 'pointerdown']) addEventListener(type, nothing, true);
}

/** Times in microseconds: `ts` and `dur` of the wall clock, `tdur` of the thread's. */
interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string; functionName?: string } };
}

function readTrace(events: TraceEvent[]): OwnTime {
  const calls = events
    .filter(({ name, tdur }) => name === 'FunctionCall' && tdur !== undefined)
    .sort((a, b) => a.ts - b.ts);
  const cost = median(calls.filter(({ args }) => args.data?.functionName === 'nothing'));
  const time: OwnTime = { watch: 0, nudge: 0, longest: 0, page: 0 };
  let end = 0;
  for (const { ts, dur = 0, tdur = 0, args } of calls) {
    const lasted = Math.max(0, tdur - cost) / 1000;
    const script = /^chrome-extension:.*\/(watch|nudge)\.js/.exec(args.data?.url ?? '')?.[1];
    // A call of the page holds those of ours that its own doings set off, and one of ours those of its own.
    if (!script) time.page += lasted;
    if (!script || ts < end) continue;
    end = ts + dur;
    time[script as 'watch' | 'nudge'] += lasted;
    time.longest = Math.max(time.longest, lasted);
  }
  return time;
}

/** Of the thread's time, in microseconds. */
function median(calls: TraceEvent[]): number {
  const sorted = calls.map(({ tdur = 0 }) => tdur).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
