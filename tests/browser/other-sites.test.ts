import { describe, expect, it } from 'vitest';
import { FIGURES, SECRETS } from '@/tests/browser/drafts';
import { SETTLED_MS } from '@/tests/browser/site-flow';
import { never, until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const HOST = 'blog.example';
const FORUM = 'forum.example';
const PATTERN = `https://${HOST}/*`;
const PAGE = 'other-textarea';

const NOBODY = { connections: 0, messages: 0 };

describe.each(BROWSERS)('sites that a person adds, in %s', (name) => {
  const browser = useBrowser(name);
  const extension = () => browser().extension;

  it('a host that was not added: nothing of ours runs', async () => {
    await extension().startCounting();
    const tab = await browser().open(PAGE);
    await tab.write(FIGURES.text);
    await never('a word from the page', async () => (await extension().counts()).connections, SETTLED_MS);
    expect(await extension().hears(tab.id)).toBe(false);
    await tab.pressPost();
    await tab.untilPosts(FIGURES.text);
  });

  it('added, held, released; removed, and nothing is left', async () => {
    // Open before its site is added: the script comes to it.
    const tab = await browser().open(PAGE);
    await tab.openComposer();
    await browser().addSite(HOST);
    await tab.front();
    await tab.write(FIGURES.text);
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    await tab.pressPost();
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text);
    await tab.write(FIGURES.text);
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);

    const options = await browser().options('sites');
    await options.press(`Remove ${HOST}`);
    await options.untilNote(`${HOST} is removed`);
    await tab.front();
    await tab.untilUi('nothing of Candor on the page', (ui) => ui.nodes.length === 0);
    await untilNothingIsLeft(HOST);
    expect(await extension().hears(tab.id)).toBe(false);
    await tab.pressPost();
    await tab.untilPosts(FIGURES.text, FIGURES.text);
    expect(await tab.errors()).toEqual([]);
  });

  it('switched off and on; the leave taken away by the browser, and given again', async () => {
    await browser().allowSite(HOST);
    const tab = await browser().open(PAGE);
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    const options = await browser().options('sites');
    await options.press(HOST);
    await tab.untilBadge('');
    expect(await extension().registered()).toEqual([]);
    await options.press(HOST);
    await until('the script in the tab again', () => extension().hears(tab.id));
    await extension().takeHostAway(PATTERN);
    await options.untilText('Your browser does not let Candor on this site any more.');
    await until('the script to leave', async () => !(await extension().hears(tab.id)));
    await browser().willAllow(PATTERN);
    await options.press(`Allow ${HOST} again`);
    await options.untilNoText('Your browser does not let Candor on this site any more.');
    await until('the script in the tab again', () => extension().hears(tab.id));
  });

  it('erasing everything removes added sites as well', async () => {
    await browser().allowSite(HOST);
    const tab = await browser().open(PAGE);
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    const options = await browser().options('privacy');
    await options.press('Erase everything…');
    await options.press('Erase everything');
    await options.untilText('Everything is erased.');
    await tab.untilUi('nothing of Candor on the page', (ui) => ui.nodes.length === 0);
    await untilNothingIsLeft(HOST);
  });

  it('boxes that are not for posts are not looked at, and one of them is when the person asks', async () => {
    await browser().allowSite(FORUM);
    await extension().startCounting();
    const tab = await browser().open('forum-other-boxes');
    const places = ['search', 'code', 'tiny', 'chat', 'docked', 'letter', 'join', 'left', 'line'];
    for (const place of places) {
      await tab.clickPage(`.${place} .box`);
      await tab.type('ARR is $4m');
    }
    await never('anything', async () => (await extension().counts()).connections, SETTLED_MS);
    await browser().chooseBox(tab, '.chat .box');
    await browser().chooseBox(tab, '.search .box');
    await never('anything', async () => (await extension().counts()).connections, SETTLED_MS);
    await browser().chooseBox(tab, '.left .box');
    await tab.untilUi('a mark', (ui) => ui.parts('mark').length === 1);
  });

  it('a page of messages on an added site is never read', async () => {
    await browser().allowSite(FORUM);
    await extension().startCounting();
    const tab = await browser().open('forum-messages');
    await tab.write(SECRETS);
    await browser().chooseBox(tab, '.box');
    await never('anything', async () => (await extension().counts()).connections, SETTLED_MS);
    expect(await extension().counts()).toEqual(NOBODY);
    await tab.pressPost();
    await tab.untilPosts(SECRETS);
  });

  it('watch this box: where Candor is off, that box is looked at for as long as the page is there', async () => {
    await browser().allowSite(FORUM);
    const options = await browser().options('sites');
    await options.press(FORUM);
    await until('the script to be taken out', async () => (await extension().registered()).length === 0);
    const tab = await browser().open('forum-replies');
    await tab.write(FIGURES.text);
    expect(await extension().hears(tab.id)).toBe(false);
    await browser().chooseBox(tab, tab.composer);
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    await tab.pressPost();
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(FIGURES.text);
    await tab.clickPage('#first .box');
    await tab.type(FIGURES.text);
    await never('a mark in another box', async () => (await tab.ui()).part('mark'), SETTLED_MS);
    await tab.page.reload();
    expect(await extension().hears(tab.id)).toBe(false);
    await options.front();
    await options.press(`Remove ${FORUM}`);
    await untilNothingIsLeft(FORUM);
  });

  it('watch this box: one that nothing names, on a built-in site', async () => {
    const tab = await browser().open('x-inline');
    await tab.page.evaluate(() => {
      const box = document.createElement('textarea');
      box.className = 'new-box';
      box.rows = 4;
      box.cols = 60;
      document.body.prepend(box);
    });
    await tab.clickPage('.new-box');
    await tab.type(FIGURES.text);
    await never('a mark nobody asked for', async () => (await tab.ui()).part('mark'), SETTLED_MS);
    await browser().chooseBox(tab, '.new-box');
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
  });

  /** No registration, no leave of the browser, no word of it in the storage. */
  async function untilNothingIsLeft(host: string): Promise<void> {
    const pattern = `https://${host}/*`;
    await until('the script to be taken out', async () => (await extension().registered()).length === 0);
    await until(
      'the host to be given back',
      async () => !(await extension().allowedHosts()).includes(pattern),
    );
    expect(await extension().storedText()).not.toContain(host);
  }
});
