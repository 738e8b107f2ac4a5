import { describe, expect, it } from 'vitest';
import { HARMLESS, SECRETS } from '@/tests/browser/drafts';
import { PRIVATE_PAGES, PUBLIC_PAGES } from '@/tests/browser/pages';
import { never, until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

/** Above the promised 300 ms: a nudge that was going to come has come. */
const SETTLED_MS = 400;

describe.each(BROWSERS)('quiet in %s', (name) => {
  const browser = useBrowser(name);

  it.each(PUBLIC_PAGES)('%s: a harmless draft gets no mark, no badge and no hold', async (page) => {
    await browser().extension.startCounting();
    const tab = await browser().open(page);
    await tab.write(HARMLESS);
    await until('the draft to be checked', async () => (await browser().extension.counts()).messages > 0);
    await never(
      'a mark or a badge',
      async () => (await tab.ui()).part('mark') ?? (await tab.badge()),
      SETTLED_MS,
    );
    await tab.pressPost();
    await tab.untilPosts(HARMLESS);
    expect((await tab.ui()).part('last-look')).toBeUndefined();
    expect(await tab.errors()).toEqual([]);
  });

  it.each(PRIVATE_PAGES)('%s: a private message is never read', async (page) => {
    await browser().extension.startCounting();
    const tab = await browser().open(page);
    await tab.write(SECRETS);
    await never(
      'anything shown for a message',
      async () => (await tab.ui()).hosts[0] ?? (await tab.badge()),
      SETTLED_MS,
    );
    expect(await browser().extension.counts()).toEqual({ connections: 0, messages: 0 });
    await tab.pressPost();
    await tab.untilPosts(SECRETS);
  });
});
