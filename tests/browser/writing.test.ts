import { describe, it } from 'vitest';
import { FIGURES } from '@/tests/browser/drafts';
import { PUBLIC_PAGES } from '@/tests/browser/pages';
import { muteForGood } from '@/tests/browser/site-flow';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

// What is written, marked, reworded and undone is in the matrix; here is what one does about a nudge.
describe.each(BROWSERS)('writing in %s', (name) => {
  const browser = useBrowser(name);

  it.each(PUBLIC_PAGES)(
    '%s: is silent after a mute from the card, and Post goes through once',
    async (page) => {
      const tab = await browser().open(page);
      await tab.write(FIGURES.text);
      await tab.untilBadge('2');
      await muteForGood(tab);
      await tab.untilBadge('');
      await tab.untilUi('no marks', (ui) => ui.parts('mark').length === 0);
      await tab.pressPost();
      await tab.untilPosts(FIGURES.text);
      await tab.untilUi('no last look', (ui) => !ui.part('last-look'));
    },
  );
});
