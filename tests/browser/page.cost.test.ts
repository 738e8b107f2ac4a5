import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { ExtensionView } from '@/tests/browser/extension-page';
import { collectGarbage, heapOf } from '@/tests/browser/heap';
import { LONG_TASK_MS, listenFirst, type OwnTime, ownTime } from '@/tests/browser/own-time';
import { type PageName, sitePage } from '@/tests/browser/pages';
import type { Tab } from '@/tests/browser/tab';
import { until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

/** Milliseconds between two keys: more than twelve a second. */
const KEY_MS = 80;
/** Without Candor nothing rests between keys. */
const ALONE_KEY_MS = 40;
/**
 * The middle key may take so many times what listeners that do nothing take on the same keys (see `listenFirst`): 1.7 to
 * 3.0 are measured, so that twice the cost is too much. A ratio, since milliseconds are another thing on every machine and
 * under every load; those printed are to be read against ARCHITECTURE's budget. The middle one, since how often a machine
 * under load makes a pause of its own, with a check after it, is not ours; the mean with all of them is printed.
 */
const MOST = 4;

const WORDS = 'A quiet week: we moved the old runbooks, met for tea and read about tides. ';

/** How many keys are typed. */
const KEYS: [PageName, number][] = [
  ['linkedin-share', 60],
  ['linkedin-classic', 30],
  ['x-modal', 30],
  ['quora-answer', 30],
  ['quora-ask', 30],
];

/** One page with all keys, and all of them twice: with Candor and without. */
const TWICE = { page: 'x-inline', keys: 200 };
/** Bytes that a key may leave behind beyond what it leaves without Candor: 70 to 130 are measured. */
const MOST_HELD = 240;

// Firefox has no profiler that a test could ask.
describe.skipIf(!BROWSERS.includes('chromium'))('the cost in the page, in chromium', () => {
  const browser = useBrowser('chromium');

  /** A long draft in the box, checked, with room for so many keys. */
  async function measured(page: PageName, keys: number): Promise<Tab> {
    const { extension } = browser();
    await extension.startCounting();
    const tab = await browser().open(page);
    await listenFirst(tab.page);
    await fillBox(tab, keys);
    await checked(tab, extension);
    return tab;
  }

  it.each(KEYS)('%s: %i keys into a draft of 3,000 characters', async (page, keys) => {
    const tab = await measured(page, keys);
    expectCheap(page, keys, await typeKeys(tab, keys, browser().extension));
  });

  it(`${TWICE.page}: ${TWICE.keys} keys make no longer tasks than without Candor, and leave nothing behind`, async () => {
    const { page, keys } = TWICE;
    const tab = await measured(page, keys);
    const before = await heldBy(tab.page);
    const withUs = await typeKeys(tab, keys, browser().extension);
    const held = (await heldBy(tab.page)) - before;
    expectCheap(page, keys, withUs);

    await browser().removeCandor();
    await fillBox(tab, keys);
    const beforeAlone = await heldBy(tab.page);
    const alone = await typeKeys(tab, keys);
    const heldAlone = (await heldBy(tab.page)) - beforeAlone;
    console.log(
      `${page}: ${withUs.time.long} long tasks, ${alone.time.long} without Candor; ${held} bytes more after the keys, ${heldAlone} without Candor`,
    );
    expect(alone.time.watch + alone.time.nudge).toBe(0);
    expect(withUs.time.long).toBeLessThanOrEqual(alone.time.long);
    expect((held - heldAlone) / keys).toBeLessThan(MOST_HELD);
  });

  it('is nothing on a page without a composer: no request, no connection, no message', async () => {
    const { extension } = browser();
    await extension.startCounting();
    const tab = await browser().open('linkedin-plain');
    const requests: string[] = [];
    tab.page.on('request', (request) => {
      // The browser asks for the sign of the tab by itself, some time.
      if (!request.url().endsWith('/favicon.ico')) requests.push(request.url());
    });
    const time = await ownTime(tab.page, async () => {
      for (let step = 0; step < 20; step += 1) {
        await tab.page.mouse.wheel({ deltaY: 200 });
        await tab.page.mouse.click(400, 100 + step * 20);
        await tab.press('Tab');
      }
    });
    console.log(`without a composer: ${time.watch.toFixed(2)} ms for 20 scrolls, clicks and keys`);
    expect(requests).toEqual([]);
    expect(await extension.counts()).toEqual({ connections: 0, messages: 0 });
    expect(time.longest).toBeLessThan(LONG_TASK_MS);
    expect(time.nudge).toBe(0);
  });
});

/** Loads the page anew and puts a long text into its box by the browser's own editing, in one go. */
async function fillBox(tab: Tab, keys: number): Promise<void> {
  const length = Math.min(3000, sitePage(tab.name).room - keys - WORDS.length);
  const text = WORDS.repeat(Math.floor(length / WORDS.length));
  await tab.page.reload();
  await tab.openComposer();
  await tab.page.keyboard.sendCharacter(text);
  await until('the long draft', async () => (await tab.text()).length >= text.length - 1);
}

/** Resolves once what is in the box now has been looked at. */
async function checked(tab: Tab, extension: ExtensionView): Promise<void> {
  await until(
    'the check',
    async () => (await extension.drafts()).at(-1)?.length === (await tab.text()).length,
  );
}

interface Typed {
  time: OwnTime;
  inputs: number;
  /** Pauses that a draft may be looked at in, and how many of them it was. */
  pauses: number;
  checks: number;
}

/** Without an `extension` there is no Candor on the page. */
async function typeKeys(tab: Tab, keys: number, extension?: ExtensionView): Promise<Typed> {
  const before = (await extension?.drafts())?.length ?? 0;
  const { length } = await tab.text();
  await tab.page.evaluate(noteInputs);
  let noted = { inputs: 0, pauses: 0 };
  const time = await ownTime(tab.page, async () => {
    await tab.page.keyboard.type(WORDS.repeat(3).slice(0, keys), {
      delay: extension ? KEY_MS : ALONE_KEY_MS,
    });
    await until('the keys in the box', async () => (await tab.text()).length >= length + keys);
    if (extension) await checked(tab, extension);
    noted = await tab.page.evaluate(() => window.notedInputs);
  });
  return { ...noted, time, checks: ((await extension?.drafts())?.length ?? 0) - before };
}

function expectCheap(page: PageName, keys: number, { time, checks, pauses, inputs }: Typed): void {
  const ours = time.watch + time.nudge;
  const ratio = time.key.ours / time.key.empty;
  const each = (sum: number) => (sum / keys).toFixed(3);
  console.log(
    `${page}: watch ${each(time.watch)} + nudge ${each(time.nudge)} ms an input, the middle key ${time.key.ours.toFixed(3)} ms, ${ratio.toFixed(2)} times an empty listener set's ${time.key.empty.toFixed(3)} (mean ${(ours / time.empty).toFixed(2)} of ${each(time.empty)}), the page itself ${each(time.page)} ms; longest call ${time.longest.toFixed(1)} ms; ${checks} checks in ${pauses} pauses, ${inputs} inputs`,
  );
  expect(time.key.empty).toBeGreaterThan(0);
  expect(ratio).toBeLessThan(MOST);
  expect(checks).toBeLessThanOrEqual(pauses);
  expect(time.longest).toBeLessThan(LONG_TASK_MS);
}

/** Bytes of what the page and all in it hold, once nothing more of it goes. */
async function heldBy(page: Page): Promise<number> {
  const devtools = await page.createCDPSession();
  await collectGarbage(devtools);
  const held = await heapOf(devtools);
  await devtools.detach();
  return held;
}

declare global {
  interface Window {
    notedInputs: { inputs: number; pauses: number };
  }
}

/** Runs in the page: counts inputs, and the pauses that a draft may be looked at in. */
function noteInputs(): void {
  window.notedInputs = { inputs: 0, pauses: 1 };
  let last = performance.now();
  const note = ({ type }: Event) => {
    if (type === 'input') window.notedInputs.inputs += 1;
    if (performance.now() - last > 240) window.notedInputs.pauses += 1;
    last = performance.now();
  };
  for (const type of ['keydown', 'input']) window.addEventListener(type, note, true);
}
