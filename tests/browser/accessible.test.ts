import { describe, expect, it } from 'vitest';
import { ACME, packFile } from '@/tests/browser/acme-pack';
import { faultsInBothThemes } from '@/tests/browser/axe';
import { FIGURES } from '@/tests/browser/drafts';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const SECTIONS = ['you', 'words', 'packs', 'rules', 'mutes', 'sites', 'month', 'privacy', 'about'];

describe.each(BROWSERS)('the pages of Candor in %s', (name) => {
  const browser = useBrowser(name);

  it('options: axe finds nothing, with an employer, a pack and a refused file', async () => {
    const options = await browser().options();
    await options.fill('Who do you work for?', 'Acme');
    await options.press('Add');
    await options.untilText('Saved');
    await options.show('packs');
    await options.chooseFile(await packFile(ACME));
    await options.untilText('is installed');
    await options.chooseFile(await packFile({ ...ACME, rules: 'none' }));
    await options.untilText('was not installed');
    // It fades out; half faded it has no contrast to speak of.
    await options.untilNoText('Saved');
    for (const section of SECTIONS) {
      await options.show(section);
      expect(await faultsInBothThemes(browser(), options), section).toEqual([]);
    }
    await options.show('privacy');
    await options.press('Erase everything…');
    await options.page.waitForSelector('[role="alertdialog"] :focus');
    expect(await faultsInBothThemes(browser(), options), 'a question').toEqual([]);
  });

  it('welcome and practice: axe finds nothing at any step, nor after an answer', async () => {
    const page = await browser().welcome();
    await page.fill('Your company', 'Acme Robotics GmbH');
    await page.untilText('Drafts may also call');
    expect(await faultsInBothThemes(browser(), page)).toEqual([]);
    for (const [button, words] of [
      ['Continue', 'How do you appear?'],
      ['Continue', 'What Candor does'],
      ['Try it out', 'Which one may you post as it is?'],
    ] as const) {
      await page.press(button);
      await page.untilText(words);
      expect(await faultsInBothThemes(browser(), page), words).toEqual([]);
    }
    await page.page.click('.lesson-draft');
    await page.untilText('Worth a second look');
    await page.press('A good quarter');
    await page.untilBadge('2');
    expect(await faultsInBothThemes(browser(), page)).toEqual([]);
  });

  it('popup: axe finds nothing, with findings and without', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    const popup = await browser().popup(tab);
    await popup.untilText('$42m');
    expect(await faultsInBothThemes(browser(), popup)).toEqual([]);
    await popup.press('Pause for an hour');
    await popup.untilText('Resume');
    expect(await faultsInBothThemes(browser(), popup)).toEqual([]);
  });
});
