import { describe, expect, it } from 'vitest';
import { FIGURES } from '@/tests/browser/drafts';
import { withOpenHost } from '@/tests/browser/open-host';
import { FOLDER, NEXT } from '@/tests/browser/pack-faults';
import { useScene } from '@/tests/browser/pack-scene';
import { openWith } from '@/tests/browser/site-flow';
import { Subscriber } from '@/tests/browser/subscriber';
import type { Tab } from '@/tests/browser/tab';
import type { Ui } from '@/tests/browser/ui';
import { until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const FINE = 'Quora looks the way Candor knows it.';
const LIMITED = 'Quora may have changed this box.';
const UNKNOWN = 'Candor does not know the box that you were in.';

const twoMarks = (ui: Ui) => ui.parts('mark').length === FIGURES.words.length;

describe.each(BROWSERS)('what the popup says of the site in %s', (name) => {
  const browser = useBrowser(name);

  it('fine, where Candor knows the box', async () => {
    const tab = await browser().open('quora-answer');
    await tab.openComposer();
    const popup = await browser().popup(tab);
    await popup.untilText(FINE);
    expect(await popup.text()).not.toMatch(/may have changed|does not know/);
  });

  it('limited, where the site has renamed its hooks: marks are there, and Post is found by structure', async () => {
    const tab = await browser().open('quora-changed');
    await tab.write(FIGURES.text);
    await tab.untilUi('two marks', twoMarks);
    const popup = await browser().popup(tab);
    await popup.untilText(LIMITED);
    await popup.untilText('2 things');
    await popup.page.setViewport({ width: 360, height: 700 });
    await popup.screenshot(`limited ${name} light`);
    await tab.front();
    await tab.pressPost();
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text);
  });

  it('unknown, where nothing tells what the box is for; the box stays as it is', async () => {
    const tab = await browser().open('quora-changed');
    await tab.page.evaluate(() => {
      const box = document.createElement('textarea');
      document.querySelector('.card')?.append(box);
      box.focus();
    });
    const popup = await browser().popup(tab, { theme: 'dark' });
    await popup.untilText(UNKNOWN);
    await popup.untilText('“Watch this box with Candor”');
    await popup.page.setViewport({ width: 360, height: 700 });
    await popup.screenshot(`unknown ${name} dark`);
    await tab.front();
    await tab.openComposer();
    await popup.front();
    await popup.untilText(LIMITED);
    await popup.untilNoText(UNKNOWN);
  });

  it('an added site goes by its host, and is switched off and on like any other', async () => {
    await browser().allowSite('blog.example');
    const tab = await browser().open('other-textarea');
    await tab.write(FIGURES.text);
    await tab.untilUi('two marks', twoMarks);
    const popup = await browser().popup(tab);
    await popup.untilText('Candor looks at what you write on blog.example.');
    await popup.press('Look at drafts on blog.example');
    await popup.untilText('Switched off here');
    await tab.untilUi('nothing of Candor', (ui) => ui.hosts.length === 0);
    await popup.press('Look at drafts on blog.example');
    await tab.untilUi('two marks again', twoMarks);
  });

  it('nothing, where a private box has the focus', async () => {
    const tab = await browser().open('quora-message-dialog');
    await tab.write('See you at seven.');
    const popup = await browser().popup(tab);
    await popup.untilText('No composer yet');
    expect(await popup.page.$('[data-part="site-health"]')).toBeNull();
  });
});

describe.runIf(BROWSERS.includes('chromium'))('hints of a signed pack', () => {
  const browser = useBrowser('chromium', withOpenHost);
  const scene = useScene();

  it('make a limited box whole again, with the draft that is in it', async () => {
    const { server, publisher } = scene();
    server.publish((await publisher.publish({ ...NEXT, siteHints: { quora: [MOVED] } })).files, FOLDER);
    await Subscriber.join(browser(), server.url(FOLDER));
    const draft = `draft=${encodeURIComponent(FIGURES.text)}`;
    const tab = await openWith(browser(), 'quora-changed', draft);
    await tab.openComposer();
    await tab.untilUi('two marks', twoMarks);
    const popup = await browser().popup(tab);
    await popup.untilText(FINE);
    expect(await popup.text(), 'the surface that the pack names').toContain('Answer');
    await tab.front();
    await untilOneChip(tab);
    await tab.pressPost();
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text);
    expect(await tab.errors()).toEqual([]);
  });

  /** The session that was limited has ended, with all that it showed. */
  function untilOneChip(tab: Tab): Promise<boolean> {
    return until('one chip', async () => (await tab.ui()).parts('chip').length === 1);
  }
});

/** Where the test page moves the answer box to: classes of its own making. */
const MOVED = {
  surface: 'answer',
  box: '.cTq4zr07',
  editor: 'quora-doc',
  submit: '.footer > .cMlQ8vd2:last-child',
};
