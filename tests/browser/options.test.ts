import { describe, expect, it } from 'vitest';
import type { Settings } from '@/lib/state/settings';
import { ABOUT_HALCYON, ACME, packFile, tempFile } from '@/tests/browser/acme-pack';
import { FIGURES } from '@/tests/browser/drafts';
import { muteForGood } from '@/tests/browser/site-flow';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

describe.each(BROWSERS)('the options in %s', (name) => {
  const browser = useBrowser(name);

  it('keeps the employer, and the next card names it', async () => {
    const options = await browser().options();
    await options.fill('Who do you work for?', 'Globex');
    await options.press('Add');
    await options.untilText('Saved');
    await options.close();
    expect(await browser().extension.storedText()).toContain('Globex');
    const tab = await browser().open('x-inline');
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    await tab.openCard();
    await tab.untilUi('a card that names Globex', (ui) =>
      ui.text('card').includes('Globex may not have published'),
    );
  });

  it('takes a pack file; a bad newer one is refused with file, place and expectation, and the stored one stays', async () => {
    const options = await browser().options('packs');
    await options.chooseFile(await packFile(ACME));
    await options.untilText('Acme guidelines, version 1, is installed with one rule.');
    await options.chooseFile(
      await packFile({ ...ACME, version: 2, rules: [{ ...ACME.rules[0], severity: 'block' }] }),
    );
    await options.untilText('acme.json was not installed; what you have stays as it is.');
    expect(await options.text()).toMatch(/acme\.json at .*severity.*: expected .*info.*suggest.*pause/s);
    expect(await options.text()).toContain('Version 1 · from acme.json');
    await options.chooseFile(await packFile(ACME));
    await options.untilText('acme.json was not installed; what you have stays as it is.');
    const tab = await browser().open('x-inline');
    await tab.write(ABOUT_HALCYON);
    await tab.untilUi('a mark on Halcyon', (ui) => ui.parts('mark').length === 1);
  });

  it('lets a pack that was added by file suggest, but not hold a post, until it may', async () => {
    const options = await browser().options('packs');
    await options.chooseFile(await packFile(ACME));
    await options.untilText('is installed');
    const tab = await browser().open('x-inline');
    await tab.write(ABOUT_HALCYON);
    await tab.untilUi('a mark on Halcyon', (ui) => ui.parts('mark').length === 1);
    await tab.pressPost();
    await tab.untilPosts(ABOUT_HALCYON);
    await options.front();
    await options.press(/^It may pause me/);
    await options.untilText('Saved');
    await tab.front();
    await tab.clickPage(tab.composer);
    await tab.type(ABOUT_HALCYON);
    await tab.untilUi('a mark on Halcyon', (ui) => ui.parts('mark').length === 1);
    await tab.pressPost();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
  });

  it('lists a mute that was made on a card and undoes it', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    await muteForGood(tab);
    await tab.untilBadge('');
    const options = await browser().options('mutes');
    await options.untilText('fin.figure');
    await options.press(/^Undo/);
    await options.untilText('Nothing is muted.');
    await tab.untilBadge('2');
  });

  it('finds a rule by what it says, with its reason and examples', async () => {
    const options = await browser().options('rules');
    await options.untilText(/\d+ rules/);
    await options.fill('Search the rules', 'fin.figure');
    await options.untilText('1 rule\n');
    await options.press(/fin\.figure/);
    await options.untilText(/Speaks about/i);
  });

  it('takes settings along as a file; taken in elsewhere it adds, and overwrites nothing', async () => {
    const options = await browser().options();
    await options.fill('Who do you work for?', 'Globex');
    await options.press('Add');
    await options.untilText('Saved');
    await options.show('privacy');
    const saved = await options.savedBy('Save a file');
    await browser().extension.resetStorage();
    await options.show('you');
    await options.fill('Who do you work for?', 'Acme');
    await options.press('Add');
    await options.show('privacy');
    await options.chooseFile(await tempFile('settings.json', saved));
    await options.untilNote('settings.json is taken in: one thing new. What was here stays.');
    await options.chooseFile(await tempFile('settings.json', '{"candor":"settings","format":9}'));
    await options.untilNote(/settings\.json was not taken in.*format.*newer Candor/s);
    const { profile } = (await browser().extension.stored<Settings>('settings')) ?? {};
    expect(profile?.employers.map((employer) => employer.name)).toEqual(['Acme', 'Globex']);
  });

  it('erases everything: nothing of the person is left in storage', async () => {
    const options = await browser().options();
    await options.fill('Who do you work for?', 'Globex');
    await options.press('Add');
    await options.untilText('Saved');
    const privacy = await browser().options('privacy');
    await privacy.press('Erase everything…');
    await privacy.press('Erase everything');
    await privacy.untilText('Everything is erased.');
    expect(await browser().extension.storedText()).not.toContain('Globex');
  });
});
