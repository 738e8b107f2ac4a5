import { describe, expect, it } from 'vitest';
import { siteFor } from '@/lib/sites';
import { SECRETS } from '@/tests/browser/drafts';
import { withOpenHost } from '@/tests/browser/open-host';
import { EVERY_WORD, FOLDER, KESTREL, NEXT } from '@/tests/browser/pack-faults';
import { useScene } from '@/tests/browser/pack-scene';
import { PRIVATE_PAGES, sitePage } from '@/tests/browser/pages';
import { Subscriber } from '@/tests/browser/subscriber';
import type { Tab } from '@/tests/browser/tab';
import { never, until } from '@/tests/browser/until';
import { BROWSERS, keepBrowser, useBrowser } from '@/tests/browser/use-browser';

/** Three times the promised 300 ms: a nudge that was going to come has come. */
const SETTLED_MS = 900;

const [HALCYON] = NEXT.rules;

describe.runIf(BROWSERS.includes('chromium'))('what a signed pack cannot do', () => {
  const browser = useBrowser('chromium', withOpenHost);
  const scene = useScene();

  /** A person who has a pack with these parts. */
  async function joinWith(parts: object): Promise<Subscriber> {
    const { server, publisher } = scene();
    server.publish((await publisher.publish({ ...NEXT, ...parts })).files, FOLDER);
    await browser().extension.startCounting();
    return Subscriber.join(browser(), server.url(FOLDER));
  }

  it('speak about every word, by its own rules or by Candor’s: what would is left out and named', async () => {
    const noisy = { ...KESTREL, ...EVERY_WORD };
    const broken = { ...KESTREL, id: 'proj.broken', primary: { terms: ['Merlin'] } };
    const codenames = ['the', 'and', 'our', 'we', 'in', 'to'];
    const person = await joinWith({ rules: [HALCYON, noisy, broken], vocabulary: { codenames } });
    const notes = await person.options.notes();
    expect(notes).toMatch(/acme\/proj\.next speaks on \d+ of \d+ everyday drafts/);
    expect(notes).toMatch(/acme\/proj\.broken expected a finding on “Kestrel”/);
    expect(notes).toMatch(/acme\/vocabulary\.codenames .* \d+ of \d+ everyday drafts/);
    await person.writes('We run Halcyon next to Kestrel and in the open.');
  });

  it('make a draft wait with patterns that other engines despair of', async () => {
    const person = await joinWith({ rules: [HALCYON, ...HARD_PATTERNS.map(patternRule)] });
    const { tab } = person;
    expect(await person.options.notes(), 'they are in use').not.toContain('Left out');
    await tab.clickPage(tab.composer);
    await tab.type('We run Halcyon: ');
    await tab.page.keyboard.sendCharacter(`keyword ${'a'.repeat(2_000)}b`);
    // The mark itself has scrolled out of sight, and so has the button.
    await tab.untilUi('the good rule', (ui) => ui.text('card').includes('Halcyon'));
    await tab.press('Control+Enter');
    await until('the post', async () => (await tab.posts()).length === 1);
  });

  it('speak about protected speech, whatever its rules are called', async () => {
    const ids = ['proj.organising', 'sec.organising', 'sec.secret', 'pii.person'];
    const person = await joinWith({ rules: [HALCYON, ...ids.map(organising)] });
    const { tab } = person;
    await tab.clickPage(tab.composer);
    const messages = async () => (await browser().extension.counts()).messages;
    const before = await messages();
    const draft = 'We at Halcyon vote on our union next week, for fair wages and paid overtime.';
    await tab.type(draft);
    await until('a check', async () => (await messages()) > before);
    await never('a mark', async () => (await tab.ui()).part('mark') ?? (await tab.badge()), SETTLED_MS);
    await tab.pressPost();
    await tab.untilPosts(draft);
    // The rules are there and work, where nobody's rights are concerned.
    await person.writes('Our team drew the union of two circles.');
  });
});

/** Private boxes on pages where people also post; where the whole page is private nobody even asks for hints. */
const MIXED = PRIVATE_PAGES.filter((page) => {
  const url = new URL(sitePage(page).url);
  return siteFor(url)?.isPrivatePage(url) === false;
});

describe.runIf(BROWSERS.includes('chromium'))('hints of a signed pack', () => {
  const browser = keepBrowser('chromium', withOpenHost);
  const scene = useScene();

  it('a box that the site moved is not watched without them', async () => {
    const tab = await openMoved();
    await tab.type(ABOUT_MONEY);
    await never('a mark', async () => (await tab.ui()).part('mark'), SETTLED_MS);
    await tab.pressPost();
    await tab.untilPosts(ABOUT_MONEY);
  });

  it('a box that the site moved is watched with them, and Post goes out', async () => {
    const { server, publisher } = scene();
    server.publish((await publisher.publish({ ...NEXT, siteHints: HINTS })).files, FOLDER);
    await Subscriber.join(browser(), server.url(FOLDER));
    const tab = await openMoved();
    await tab.type(ABOUT_MONEY);
    await tab.untilUi('a mark', (ui) => ui.parts('mark').length === 1);
    await tab.pressPost();
    await tab.click({ name: 'Post as is', within: 'last-look' });
    await tab.untilPosts(ABOUT_MONEY);
  });

  it.each(MIXED)('%s: a private box stays unread, whatever they say', async (page) => {
    await browser().extension.startCounting();
    const tab = await browser().open(page);
    await loadHints(tab);
    await tab.write(SECRETS);
    await never(
      'anything shown for a message',
      async () => (await tab.ui()).hosts[0] ?? (await tab.badge()),
      SETTLED_MS,
    );
    expect(await browser().extension.counts()).toEqual({ connections: 0, messages: 1 });
    await tab.pressPost();
    await tab.untilPosts(SECRETS);
    await tab.close();
  });

  /** X as after a change of its own. With another name, and a second button of words below, nothing tells what the box is: the limited mode leaves it too. */
  async function openMoved(): Promise<Tab> {
    const tab = await browser().open('x-inline');
    await until('the box', () => tab.page.$(tab.composer));
    await tab.page.$eval(tab.composer, (box) => box.setAttribute('data-testid', 'postBox'));
    await tab.page.$eval('[data-testid="toolBar"]', (bar) => {
      const later = document.createElement('button');
      later.textContent = 'Later';
      bar.prepend(later);
    });
    await tab.clickPage('[data-testid="postBox"]');
    return tab;
  }

  /** Goes to a public box that nobody knows, so that this frame has the hints before the private box is used. */
  async function loadHints(tab: Tab): Promise<void> {
    await tab.page.evaluate(() => {
      const box = document.createElement('textarea');
      document.body.prepend(box);
      box.focus();
    });
    await until('hints', async () => (await browser().extension.counts()).messages === 1);
  }
});

const ABOUT_MONEY = 'Our ARR just crossed $42m, at last!';

/** Where the site moved a box to, and every private box there is. */
const HINTS = {
  x: [
    hint('[data-testid="postBox"]', 'draft', '[data-testid="tweetButtonInline"]'),
    hint('[data-testid="dm-composer-textarea"]', 'textarea', '[data-testid="dm-composer-send-button"]'),
    hint('[data-testid="dmComposerTextInput"]', 'draft', '[data-testid="dmComposerSendButton"]'),
  ],
  linkedin: [
    hint('[contenteditable="true"]', 'prosemirror', 'button'),
    hint('.msg-form__contenteditable', 'quill', '.msg-form__send-button'),
    hint('#custom-message', 'textarea', '[aria-label="Send invitation"]'),
  ],
  quora: [hint('.doc', 'quora-doc', '.q-click-wrapper')],
};

function hint(box: string, editor: string, submit: string) {
  return { surface: 'post', box, editor, submit };
}

const HARD_PATTERNS = ['(a+)+$', '(a|aa)+$', '((a*)*)*$'];

function patternRule(re: string, at: number): object {
  return {
    ...KESTREL,
    id: `proj.hard-${at}`,
    primary: { pattern: { re, keyword: ['keyword'] } },
    fixtures: {
      nudge: ['Our keyword is a banana', 'We have a keyword aaa', 'Our team has the keyword a'],
      quiet: KESTREL.fixtures.quiet,
    },
  };
}

function organising(id: string): object {
  return {
    ...KESTREL,
    id,
    primary: { terms: ['union', 'wages', 'overtime', 'vote', 'strike'] },
    fixtures: {
      nudge: [
        'Our team drew the [[union]] of two circles',
        'We [[strike]] a balance in our garden',
        'Our [[vote]] goes to the blue paint',
      ],
      quiet: KESTREL.fixtures.quiet,
    },
  };
}
