import { COMMON, page } from './page.mjs';

const site = 'x';

export const x = {
  family: 'x',
  root: '<div id="react-root"></div>',
  /** @param {string} host */
  owns: (host) => /(^|\.)(x|twitter)\.com$/.test(host),
  policy,
  pages: {
    'x-inline': page('https://x.com/home', {
      title: 'Post on the home page',
      site,
      surface: 'post',
      editor: 'draft',
      composer: '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]',
      publish: ['[data-testid="tweetButtonInline"]'],
    }),
    'x-modal': page('https://x.com/compose/post', {
      title: 'Post in the dialog',
      site,
      surface: 'post',
      editor: 'draft',
      composer: '[role="dialog"] [data-testid="tweetTextarea_0"]',
      publish: ['[data-testid="tweetButton"]'],
    }),
    'x-dm': page('https://x.com/i/chat/1', {
      composer: '[data-testid="dm-composer-textarea"]',
      publish: ['[data-testid="dm-composer-send-button"]'],
      isPrivate: true,
    }),
    'x-dm-legacy': page('https://x.com/messages/1', {
      composer: '[data-testid="dmComposerTextInput"]',
      publish: ['[data-testid="dmComposerSendButton"]'],
      isPrivate: true,
    }),
  },
};

/** Draft parses only pasted HTML with `innerHTML`, which the page's default policy lets through. */
function policy(nonce) {
  return [
    ...COMMON,
    "style-src 'self'",
    `script-src 'nonce-${nonce}' 'self' https://abs.twimg.com 'wasm-unsafe-eval'`,
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ];
}
