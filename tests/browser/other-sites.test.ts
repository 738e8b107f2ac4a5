import { describe, expect, it } from 'vitest';
import { FIGURES } from '@/tests/browser/drafts';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const HOST = 'blog.example';
const PAGE = 'other-textarea';

describe.each(BROWSERS)('sites that a person adds, in %s', (name) => {
  const browser = useBrowser(name);

  it('an added site: read, held, released', async () => {
    await browser().allowSite(HOST);
    const tab = await browser().open(PAGE);
    await tab.write(FIGURES.text);
    await tab.untilBadge('2');
    await tab.untilUi('two marks', (ui) => ui.parts('mark').length === 2);
    await tab.pressPost();
    await tab.untilUi('the last look', (ui) => ui.part('last-look'));
    expect(await tab.posts()).toEqual([]);
    await tab.click({ part: 'post-as-is' });
    await tab.untilPosts(FIGURES.text);
    expect(await tab.errors()).toEqual([]);
  });
});
