import { describe, it } from 'vitest';
import german from '@/messages/de.json' with { type: 'json' };
import english from '@/messages/en.json' with { type: 'json' };
import { FIGURES } from '@/tests/browser/drafts';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

describe.each(BROWSERS)('another language in %s', (name) => {
  const browser = useBrowser(name);

  it('is spoken at once in the options, the popup and the card of an open composer', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    await tab.openCard();
    await tab.untilUi('the English card', (ui) =>
      ui.text('card').includes(english['nudge.finding.notRight']),
    );
    const options = await browser().options('you');
    await options.page.select('select', 'de');
    await options.untilText(german['options.language.title']);
    await tab.front();
    await tab.untilUi('the German card', (ui) => ui.text('card').includes(german['nudge.finding.notRight']));
    const popup = await browser().popup(tab);
    await popup.untilText(german['popup.controls.pause']);
    await options.front();
    await options.page.select('select', 'auto');
    await options.untilText(english['options.language.title']);
    await tab.front();
    await tab.untilUi('the English card', (ui) =>
      ui.text('card').includes(english['nudge.finding.notRight']),
    );
  });
});
