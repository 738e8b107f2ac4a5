import { COMMON, page } from './page.mjs';

const INLINE = '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]';
const MODAL = '[role="dialog"] [data-testid="tweetTextarea_0"]';
const NAV = '[data-testid="SideNav_NewTweet_Button"]';

/**
 * @param {string} url
 * @param {Partial<import('./page.mjs').SitePage>} more
 */
function box(url, more) {
  return page(url, { site: 'x', surface: 'post', editor: 'draft', ...more });
}

/** A box in the column of a page. */
const inline = (url, title, more = {}) =>
  box(url, { title, composer: INLINE, publish: ['[data-testid="tweetButtonInline"]'], ...more });

/** A box in the dialog of `/compose/post`; what stands in it is asked for in the address. */
const modal = (query, title, more = {}) =>
  box(`https://x.com/compose/post${query}`, {
    title,
    composer: MODAL,
    publish: ['[data-testid="tweetButton"]'],
    ...more,
  });

const article = (title, more) =>
  box('https://x.com/compose/articles/edit/1', {
    title,
    publish: ['.publish-article', '.last-step button'],
    heldAt: 2,
    ...more,
  });

const closed = (url, composer, button) =>
  page(url, { composer, publish: [`[data-testid="${button}"]`], isPrivate: true });

const CHAT = ['[data-testid="dm-composer-textarea"]', 'dm-composer-send-button'];
const LEGACY = ['[data-testid="dmComposerTextInput"]', 'dmComposerSendButton'];
const GROK = ['[data-testid="grokInput"]', 'grokSend'];

export const x = {
  family: 'x',
  root: '<div id="react-root"></div>',
  /** @param {string} host */
  owns: (host) => /(^|\.)(x|twitter)\.com$/.test(host),
  policy,
  pages: {
    'x-inline': inline('https://x.com/home', 'Post on the home page'),
    'x-twitter': inline('https://twitter.com/home', 'Post on twitter.com'),
    'x-modal': modal('', 'Post in the dialog'),
    'x-reply': inline('https://x.com/bo_sample/status/1', 'Reply below a post'),
    'x-reply-modal': modal('', 'Reply in the dialog', {
      url: 'https://x.com/bo_sample/status/2',
      open: ['[data-testid="reply"]'],
    }),
    'x-quote': modal('?quote=1', 'Quote'),
    'x-thread': modal('?thread=1', 'Thread, third box', { composer: '[data-testid="tweetTextarea_2"]' }),
    'x-poll': modal('?poll=1', 'Choice of a poll', {
      composer: 'input[name="Choice1"]',
      surface: 'poll-choice',
      editor: 'textarea',
      room: 25,
      isCopyOnly: true,
    }),
    'x-picture': modal('?picture=1', 'Description of a picture', {
      open: ['[data-testid="altTextButton"]'],
      composer: '[role="dialog"] textarea',
      publish: ['[data-testid="endEditingButton"]', '[data-testid="tweetButton"]'],
      heldAt: 2,
      surface: 'picture-description',
      editor: 'textarea',
    }),
    'x-long': modal('?long=1', 'Long post around a picture', { starts: 'Low tide.\n\n' }),
    'x-edit': modal('?edit=1', 'Edited post', { starts: 'Low tide. ' }),
    'x-scheduled': modal('', 'Scheduled post', {
      open: [
        '[role="dialog"] [data-testid="scheduleOption"]',
        '[data-testid="scheduledConfirmationPrimaryAction"]',
      ],
    }),
    'x-old': modal('', 'Post in the dialog, markup before 2024', {
      url: 'https://twitter.com/compose/tweet?old=1',
    }),
    'x-community': inline('https://x.com/i/communities/1', 'Post in a community'),
    'x-article': article('Article', { surface: 'article', composer: '[data-testid="composer"]' }),
    'x-article-title': article('Title of an article', {
      surface: 'article-title',
      editor: 'textarea',
      composer: 'textarea[name="Article Title"]',
      room: 100,
    }),
    'x-mobile': box('https://mobile.x.com/compose/post?mobile=1', {
      title: 'Post on a phone',
      editor: 'textarea',
      composer: 'textarea[data-testid="tweetTextarea_0"]',
      publish: ['[data-testid="tweetButton"]'],
    }),
    'x-pro': box('https://pro.x.com/i/decks/1', {
      title: 'Post in a docked column (X Pro)',
      open: [NAV],
      composer: '.docked [data-testid="tweetTextarea_0"]',
      publish: ['.docked [data-testid="tweetButton"]'],
    }),
    'x-changed': box('https://x.com/home?changed=1', {
      title: 'Post, test ids renamed (limited)',
      composer: '.composer .public-DraftEditor-content',
      publish: ['.tool-bar .primary'],
    }),
    'x-dm': closed('https://x.com/i/chat/1', ...CHAT),
    'x-dm-drawer': closed('https://x.com/home?drawer=chat', ...CHAT),
    'x-dm-legacy': closed('https://x.com/messages/1', ...LEGACY),
    'x-dm-legacy-drawer': closed('https://x.com/home?drawer=messages', ...LEGACY),
    'x-grok': closed('https://x.com/i/grok', ...GROK),
    'x-grok-drawer': closed('https://x.com/home?drawer=grok', ...GROK),
    'x-bio': closed('https://x.com/settings/profile', '[name="description"]', 'Profile_Save_Button'),
    'x-list': closed('https://x.com/i/lists/create', '[name="description"]', 'listSave'),
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
