import { describe, expect, it } from 'vitest';
import { FIGURES } from '@/tests/browser/drafts';
import { putText, type Reaction, timeReaction } from '@/tests/browser/spying-page';
import type { Tab } from '@/tests/browser/tab';
import { until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

describe.each(BROWSERS)('what the page learns in %s', (name) => {
  const browser = useBrowser(name);

  async function withOpenCard(page: 'x-inline' | 'linkedin-share'): Promise<Tab> {
    const tab = await browser().open(page);
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    await tab.click({ part: 'chip' });
    await tab.untilUi('the card', (ui) => ui.part('card'));
    return tab;
  }

  it('finds no word of the card by searching or selecting', async () => {
    const tab = await withOpenCard('x-inline');
    const ui = await tab.ui();
    const phrase = 'may not have published';
    expect(ui.text('card'), 'the phrase to look for is on the card').toContain(phrase);
    expect(
      ui.nodes.filter((node) => node.rawText),
      'words as real text',
    ).toEqual([]);
    expect(await tab.page.evaluate(findOnPage, phrase)).toBe(false);
    expect(await tab.page.evaluate(findOnPage, 'ARR just crossed'), 'the search works at all').toBe(true);
    await tab.page.evaluate(() => getSelection()?.selectAllChildren(document.documentElement));
    expect(await tab.page.evaluate(() => String(getSelection()))).not.toContain(phrase);
  });

  it.each(['x-inline', 'linkedin-share'] as const)(
    '%s: sees one empty element without attributes that tell anything',
    async (page) => {
      const tab = await withOpenCard(page);
      const [host, ...others] = (await tab.ui()).hosts;
      expect(others).toEqual([]);
      expect(host?.light).toBe(0);
      expect(host?.attributes.filter((attribute) => attribute !== 'style')).toEqual([]);
      const html = await tab.page.evaluate(() => document.documentElement.outerHTML);
      expect(html).not.toMatch(/(chrome|moz)-extension:/);
      expect(html).not.toMatch(/candor(?!-pages|Page)/i);
    },
  );

  it('changes nothing in the editor and nothing on html and body', async () => {
    const tab = await browser().open('x-inline');
    await tab.openComposer();
    await tab.page.evaluate(recordAttributes);
    await tab.type(FIGURES.text);
    const before = await tab.page.$eval(tab.composer, (box) => box.outerHTML);
    await tab.untilBadge('2');
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    expect(await tab.page.$eval(tab.composer, (box) => box.outerHTML)).toBe(before);
    expect(await tab.page.evaluate(() => Reflect.get(window, 'changedAttributes'))).toEqual([]);
  });

  it('is not told by its own events whether a draft has findings', async () => {
    const { extension } = browser();
    await extension.startCounting();
    const tab = await browser().open('x-mobile');
    await tab.openComposer();
    const timeDraft = async (text: string, marks: number): Promise<Reaction> => {
      await tab.page.evaluate(putText, tab.composer, text);
      await until('its check', async () => (await extension.drafts()).at(-1) === text);
      await tab.untilUi(`${marks} marks`, (ui) => ui.parts('mark').length === marks);
      return tab.page.evaluate(timeReaction, tab.composer);
    };
    const loud: Reaction[] = [];
    const quiet: Reaction[] = [];
    for (let round = 0; round < 4; round += 1)
      for (const text of QUIET_DRAFTS) {
        quiet.push(await timeDraft(text, 0));
        loud.push(await timeDraft(FIGURES.text, 2));
      }
    const of = (all: Reaction[], what: keyof Reaction) => all.map((reaction) => reaction[what]);
    const [without, withFindings] = [of(quiet, 'event'), of(loud, 'event')];
    const apart = Math.abs(median(withFindings) - median(without));
    const noise = Math.max(Math.max(...without) - Math.min(...without), ...of(quiet, 'step'));
    // Marks that follow their words take their share of a frame, and a page that clocks its frames can see that: printed,
    // not promised.
    console.log(
      `${name}: an event ${median(without).toFixed(4)} ms without findings, ${median(withFindings).toFixed(4)} with, noise ${noise.toFixed(4)}; a frame ${median(of(quiet, 'frame')).toFixed(1)} and ${median(of(loud, 'frame')).toFixed(1)} ms`,
    );
    expect(apart, 'milliseconds an event').toBeLessThanOrEqual(noise);
  });

  it('keeps no word of the draft in storage', async () => {
    await withOpenCard('x-inline');
    const stored = await browser().extension.storedText();
    for (const words of [...FIGURES.words, 'just crossed']) expect(stored).not.toContain(words);
  });

  it('keeps keys pressed in the card away from the page, and Escape closes only the card', async () => {
    const tab = await withOpenCard('x-inline');
    // A click leaves focus in the box; Tab goes from there into a card that was asked for.
    await tab.press('Tab');
    await tab.untilUi(
      'a focused control in the card',
      (ui) => ui.find({ part: 'edit', within: 'card' })?.focused,
    );
    const before = await tab.keys();
    await tab.press('n');
    await tab.press('Escape');
    await tab.untilUi('the card to close', (ui) => !ui.part('card'));
    expect(await tab.keys()).toEqual(before);
    expect(await tab.text()).toBe(FIGURES.text);
  });
});

/** As long as the one with figures, and with nothing to say about. */
const QUIET_DRAFTS = ['Our cat just crossed the big road!', 'Our dog just crossed the big road!'];

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs in the page: the browser's own "find in page", from the top. */
function findOnPage(words: string): boolean {
  getSelection()?.collapse(document.body, 0);
  return (window as unknown as { find(...options: unknown[]): boolean }).find(words, false, false, true);
}

/** Runs in the page: notes every attribute that anybody sets on html and body. */
function recordAttributes(): void {
  const changed: string[] = [];
  Object.assign(window, { changedAttributes: changed });
  const observer = new MutationObserver((records) => {
    for (const { target, attributeName } of records) changed.push(`${target.nodeName} ${attributeName}`);
  });
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributes: true });
}
