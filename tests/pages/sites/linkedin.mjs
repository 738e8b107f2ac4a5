import { COMMON, page } from './page.mjs';

const site = 'linkedin';

export const linkedin = {
  /** Script and style of the family in `dist/`. */
  family: 'linkedin',
  /** The element that the script fills. */
  root: '<div id="root"></div>',
  /** @param {string} host */
  owns: (host) => host === 'www.linkedin.com',
  policy,
  pages: {
    'linkedin-share': page('https://www.linkedin.com/feed/', {
      title: 'Share box, new',
      site,
      surface: 'post',
      editor: 'prosemirror',
      open: ['[aria-label="Start a post"]'],
      composer: '[componentkey="ShareBox_textEditor"]',
      publish: ['dialog .primary'],
    }),
    'linkedin-classic': page('https://www.linkedin.com/feed/?classic=1', {
      title: 'Share box, classic',
      site,
      surface: 'post',
      editor: 'quill',
      open: ['[aria-label="Start a post"]'],
      composer: '#interop-outlet >>> .ql-editor',
      publish: ['#interop-outlet >>> .share-actions__primary-action'],
    }),
    'linkedin-message': page('https://www.linkedin.com/messaging/thread/1/', {
      composer: '.msg-form__contenteditable',
      publish: ['.msg-form__send-button'],
      isPrivate: true,
    }),
    'linkedin-message-overlay': page('https://www.linkedin.com/feed/?overlay=1', {
      composer: '#interop-outlet >>> .msg-form__contenteditable',
      publish: ['#interop-outlet >>> .msg-form__send-button'],
      isPrivate: true,
    }),
    'linkedin-invite': page('https://www.linkedin.com/in/bo-sample/', {
      open: ['[aria-label="Invite Bo Sample to connect"]'],
      composer: '#interop-outlet >>> #custom-message',
      publish: ['#interop-outlet >>> [aria-label="Send invitation"]'],
      isPrivate: true,
    }),
    'linkedin-plain': page('https://www.linkedin.com/company/acme/', {}),
  },
};

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
