import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '@/tests/browser/drafts';
import { collectGarbage, heapOf } from '@/tests/browser/heap';
import { until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const CYCLES = 100;
const WARM_UP = 20;

// Firefox has no tool that tells of listeners and nodes.
describe.skipIf(!BROWSERS.includes('chromium'))('a composer that opens and closes, in chromium', () => {
  const browser = useBrowser('chromium');

  it(`${CYCLES} times, leaves no listener, no node and no memory behind`, async () => {
    const tab = await browser().open('x-inline');
    await tab.write(FIGURES.text);
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    const devtools = await tab.page.createCDPSession();
    await openAndClose(tab.page, WARM_UP);
    const before = await measure(devtools);
    const drawn = await openAndClose(tab.page, CYCLES);
    expect(drawn, 'cycles in which Candor drew').toBe(CYCLES);
    const after = await measure(devtools);
    console.log('open/close cycles', before, after);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes);
    expect(after.heap / before.heap).toBeLessThan(1.05);
    await tab.untilUi('one layer', (ui) => ui.hosts.length === 1);
  });
});

/** Opens X's dialog by its own button, waits for our layer in it and closes it again. Resolves to how often it came. */
function openAndClose(page: Page, times: number): Promise<number> {
  return page.evaluate(async (cycles) => {
    const until = async (look: () => boolean) => {
      const end = performance.now() + 3000;
      while (!look() && performance.now() < end)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return look();
    };
    const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
    const isDrawn = () => document.querySelector('[role="dialog"] > div:not([class])') !== null;
    const isClosed = () => document.querySelector('[role="dialog"]') === null;
    let drawn = 0;
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      press('[data-testid="SideNav_NewTweet_Button"]');
      if (await until(isDrawn)) drawn += 1;
      press('[data-testid="app-bar-close"]');
      await until(isClosed);
    }
    return drawn;
  }, times);
}

interface Held {
  listeners: number;
  nodes: number;
  /** Bytes of objects, closures, arrays and strings. */
  heap: number;
}

/** Timers of the page and ours, up to a second long, hold on to a composer that has just closed. */
const LAST_TIMER_MS = 1500;

/** What the page holds in all its worlds, once nothing more of it goes: no listener for longer than any timer lasts. */
async function measure(devtools: CDPSession): Promise<Held> {
  await devtools.send('Performance.enable');
  let least = await count(devtools);
  let since = performance.now();
  await until(
    'listeners to have gone',
    async () => {
      const now = await count(devtools);
      if (now.listeners < least.listeners || now.nodes < least.nodes) since = performance.now();
      least = now;
      return performance.now() - since > LAST_TIMER_MS;
    },
    () => JSON.stringify(least),
  );
  return { ...least, heap: await heapOf(devtools) };
}

async function count(devtools: CDPSession): Promise<Omit<Held, 'heap'>> {
  await collectGarbage(devtools);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { listeners: value('JSEventListeners'), nodes: value('Nodes') };
}
