import { COMMON, page } from './page.mjs';

const FEED = 'https://www.linkedin.com/feed/';
const ARTICLE = 'https://www.linkedin.com/article/new/';
const PROFILE = 'https://www.linkedin.com/in/bo-sample/';
const COMPANY = 'https://www.linkedin.com/company/';

/** Characters that posts and comments take. */
const POST_ROOM = 3000;
const COMMENT_ROOM = 1250;
const TITLE_ROOM = 100;

/** Replies open with the name of whom they answer, a mention. */
const MENTION = 'Bo Sample ';

/** @param {Partial<import('./page.mjs').SitePage>} more */
const box = (url, more) => page(url, { site: 'linkedin', ...more });

/** @param {string} outlet where the modal stands: `#interop-outlet >>> ` or nothing */
const classicShare = (outlet = '') => ({
  surface: 'post',
  editor: 'quill',
  open: ['.start'],
  composer: `${outlet}.modal .ql-editor`,
  publish: [`${outlet}.modal .primary`],
  room: POST_ROOM,
});

const newShare = {
  surface: 'post',
  editor: 'prosemirror',
  open: ['.start'],
  composer: 'dialog .ProseMirror',
  publish: ['dialog .primary'],
  room: POST_ROOM,
};

/** The box that opens below the first post; an answer is one level further in. */
const comment = (editor, path = '.post-0 > .comment-box') => ({
  surface: 'comment',
  editor,
  open: ['.post-0 .comment'],
  composer: `${path} ${editor === 'quill' ? '.ql-editor' : '.ProseMirror'}`,
  publish: [`${path} .primary`],
  room: COMMENT_ROOM,
});

const reply = (editor) => ({
  ...comment(editor, '.said .comment-box'),
  surface: 'reply',
  open: ['.post-0 .comment', '.post-0 .reply'],
  starts: MENTION,
});

const article = {
  surface: 'article',
  publish: ['.article-editor-nav__publish', '#interop-outlet >>> .modal .primary'],
};

const message = (outlet, url) =>
  page(url, {
    composer: `${outlet}.msg-form__contenteditable`,
    publish: [`${outlet}.msg-form__send-button`],
    isPrivate: true,
  });

export const linkedin = {
  /** Script and style of the family in `dist/`. */
  family: 'linkedin',
  /** The element that the script fills. */
  root: '<div id="root"></div>',
  /** @param {string} host */
  owns: (host) => host === 'www.linkedin.com',
  policy,
  pages: {
    'linkedin-share': box(FEED, { title: 'Share box, new', ...newShare }),
    'linkedin-classic': box(`${FEED}?classic=1`, {
      title: 'Share box, classic',
      ...classicShare('#interop-outlet >>> '),
    }),
    'linkedin-classic-light': box(`${FEED}?classic=light`, {
      title: 'Share box, classic, before the outlet',
      ...classicShare(),
    }),
    'linkedin-company': box(`${COMPANY}12/admin/page-posts/published/?share=true`, {
      title: 'Post of a company page',
      ...classicShare('#interop-outlet >>> '),
      open: [],
    }),
    'linkedin-repost': box(`${FEED}?from=repost`, {
      title: 'Repost with thoughts',
      ...newShare,
      open: ['.post-0 .repost'],
    }),
    'linkedin-comment': box(`${FEED}update/urn:li:activity:1/`, {
      title: 'Comment, new',
      ...comment('prosemirror'),
    }),
    'linkedin-comment-classic': box(`${FEED}update/urn:li:activity:1/?classic=1`, {
      title: 'Comment, classic',
      ...comment('quill'),
    }),
    'linkedin-reply': box(`${FEED}?from=reply`, { title: 'Reply, new', ...reply('prosemirror') }),
    'linkedin-reply-classic': box(`${FEED}?classic=1&from=reply`, {
      title: 'Reply, classic',
      ...reply('quill'),
    }),
    'linkedin-article': box(ARTICLE, {
      title: 'Article',
      ...article,
      editor: 'prosemirror',
      composer: '.article-editor .ProseMirror',
    }),
    'linkedin-article-title': box(ARTICLE, {
      title: 'Title of an article',
      ...article,
      editor: 'textarea',
      composer: '.article-title',
      room: TITLE_ROOM,
    }),
    'linkedin-article-share': box(ARTICLE, {
      title: 'Text that goes with an article',
      ...classicShare('#interop-outlet >>> '),
      open: ['.article-editor-nav__publish'],
    }),
    'linkedin-share-changed': box(`${FEED}?changed=1`, {
      title: 'Share box, new, hooks renamed (limited)',
      ...newShare,
    }),
    'linkedin-classic-changed': box(`${FEED}?classic=1&changed=1`, {
      title: 'Share box, classic, hooks renamed (limited)',
      ...classicShare('#interop-outlet >>> '),
    }),
    'linkedin-comment-changed': box(`${FEED}?changed=1&from=comment`, {
      title: 'Comment, new, hooks renamed (limited)',
      ...comment('prosemirror'),
      surface: 'post',
    }),
    'linkedin-reply-classic-changed': box(`${FEED}?classic=1&changed=1&from=reply`, {
      title: 'Reply, classic, hooks renamed (limited)',
      ...reply('quill'),
      surface: 'post',
    }),

    'linkedin-message': message('', 'https://www.linkedin.com/messaging/thread/1/'),
    'linkedin-message-overlay': message('#interop-outlet >>> ', `${FEED}?overlay=1`),
    'linkedin-message-overlay-light': message('', `${FEED}?overlay=light`),
    'linkedin-inmail': message('#interop-outlet >>> ', `${PROFILE}?overlay=inmail`),
    'linkedin-invite': invite('#interop-outlet >>> ', PROFILE),
    'linkedin-invite-light': invite('', `${PROFILE}?classic=light`),
    'linkedin-send': send('.ProseMirror', FEED),
    'linkedin-send-classic': send('#interop-outlet >>> .ql-editor', `${FEED}?classic=1`),
    'linkedin-search': page(FEED, { composer: '[role="combobox"]', publish: ['.go'], isPrivate: true }),
    'linkedin-about': page('https://www.linkedin.com/in/me/edit/forms/summary/', {
      composer: '.ProseMirror',
      publish: ['.modal .primary'],
      isPrivate: true,
    }),

    'linkedin-plain': page(`${COMPANY}acme/`, {}),
    // Search results: the feed's boxes in a frame of the same origin, which this address holds.
    'linkedin-framed': page('https://www.linkedin.com/search/results/content/', {}),
    'linkedin-frame': page('https://www.linkedin.com/preload/', {}),
  },
};

function invite(outlet, url) {
  return page(url, {
    open: ['.connect'],
    composer: `${outlet}#custom-message`,
    publish: [`${outlet}[aria-label="Send invitation"]`],
    isPrivate: true,
  });
}

/** A post of the feed sent to one person. */
function send(composer, url) {
  return page(url, {
    open: ['.post-0 .send'],
    composer,
    publish: [composer.replace(/\S+$/, '.modal .primary')],
    isPrivate: true,
  });
}

/** Policy names as LinkedIn's header has them. Inline style is open: Quill 1 parses a style attribute at start. */
function policy() {
  return [
    ...COMMON,
    "style-src 'self' 'unsafe-inline'",
    "script-src 'self' https://static.licdn.com",
    "require-trusted-types-for 'script'",
    "trusted-types 'allow-duplicates' default jSecure highcharts dompurify",
  ];
}
