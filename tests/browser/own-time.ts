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
  /** In listeners of nobody's that do nothing, one for each event of a key: what it costs to be called at all. */
  empty: number;
  /** How often the thread was busy at one thing, ours or the page's, for longer than a long task takes. */
  long: number;
  /** Of the keys that were pressed, what the middle one took of ours and of those who do nothing. */
  key: { ours: number; empty: number };
}

/** What browsers call a long task. Milliseconds. */
export const LONG_TASK_MS = 50;

/** What one key is made of. */
const KEY_EVENTS = ['keydown', 'keypress', 'beforeinput', 'input', 'keyup', 'selectionchange'];

/**
 * From the next load of the page on, a world like that of an extension hears of every key before ours does, and does
 * nothing. Whoever is called first after a rest pays for waking the thread and its caches; so what is then measured of
 * ours is what it adds to an extension that only listens, and what the other one takes is the measure to hold it to.
 */
export async function listenFirst(page: Page): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Page.enable');
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: 'nobody',
    source: `for (const type of ${JSON.stringify(KEY_EVENTS)}) {
      const hearNothing = () => undefined;
      addEventListener(type, hearNothing, true);
    }`,
  });
}

/**
 * Traces the page while `work` runs (Chromium only). What tracing takes is left out: a listener of the page's own that
 * does nothing, and is called when all is warm, takes so long for being traced, and so much is taken off every call.
 * What the tracing of timers and frames takes within a call stays in.
 */
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
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string; functionName?: string; type?: string } };
}

function readTrace(events: TraceEvent[]): OwnTime {
  const calls = events
    .filter(({ name, tdur }) => name === 'FunctionCall' && tdur !== undefined)
    .sort((a, b) => a.ts - b.ts);
  const cost = median(calls.filter(({ args }) => args.data?.functionName === 'nothing'));
  const time = { watch: 0, nudge: 0, longest: 0, page: 0, empty: 0 };
  const keys = keysOf(events);
  let end = 0;
  for (const { ts, dur = 0, tdur = 0, args } of calls) {
    const lasted = Math.max(0, tdur - cost) / 1000;
    const script = /^chrome-extension:.*\/(watch|nudge)\.js/.exec(args.data?.url ?? '')?.[1];
    // A call of the page holds those of ours that its own doings set off, and one of ours those of its own.
    const isEmpty = args.data?.functionName === 'hearNothing';
    if (isEmpty) time.empty += lasted;
    else if (!script) time.page += lasted;
    const key = keys.findLast((one) => one.ts <= ts);
    if (key && isEmpty) key.empty += lasted;
    if (!script || ts < end) continue;
    end = ts + dur;
    time[script as 'watch' | 'nudge'] += lasted;
    time.longest = Math.max(time.longest, lasted);
    if (key) key.ours += lasted;
  }
  return {
    ...time,
    long: longOnes(events),
    key: { ours: middle(keys, 'ours'), empty: middle(keys, 'empty') },
  };
}

/** All from one key to the next, whatever set it off: its other events, frames, timers. Milliseconds. */
interface Key {
  /** When it went down, in microseconds. */
  ts: number;
  ours: number;
  empty: number;
}

function keysOf(events: TraceEvent[]): Key[] {
  return events
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
    .map(({ ts }) => ({ ts, ours: 0, empty: 0 }))
    .sort((a, b) => a.ts - b.ts);
}

function longOnes(events: TraceEvent[]): number {
  const here = events.find(({ args }) => args.data?.functionName === 'nothing');
  const isLong = ({ pid, tid, tdur = 0 }: TraceEvent) =>
    pid === here?.pid && tid === here.tid && tdur > LONG_TASK_MS * 1000;
  let end = 0;
  let count = 0;
  for (const { ts, dur = 0 } of events.filter(isLong).sort((a, b) => a.ts - b.ts)) {
    // One thing may be told of as several, within each other.
    if (ts >= end) count += 1;
    end = Math.max(end, ts + dur);
  }
  return count;
}

function middle(keys: Key[], what: 'ours' | 'empty'): number {
  const sorted = keys.map((key) => key[what]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Of the thread's time, in microseconds. */
function median(calls: TraceEvent[]): number {
  const sorted = calls.map(({ tdur = 0 }) => tdur).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
