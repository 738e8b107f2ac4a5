import { describe, expect, it } from 'vitest';
import { BREAKING, withBrokenEngine } from '@/tests/browser/broken-engine';
import { PUBLIC_PAGES } from '@/tests/browser/pages';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

describe.each(BROWSERS)('an engine that fails, in %s', (name) => {
  const browser = useBrowser(name, withBrokenEngine);

  it.each(PUBLIC_PAGES)('%s: the page works and posts as if Candor were not there', async (page) => {
    const tab = await browser().open(page);
    await tab.write(BREAKING);
    await tab.pressPost();
    await tab.untilPosts(BREAKING);
    expect(await tab.badge()).toBe('');
    expect((await tab.ui()).parts('mark')).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  });

  it('is said by the popup, and nothing of the draft is kept', async () => {
    const tab = await browser().open('x-inline');
    await tab.write(BREAKING);
    const popup = await browser().popup(tab);
    await popup.untilText(/posting is not affected/i);
    expect(await browser().extension.storedText()).not.toContain('$42m');
  });
});
