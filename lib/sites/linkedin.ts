import { closest, nearest } from '@/lib/sites/core/dom';
import { defineSite } from '@/lib/sites/define';

// Two share boxes and two comment boxes exist at once, chosen per account: new ones on TipTap in the light DOM, with
// `componentkey` and `data-sdui-screen`; classic ones on Quill, in the open shadow root of `#interop-outlet` or not.
// The TipTap wrapper alone proves nothing: profile fields use it as well, so only boxes that are named are read.

const SHARE_SCREEN = '[data-sdui-screen$="sharing.ShareCompose"]';
const CLASSIC_SHARE =
  '[data-test-modal-id="sharebox"], .share-box-v2__modal, .share-creation-state, .share-box';
const NEW_COMMENT = '[componentkey^="commentBox-"], [data-view-name="comment-box"]';
const CLASSIC_COMMENT = '.comments-comment-box, .comments-comment-box__form, .comments-reply-box';

function within(element: HTMLElement, place: string, selector: string): HTMLElement[] {
  return [...(closest(element, place)?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function isTipTap(element: HTMLElement): boolean {
  return element.classList.contains('ProseMirror');
}

function isQuill(element: HTMLElement): boolean {
  return element.classList.contains('ql-editor');
}

/** The dialog's other buttons are icons; the one that publishes changes its words (Post, Schedule) but is only words. */
function isWordsOnly(button: HTMLElement): boolean {
  return !button.querySelector('svg, img') && !button.hasAttribute('aria-haspopup') && hasWords(button);
}

function hasWords(button: HTMLElement): boolean {
  return (button.textContent ?? '').trim() !== '';
}

export default defineSite({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  isPrivatePage: (url) => /^\/(messaging|sales|talent|recruiter)(\/|$)/.test(url.pathname),
  privatePlaces: [
    '[class^="msg-"]',
    '[class*=" msg-"]',
    '[data-sdui-screen*="messag" i]',
    '[componentkey*="messag" i]',
    '#custom-message',
    '.send-invite',
    '[role="search"]',
  ].join(),
  surfaces: [
    {
      name: 'post',
      editor: 'prosemirror',
      matches: (element) =>
        isTipTap(element) &&
        (element.getAttribute('componentkey') === 'ShareBox_textEditor' ||
          closest(element, SHARE_SCREEN) !== null),
      submits: (element) =>
        within(element, `dialog, [role="dialog"], ${SHARE_SCREEN}`, 'button').filter(isWordsOnly),
      shortcut: true,
    },
    {
      name: 'post',
      editor: 'quill',
      matches: (element) => isQuill(element) && closest(element, CLASSIC_SHARE) !== null,
      submits: (element) =>
        nearest(element, '.share-actions__primary-action', closest(element, '[role="dialog"]')),
      shortcut: true,
    },
    {
      name: 'comment',
      editor: 'prosemirror',
      matches: (element) => isTipTap(element) && closest(element, NEW_COMMENT) !== null,
      submits: (element) => within(element, NEW_COMMENT, '[componentkey*="commentButtonSection"] button'),
      shortcut: true,
    },
    {
      name: 'comment',
      editor: 'quill',
      matches: (element) => isQuill(element) && closest(element, CLASSIC_COMMENT) !== null,
      submits: (element) =>
        within(element, CLASSIC_COMMENT, '[class*="comments-comment-box__submit-button"]'),
      shortcut: true,
    },
  ],
  urls: {
    yes: [
      'https://www.linkedin.com/feed/',
      'https://www.linkedin.com/company/12/admin/page-posts/published/?share=true',
    ],
    no: [
      'https://www.linkedin.com/messaging/thread/2-abc/',
      'https://www.linkedin.com/messaging/compose/?to=ada',
    ],
  },
});
