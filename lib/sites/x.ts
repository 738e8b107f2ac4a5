import { closest, nearest } from '@/lib/sites/core/dom';
import { defineSite, type Surface } from '@/lib/sites/define';

// Test ids are X's oldest hooks; labels are translated. An inline and a modal composer own the same ids at the same
// time, so box and button are paired by the nearest ancestor that holds both.

const SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

function composerOf(element: Element): HTMLElement | null {
  return closest(element, '[role="dialog"], [data-testid="primaryColumn"]');
}

const post = {
  name: 'post',
  submits: (element) => nearest(element, SUBMIT, composerOf(element)),
  shortcut: true,
} satisfies Partial<Surface>;

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
  ].join(),
  surfaces: [
    {
      ...post,
      editor: 'draft',
      matches: (element) =>
        /^tweetTextarea_\d+$/.test(element.dataset.testid ?? '') &&
        element.classList.contains('public-DraftEditor-content') &&
        composerOf(element) !== null,
    },
    {
      // Phones get a plain text area inside the element with the test id.
      ...post,
      editor: 'textarea',
      matches: (element) =>
        element.localName === 'textarea' && closest(element, '[data-testid^="tweetTextarea_"]') !== null,
    },
  ],
  urls: {
    yes: ['https://x.com/home', 'https://x.com/compose/post', 'https://twitter.com/ada_ex/status/1'],
    no: [
      'https://x.com/messages',
      'https://x.com/messages/12-34',
      'https://x.com/i/chat/12-34',
      'https://x.com/i/grok',
    ],
  },
});
