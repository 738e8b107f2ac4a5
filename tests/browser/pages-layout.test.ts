import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import english from '@/messages/en.json' with { type: 'json' };
import { compileMessages } from '@/scripts/messages/compile';
import { layoutFaults } from '@/tests/browser/layout/layout-faults';
import { targetFaults } from '@/tests/browser/layout/target-faults';
import { treeFaults, treeOf } from '@/tests/browser/layout/tree';
import { somebody, store, walkPages } from '@/tests/browser/layout/walk-pages';
import {
  BROKEN_CLASS,
  LONGER,
  longer,
  longMessages,
  type TestPage,
  withTestLanguages,
} from '@/tests/browser/test-languages';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

/** A wide window, a phone or the popup, and 400 % of a wide window, which WCAG 1.4.10 asks for. CSS pixels. */
const WIDTHS = [1280, 360, 320];
/** The browser makes the popup as wide as it asks for. */
const POPUP_WIDTHS = [1280, 360];

/** Gives the page so much room beside its scrollbar. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: 800 });
  const bar = await page.evaluate(() => innerWidth - document.documentElement.clientWidth);
  if (bar > 0) await page.setViewport({ width: width + bar, height: 800 });
}

/** As far as readers may pull text apart, WCAG 1.4.12. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

describe.each(BROWSERS)('the pages of Candor in %s', (name) => {
  const browser = useBrowser(name, withTestLanguages);

  it('hold words that are 40 % longer, wide and narrow and pulled apart, with room to press; the popup is painted at once', async () => {
    const faults: string[] = [];
    let popup: string[] = [];
    await walkPages(browser(), 'en', async (page, state) => {
      if (state === 'popup')
        popup = await page.evaluate(() => (globalThis as unknown as TestPage).candorPaints);
      const note = (where: string, found: readonly string[]) =>
        faults.push(...found.map((fault) => `${state}, ${where}: ${fault}`));
      for (const width of state.startsWith('popup') ? POPUP_WIDTHS : WIDTHS) {
        await widen(page, width);
        note(`${width} px`, await page.evaluate(layoutFaults));
        if (width === 320) continue;
        const style = await page.addStyleTag({ content: SPACED });
        note(`${width} px, pulled apart`, await page.evaluate(layoutFaults));
        await style.evaluate((element) => element.remove());
        note(`${width} px, to press`, await page.evaluate(targetFaults));
      }
      await page.setViewport({ width: 1280, height: 800 });
    });
    expect(faults).toEqual([]);
    // Painted in one go: the draft's findings, the site, the packs.
    expect(popup).toHaveLength(1);
    for (const part of ['$42m', 'Social desk', longer('Pause for an hour'), longer('Not right')])
      expect(popup[0]).toContain(part);
  });

  it('offer to put the class together once more when that failed', async () => {
    await store(browser(), somebody('de'));
    const practice = await browser().practice({ search: BROKEN_CLASS });
    await practice.untilNote('practice.class.failed');
    await practice.press('practice.class.again');
    await practice.untilText('practice.pair.question');
    expect(await practice.notes()).toBe('');
  });

  // Firefox's driver knows no tree.
  it.runIf(name === 'chromium')('read sensibly to a screen reader', async () => {
    const faults: string[] = [];
    await walkPages(browser(), 'de', async (page, state) => {
      const isQuestion = state.includes('question');
      if (!isQuestion) faults.push(...(await treeFaults(page)).map((fault) => `${state}: ${fault}`));
      // Rules and lessons come and go.
      if (/rules|practice|month|packs$/.test(state)) return;
      await expect(await treeOf(page)).toMatchFileSnapshot(`trees/${state.replace(/[^a-z]+/g, '-')}.txt`);
    });
    expect(faults).toEqual([]);
  });
});

it('the words of the test are 40 % longer than those of English', () => {
  const texts = (messages: Record<string, unknown>) =>
    Object.values(messages).filter((message) => typeof message === 'string');
  const long = texts(longMessages());
  expect(long.length).toBeGreaterThan(300);
  expect(long.join('').length).toBeGreaterThanOrEqual(
    texts(compileMessages(english)).join('').length * LONGER,
  );
});
