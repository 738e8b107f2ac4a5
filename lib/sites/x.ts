import { closest, isWordsOnly, nearest } from '@/lib/sites/core/dom';
import { defineSite, type SiteUrls, type Surface } from '@/lib/sites/define';

// Test ids are X's oldest hooks; labels are translated. An inline and a modal composer own the same ids at the same
// time, so box and button are paired by the nearest ancestor that holds both.

const SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const FIRST_BOX = '[data-testid="tweetTextarea_0"]';
const MODAL = '[aria-modal="true"]';
const DRAFT = 'public-DraftEditor-content';

/** X Pro docks composers side by side, without a dialog or a primary column around them. */
function composerOf(element: Element): HTMLElement | null {
  return closest(element, '[role="dialog"], [data-testid="primaryColumn"]');
}

/** One button for all boxes of a thread. Where several composers come into question it is nobody's. */
function postButtons(element: Element): HTMLElement[] {
  const found = nearest(element, SUBMIT, composerOf(element));
  let scope: Element | null = element;
  while (scope && found[0] && !scope.contains(found[0])) scope = scope.parentElement;
  return scope && scope.querySelectorAll(FIRST_BOX).length < 2 ? found : [];
}

function isPosted(element: Element): boolean {
  return composerOf(element) !== null || postButtons(element).length > 0;
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & 4) > 0;
}

/** The bar above a box ends in the button of words that lets its text go: Save, Publish. */
function barEnd(element: Element): HTMLElement[] {
  const within = closest(element, MODAL);
  for (let scope = element.parentElement; scope; scope = scope.parentElement) {
    const above = [...scope.querySelectorAll('button')].filter((each) => isBefore(each, element));
    const end = above.filter(isWordsOnly).at(-1);
    if (end) return [end];
    if (scope === within) break;
  }
  return [];
}

/**
 * Publish opens the settings over the whole page, and the text cannot be reached from there: so the last look comes
 * before them, and while they are open nothing here publishes.
 */
function articleButtons(element: Element): HTMLElement[] {
  return element.ownerDocument.querySelector(MODAL) ? [] : barEnd(element);
}

/** What ends the tool bar below a box: signs, then one button of words. Posts between the two are other people's. */
function toolBarEnd(element: Element): HTMLElement[] {
  for (let scope = element.parentElement; scope && scope.localName !== 'main'; scope = scope.parentElement) {
    if (scope.querySelector('article, input[type="text"]')) return [];
    const below = [...scope.querySelectorAll('button')].filter((each) => isBefore(element, each));
    const end = below.pop();
    if (end) return below.length > 1 && !below.some(isWordsOnly) && isWordsOnly(end) ? [end] : [];
  }
  return [];
}

const post = {
  name: 'post',
  submits: postButtons,
  shortcut: true,
} satisfies Partial<Surface>;

const article = { name: 'article', submits: articleButtons } satisfies Partial<Surface>;

export default defineSite({
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://*.x.com/*', 'https://twitter.com/*', 'https://*.twitter.com/*'],
  isPrivatePage: (url) => /^\/(messages|i\/(chat|grok))(\/|$)/.test(url.pathname),
  privatePlaces: [
    '[data-testid="chat-drawer-root"]',
    '[data-testid="DMDrawer"]',
    '[data-testid^="dmComposer"]',
    '[data-testid^="dm-composer"]',
    '[data-testid^="grok" i]',
    '[data-testid^="SearchBox"]',
    '[role="search"]',
    // The profile and lists: public words, but nobody posts them.
    '[name="description"]',
  ].join(),
  surfaces: [
    {
      ...post,
      editor: 'draft',
      matches: (element) =>
        /^tweetTextarea_\d+$/.test(element.dataset.testid ?? '') &&
        element.classList.contains(DRAFT) &&
        isPosted(element),
    },
    {
      // Phones get a plain text area inside the element with the test id.
      ...post,
      editor: 'textarea',
      matches: (element) =>
        element.localName === 'textarea' && closest(element, '[data-testid^="tweetTextarea_"]') !== null,
    },
    {
      ...post,
      name: 'poll-choice',
      editor: 'textarea',
      matches: (element) => element.matches('input[name^="Choice"]') && isPosted(element),
    },
    {
      // Saved, the description leaves this box: Save is the last moment to look at it.
      ...post,
      name: 'picture-description',
      editor: 'textarea',
      matches: (element, { pathname }) =>
        element.localName === 'textarea' &&
        closest(element, MODAL) !== null &&
        /^\/compose\/\w+\/media/.test(pathname),
      submits: barEnd,
    },
    {
      ...article,
      editor: 'draft',
      matches: (element) => element.dataset.testid === 'composer' && element.classList.contains(DRAFT),
    },
    {
      ...article,
      name: 'article-title',
      editor: 'textarea',
      matches: (element) => element.matches('textarea[name="Article Title"]'),
    },
  ],
  // Test ids were renamed: a composer is still a box with a tool bar below it that ends in the button. Messages, Grok
  // and forms have no such bar, or stand elsewhere.
  fallback: {
    ...post,
    matches: (element) =>
      element.matches(`.${DRAFT}, [role="textbox"], textarea`) &&
      closest(element, `main, ${MODAL}`) !== null &&
      !closest(element, '[data-testid*="message" i], [data-testid*="chat" i], [data-testid*="dm" i]') &&
      toolBarEnd(element).length > 0,
    submits: toolBarEnd,
  },
});

export const urls: SiteUrls = {
  yes: [
    'https://x.com/home',
    'https://x.com/compose/post',
    'https://x.com/compose/articles/edit/1',
    'https://x.com/i/communities/1',
    'https://twitter.com/ada_ex/status/1',
    'https://mobile.x.com/compose/tweet',
    'https://pro.x.com/i/decks/1',
  ],
  no: [
    'https://x.com/messages',
    'https://x.com/messages/12-34',
    'https://x.com/i/chat/12-34',
    'https://x.com/i/grok',
    'https://mobile.twitter.com/messages/12',
  ],
};
