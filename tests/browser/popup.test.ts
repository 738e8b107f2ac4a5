import { describe, expect, it } from 'vitest';
import { FIGURES, HARMLESS } from '@/tests/browser/drafts';
import { replacementOf } from '@/tests/browser/rule-text';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

describe.each(BROWSERS)('the popup in %s', (name) => {
  const browser = useBrowser(name);

  it.each(['x-inline', 'linkedin-share', 'quora-ask'] as const)(
    '%s: lists the composer and its findings, and applies an edit to the draft',
    async (page) => {
      const tab = await browser().open(page);
      await tab.write(FIGURES.text);
      await tab.untilBadge('2');
      const popup = await browser().popup(tab);
      await popup.untilText('2 things');
      expect(await popup.text()).toContain('"$42m" next to');
      await popup.pressPart('edit');
      await tab.untilText(FIGURES.text.replace('$42m', replacementOf('fin/figure')));
      await popup.untilText('1 thing');
      await tab.untilBadge('1');
    },
  );

  it('pauses for an hour: everything clears, Post passes, and Resume brings it back', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    const popup = await browser().popup(tab);
    await popup.press('Pause for an hour');
    await tab.untilUi('no marks', (ui) => ui.parts('mark').length === 0);
    await tab.untilBadge('');
    await popup.press('Resume');
    await tab.untilUi('two marks again', (ui) => ui.parts('mark').length === 2);
    await popup.press('Pause for an hour');
    await tab.untilUi('no marks', (ui) => ui.parts('mark').length === 0);
    await tab.front();
    await tab.pressPost();
    await tab.untilPosts(FIGURES.text);
  });

  it('switches this site off and leaves the others on', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    const popup = await browser().popup(tab);
    await popup.press(/^Look at drafts on X/);
    await tab.untilUi('no marks', (ui) => ui.parts('mark').length === 0);
    const elsewhere = await browser().open('quora-ask');
    await elsewhere.write(FIGURES.text);
    await elsewhere.untilBadge('2');
  });

  it('says so when a draft is clear', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(HARMLESS);
    const popup = await browser().popup(tab);
    await popup.untilText('clear');
  });
});
