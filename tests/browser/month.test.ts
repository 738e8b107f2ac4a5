import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/shared/day';
import type { Month } from '@/lib/state/month';
import { DAY_OF_MONTH, FULL_MONTH } from '@/scripts/gallery/months';
import { faultsInBothThemes } from '@/tests/browser/axe';
import { MONEY } from '@/tests/browser/drafts';
import { replacementOf } from '@/tests/browser/rule-text';
import { muteForGood } from '@/tests/browser/site-flow';
import type { Tab } from '@/tests/browser/tab';
import { until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

/** About conditions at work, with a secret in it: the one thing that is said of such a draft. */
const PROTECTED = 'We are on strike! The wifi password is hunter2hunter';

describe.each(BROWSERS)('My month in %s', (name) => {
  const browser = useBrowser(name);
  const stored = () => browser().extension.stored<Month>('month');
  const fill = (value: Month) =>
    browser().extension.page.evaluate((month) => chrome.storage.local.set({ month }), { version: 1, value });

  it('is off at first and keeps nothing; switched on it counts what came of each draft, and nothing of protected ones', async () => {
    const tab = await browser().open('x-inline');
    await writeAnd(tab, MONEY.text, editIt);
    const options = await browser().options('month');
    expect(await browser().extension.storedItem('month')).toBeUndefined();
    await options.press(/^Count for me/);
    await options.untilText('Nothing is counted yet.');
    const draft = await browser().practice();
    await draft.press('A good quarter');
    await draft.untilBadge('2');
    await draft.close();
    await tab.front();
    await writeAnd(tab, MONEY.text, editIt);
    await writeAnd(tab, MONEY.text, postAsIs);
    await writeAnd(tab, PROTECTED, postAsIs);
    await writeAnd(tab, MONEY.text, muteForGood);
    await options.front();
    await options.untilText('3 tips on one day');
    expect(await options.text()).toMatch(/Edited\s+1\s+Posted as is\s+1\s+Muted\s+1/);
    expect((await stored())?.days).toEqual([
      { day: dayOf(new Date()), rules: { 'fin.figure': { spoke: 3, edited: 1, posted: 1, muted: 1 } } },
    ]);
  });

  it('a tip on a draft that is left counts when its page is closed', async () => {
    const options = await browser().options('month');
    await options.press(/^Count for me/);
    await options.untilText('Nothing is counted yet.');
    const tab = await browser().open('x-inline');
    await tab.write(MONEY.text);
    await tab.untilBadge('1');
    expect((await stored())?.days).toEqual([]);
    await tab.close();
    await options.untilText(/Not posted\s+1/);
  });

  it('is erased with one click, with everything, and by switching it off', async () => {
    await fill(FULL_MONTH);
    const options = await browser().options('month');
    await options.untilText('How quiet it has become');
    await options.press('Erase the counts');
    await options.untilNote('The counts are erased.');
    await until('no counts', async () => (await stored())?.days.length === 0);
    expect(await stored()).toEqual({ isOn: true, since: dayOf(new Date()), days: [] });
    await fill(FULL_MONTH);
    await options.untilText('Which rules spoke');
    await options.press(/^Count for me/);
    await options.untilNoText('Which rules spoke');
    await until('no counts', async () => (await stored())?.days.length === 0);
    expect(await stored()).toEqual({ isOn: false, since: null, days: [] });
    await fill(FULL_MONTH);
    await options.show('privacy');
    await options.untilText('My month: counts by day and rule');
    const saved = await options.savedBy('Save a file');
    expect(saved).toContain('"settings"');
    expect(saved).not.toContain('"month"');
    expect(saved).not.toContain(FULL_MONTH.since);
    await options.press('Erase everything…');
    await options.press('Erase everything');
    await options.untilText('Everything is erased.');
    expect(await browser().extension.storedItem('month')).toBeUndefined();
  });

  it('has nothing for axe to find, and fits a narrow window', async () => {
    await fill(FULL_MONTH);
    const options = await browser().options('month');
    await options.press('As a table');
    await options.press(/more rules?$/);
    await options.page.setViewport({ width: 360, height: 800 });
    await until('nothing to scroll sideways', () =>
      options.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    );
    expect(await faultsInBothThemes(browser(), options)).toEqual([]);
    await fill(DAY_OF_MONTH);
    await options.untilText('one tip on one day');
    expect(await faultsInBothThemes(browser(), options)).toEqual([]);
  });
});

/** Writes a draft with one thing to look at, does something about it, and posts what is in the box then. */
async function writeAnd(tab: Tab, text: string, act: (tab: Tab) => Promise<void>): Promise<void> {
  const { length } = await tab.posts();
  await tab.clickPage(tab.composer);
  await tab.type(text);
  await tab.untilBadge('1');
  await act(tab);
  await tab.untilBadge(act === postAsIs ? '1' : '');
  await tab.pressPost();
  if (act === postAsIs) await tab.click({ name: 'Post as is', within: 'last-look' });
  await until('the post', async () => (await tab.posts()).length > length);
  // Nobody begins the next draft within the moment in which the site empties the box.
  await tab.untilUi('the empty box to be seen', (ui) => !ui.part('chip'));
}

async function editIt(tab: Tab): Promise<void> {
  await tab.openCard();
  await tab.click({ part: 'edit', within: 'card' });
  await tab.untilText(MONEY.text.replace(MONEY.word, replacementOf('fin/figure')));
}

async function postAsIs(): Promise<void> {}
