import { describe, expect, it } from 'vitest';
import { loadBasePack } from '@/lib/cli/load';
import { inLanguage } from '@/lib/format/in-language';
import german from '@/messages/de.json' with { type: 'json' };
import english from '@/messages/en.json' with { type: 'json' };
import germanMenu from '@/public/_locales/de/messages.json' with { type: 'json' };
import { FIGURES } from '@/tests/browser/drafts';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

/** Why `fin.figure` speaks, and its first edit: words of a rule, which come with the report. */
const [inEnglish, inGerman] = (['en', 'de'] as const).map((language) => {
  const rule = loadBasePack().rules.find(({ id }) => id === 'fin.figure');
  if (!rule) throw new Error('there is no fin.figure');
  const { message, edits } = inLanguage(rule, language);
  return [message.why, edits?.[0]?.label ?? message.why];
});

describe.each(BROWSERS)('another language in %s', (name) => {
  const browser = useBrowser(name);

  it('is spoken at once in the options, the popup and the card of an open composer, by its rules too', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    await tab.openCard();
    const untilCard = (what: string, words: readonly string[]) =>
      tab.untilUi(what, (ui) => words.every((each) => ui.text('card').includes(each)));
    const englishCard = [english['nudge.finding.notRight'], ...(inEnglish ?? [])];
    await untilCard('the English card', englishCard);
    const options = await browser().options('you');
    await options.untilText(english['options.language.title']);
    await options.page.select('select', 'de');
    await options.untilText(german['options.language.title']);
    await tab.front();
    await untilCard('the German card', [german['nudge.finding.notRight'], ...(inGerman ?? [])]);
    const popup = await browser().popup(tab);
    await popup.untilText(german['popup.controls.pause']);
    await popup.untilText(inGerman?.[1] ?? '');
    await options.front();
    const menu = await options.page.evaluate(async () => (await fetch('/_locales/de/messages.json')).json());
    expect(menu).toEqual(germanMenu);
    await options.page.select('select', 'auto');
    await options.untilText(english['options.language.title']);
    await tab.front();
    await untilCard('the English card', englishCard);
  });
});
