import { describe, expect, it } from 'vitest';
import { tempFile } from '@/tests/browser/acme-pack';
import { faultsInBothThemes } from '@/tests/browser/axe';
import { dropFile } from '@/tests/browser/drop-file';
import type { OwnPage } from '@/tests/browser/own-page';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const ZONE = '.cd-file-drop';

const POSTS = [
  'date;text',
  '2026-11-02;our guidance for next year is 12%',
  '2026-12-20;"Some ""good"" news:',
  'our guidance for next year is 12%"',
  '2026-11-03;our union meets about our revenue of $42m',
  '2026-11-04;Love my dog',
  '2026-11-05;Between us, churn at Acme is 9% this quarter',
  '2026-11-06;"never closed',
].join('\r\n');

/** As a year of a large company has them: some with a finding, most without. */
const TEN_THOUSAND = Array.from({ length: 10_000 }, (_, at) =>
  JSON.stringify({
    text:
      at % 10 === 0
        ? `Our guidance for next year is ${at + 2}%`
        : `Day ${at}: met friends at the lake, talked about books, and went home happy.`,
  }),
).join('\n');

describe.each(BROWSERS)('the dry run of the workshop in %s', (name) => {
  const browser = useBrowser(name);

  it('says what the pack would have said, quotes the words, and keeps none of them', async () => {
    const page = await opened();
    await page.chooseFile(await tempFile('posts.csv', POSTS));
    await page.untilText('Candor would have spoken on 2 of 5 posts.');
    expect(await page.text()).toMatch(/acme\/fin\.guidance\s+0\s+1\s+1/);
    expect(await page.text()).toContain('Line 8: expected a quotation mark');
    await page.press(/^acme\/fin\.guidance 2 posts$/);
    await page.untilText('Some "good" news: our guidance for next year is 12%');
    await page.untilText('line 3 · A last look before posting');
    // Nothing tells the protected post from the harmless one.
    expect(await page.text()).not.toContain('union');
    expect(await faultsInBothThemes(browser(), page)).toEqual([]);
    await page.press(/^Count Candor’s own rules too/);
    await page.untilText('Candor would have spoken on 3 of 5 posts.');
    expect(await browser().extension.storedText()).not.toContain('guidance');
  });

  it('stays while a rule is changed, and runs again with the change', async () => {
    const page = await opened();
    await page.chooseFile(await tempFile('posts.txt', 'The Roadrunner Pro never fails.\n\nLove my dog'));
    await page.untilText('Candor would have spoken on 1 of 2 posts.');
    await page.press('Rules');
    await page.press(/^claim\.unbreakable/);
    await page.press('Take out never fails');
    await page.press('Dry run');
    await page.untilText('The pack has changed since this run.');
    await page.press('Run again');
    await page.untilText('Candor would have spoken on 0 of 2 posts.');
    await page.untilNoText('The pack has changed');
  });

  it('takes a file that is dropped, and says what is wrong with one that is none', async () => {
    const page = await opened();
    await dropFile(page.page, ZONE, 'posts.txt', 'Our guidance for next year is 12%\n\nLove my dog');
    await page.untilText('Candor would have spoken on 1 of 2 posts.');
    await dropFile(page.page, ZONE, 'picture.csv', '\u0089PNG\r\n\0\0\0');
    await page.untilNote('This does not look like text.');
    await dropFile(page.page, ZONE, 'posts.csv', 'date,words\n2026-11-02,Love my dog');
    await page.untilNote('Line 1: expected a column called text in the first line');
  });

  it('reads ten thousand posts while the page goes on, and stops when it is told to', async () => {
    const page = await opened();
    const file = await tempFile('posts.jsonl', TEN_THOUSAND);
    await page.chooseFile(file);
    await page.untilText(/\d of 10,000/);
    await page.press('Stop');
    await page.untilNoText('of 10,000');
    await page.chooseFile(file);
    await page.untilText('Candor would have spoken on 1,000 of 10,000 posts.');
    await page.press(/^acme\/fin\.guidance 1,000 posts$/);
    await page.untilText('20 of 1,000, chosen evenly over the file.');
  });

  async function opened(): Promise<OwnPage> {
    const page = await browser().workshop();
    await page.press('Open the example');
    await page.press('Dry run');
    await page.untilText('Choose a file of posts…');
    return page;
  }
});
