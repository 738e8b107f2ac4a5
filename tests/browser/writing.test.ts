import { describe, expect, it } from 'vitest';
import { FIGURES } from '@/tests/browser/drafts';
import { wordRect } from '@/tests/browser/measure';
import { PUBLIC_PAGES } from '@/tests/browser/pages';
import { replacementOf } from '@/tests/browser/rule-text';
import type { Tab } from '@/tests/browser/tab';
import type { UiNode } from '@/tests/browser/ui';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

/** CSS pixels; a textarea is measured in a twin, so both sides carry a rounding. */
const MARK_TOLERANCE = 2;
const TEXTAREA_TOLERANCE = 4;

const AFTER_THE_FIRST_EDIT = FIGURES.text.replace('$42m', replacementOf('fin/figure'));

describe.each(BROWSERS)('writing in %s', (name) => {
  const browser = useBrowser(name);

  describe.each(PUBLIC_PAGES)('%s', (page) => {
    const tolerance = page === 'quora-ask' ? TEXTAREA_TOLERANCE : MARK_TOLERANCE;

    it('counts the figures on the badge and marks exactly their words', async () => {
      const tab = await browser().open(page);
      await tab.write(FIGURES.text);
      await tab.untilBadge('2');
      const marks = await tab.untilUi('two marks', (ui) => fits(ui.parts('mark'), 2));
      for (const [index, word] of FIGURES.words.entries())
        await expectMarkOn(tab, marks[index], word, tolerance);
      expect(await tab.text()).toBe(FIGURES.text);
      expect(await tab.errors()).toEqual([]);
    });

    it('explains on request, rewords with one click, and Ctrl+Z brings the words back', async () => {
      const tab = await browser().open(page);
      await tab.write(FIGURES.text);
      await tab.untilBadge('2');
      await tab.click({ part: 'chip' });
      const card = await tab.untilUi('the card', (ui) => ui.text('card'));
      expect(card).toContain('$42m');
      expect(card).toContain('may not have published');
      await tab.click({ part: 'edit', within: 'card' });
      await tab.untilText(AFTER_THE_FIRST_EDIT);
      await tab.untilBadge('1');
      await tab.clickPage(tab.composer);
      await tab.press('Control+z');
      await tab.untilText(FIGURES.text);
      await tab.untilBadge('2');
      expect(await tab.errors()).toEqual([]);
    });

    it('is silent after a mute from the card, and Post goes through once', async () => {
      const tab = await browser().open(page);
      await tab.write(FIGURES.text);
      await tab.untilBadge('2');
      await tab.click({ part: 'chip' });
      await tab.click({ part: 'mute', within: 'card' });
      await tab.click({ name: 'Mute this tip everywhere for good', within: 'menu' });
      await tab.untilBadge('');
      await tab.untilUi('no marks', (ui) => ui.parts('mark').length === 0);
      await tab.pressPost();
      await tab.untilPosts(FIGURES.text);
      expect((await tab.ui()).part('last-look')).toBeUndefined();
    });
  });
});

function fits(marks: UiNode[], count: number): UiNode[] | undefined {
  return marks.length === count ? marks : undefined;
}

async function expectMarkOn(tab: Tab, mark: UiNode | undefined, word: string, tolerance: number) {
  const want = await wordRect(tab.page, tab.composer, word);
  const seen = mark?.rect ?? { x: Number.NaN, y: 0, width: 0, height: 0 };
  const off = [
    seen.x - want.x,
    seen.x + seen.width - want.x - want.width,
    seen.y + seen.height - want.y - want.height,
  ];
  const worst = Math.max(...off.map(Math.abs));
  expect(worst, `left, right and bottom of the mark on "${word}" are off by ${off} px`).toBeLessThanOrEqual(
    tolerance,
  );
}
