import { describe, expect, it } from 'vitest';
import { until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

describe.each(BROWSERS)('practice in %s', (name) => {
  const browser = useBrowser(name);

  it('reads a draft that was dropped in, holds its post once, and posts it to nowhere', async () => {
    const practice = await browser().practice();
    await practice.press('A good quarter');
    await practice.untilBadge('2');
    await practice.press('Post');
    // The last look has the focus; its second button lets the post go.
    await practice.untilHeld();
    expect(await practice.text()).not.toContain('your post would be out now');
    await practice.key('Tab');
    await practice.key('Enter');
    await practice.untilNote('On a site, your post would be out now.');
  });

  it('says nothing about a harmless draft', async () => {
    const practice = await browser().practice();
    await practice.press('Something you learned');
    await practice.press('Post');
    await practice.untilNote('On a site, your post would be out now.');
    await practice.untilBadge('');
  });

  it('reads on while Candor is paused, and speaks of the company that the person named', async () => {
    const options = await browser().options();
    await options.fill('Who do you work for?', 'Globex');
    await options.press('Add');
    await options.untilText('Saved');
    const popup = await browser().popup(await browser().open('x-inline'));
    await popup.press('Pause for an hour');
    await popup.untilText('Resume');
    const practice = await browser().practice();
    await practice.press('Praise for your company');
    await practice.untilBadge('1');
  });

  it('asks which of two drafts may be posted, says why, and keeps only what was right', async () => {
    const practice = await browser().practice();
    await practice.untilText('Which one may you post as it is?');
    await practice.page.click('.lesson-draft');
    await practice.untilText('Worth a second look');
    await practice.untilText(/1 of \d+ answered/);
    const kept = async () => (await browser().extension.stored<{ answers: object }>('practice'))?.answers;
    const answers = await until('the answer to be kept', kept);
    expect(Object.keys(answers)).toHaveLength(1);
    expect(Object.values(answers)).toEqual([expect.any(Boolean)]);
  });
});
