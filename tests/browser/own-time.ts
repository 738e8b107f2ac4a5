import type { Page } from 'puppeteer-core';

/** The page's main thread, as its profiler sampled it. Milliseconds. */
export interface OwnTime {
  /** In which a line of Candor ran. */
  ours: number;
  /** The longest time without a break in which Candor ran. */
  longest: number;
  /** Of everybody but the idle thread. */
  all: number;
}

/** Profiles the page while `work` runs (Chromium only): time of the thread itself, whatever else the machine does. */
export async function ownTime(page: Page, work: () => Promise<void>): Promise<OwnTime> {
  const devtools = await page.createCDPSession();
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
  await devtools.send('Profiler.start');
  await work();
  const { profile } = await devtools.send('Profiler.stop');
  await devtools.detach();
  return readProfile(profile);
}

/** The part of a DevTools profile that is read here; times in microseconds. */
interface Profile {
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** A sample is ours when any caller is: what the browser does for us counts as well. */
function readProfile({ nodes, samples = [], timeDeltas = [] }: Profile): OwnTime {
  const ours = new Set<number>();
  const idle = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, isOurs: boolean) => {
    const node = byId.get(id);
    if (!node) return;
    const mine = isOurs || /^chrome-extension:.*\/(watch|nudge)\.js/.test(node.callFrame.url);
    if (mine) ours.add(id);
    if (/^\((idle|program|root)\)$/.test(node.callFrame.functionName)) idle.add(id);
    for (const child of node.children ?? []) mark(child, mine);
  };
  const root = nodes[0];
  if (root) mark(root.id, false);
  const time = { ours: 0, longest: 0, all: 0 };
  let run = 0;
  for (const [index, id] of samples.entries()) {
    // A sample stands for the time until the next one.
    const lasted = (timeDeltas[index + 1] ?? 0) / 1000;
    run = ours.has(id) ? run + lasted : 0;
    if (ours.has(id)) time.ours += lasted;
    if (!idle.has(id)) time.all += lasted;
    time.longest = Math.max(time.longest, run);
  }
  return time;
}
