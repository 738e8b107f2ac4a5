import { describe, expect, it } from 'vitest';
import { ACME, packFile } from '@/tests/browser/acme-pack';
import { axeFaults } from '@/tests/browser/axe';
import { FIGURES } from '@/tests/browser/drafts';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const SECTIONS = ['you', 'words', 'packs', 'rules', 'mutes', 'sites', 'month', 'privacy', 'about'];

describe.each(BROWSERS)('the pages of Candor in %s', (name) => {
  const browser = useBrowser(name);

  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    it('options: axe finds nothing, with an employer, a pack and a refused file', async () => {
      const options = await browser().options('you', { theme });
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
        expect(await axeFaults(options.page), section).toEqual([]);
      }
      await options.show('privacy');
      await options.press('Erase everything…');
      await options.page.waitForSelector('[role="alertdialog"] :focus');
      expect(await axeFaults(options.page), 'a question').toEqual([]);
    });

    it('welcome and practice: axe finds nothing at any step, nor after an answer', async () => {
      const page = await browser().welcome({ theme });
      await page.fill('Your company', 'Acme Robotics GmbH');
      await page.untilText('Drafts may also call');
      expect(await axeFaults(page.page)).toEqual([]);
      for (const [button, words] of [
        ['Continue', 'How do you appear?'],
        ['Continue', 'What Candor does'],
        ['Try it out', 'Which one may you post as it is?'],
      ] as const) {
        await page.press(button);
        await page.untilText(words);
        expect(await axeFaults(page.page), words).toEqual([]);
      }
      await page.page.click('.lesson-draft');
      await page.untilText('Worth a second look');
      await page.press('A good quarter');
      await page.untilBadge('2');
      expect(await axeFaults(page.page)).toEqual([]);
    });

    it('popup: axe finds nothing, with findings and without', async () => {
      const tab = await browser().open('x-inline');
      await tab.write(FIGURES.text);
      await tab.untilBadge('2');
      const popup = await browser().popup(tab, { theme });
      await popup.untilText('$42m');
      expect(await axeFaults(popup.page)).toEqual([]);
      await popup.press('Pause for an hour');
      await popup.untilText('Resume');
      expect(await axeFaults(popup.page)).toEqual([]);
    });
  });
});
