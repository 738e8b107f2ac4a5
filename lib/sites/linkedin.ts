import { closest, nearest } from '@/lib/sites/core/dom';
import { linkedinFallback } from '@/lib/sites/core/linkedin-fallback';
import { isWordsOnly, speaksOf } from '@/lib/sites/core/linkedin-parts';
import { defineSite, type SiteUrls, type Surface } from '@/lib/sites/define';

// Two share boxes and two comment boxes exist at once, chosen per account: new ones on TipTap in the light DOM, with
// `componentkey` and `data-sdui-screen`; classic ones on Quill, in the open shadow root of `#interop-outlet` or not.
// The TipTap wrapper alone proves nothing: profile fields and messages use it as well, so only boxes that are named are
// read. Pages of companies and reposts use these same boxes.

const DIALOG = 'dialog, [role="dialog"]';
const SHARE_SCREEN = '[data-sdui-screen$="sharing.ShareCompose"]';
const CLASSIC_SHARE =
  '[data-test-modal-id="sharebox"], .share-box-v2__modal, .share-creation-state, .share-box';
const PUBLISH = '.share-actions__primary-action';
const NEW_COMMENT = '[componentkey^="commentBox-"], [data-view-name="comment-box"]';
const CLASSIC_COMMENT = '.comments-comment-box, .comments-comment-box__form, .comments-reply-box';
/** Answers stand in the comment that they answer, or in a box of their own kind. */
const REPLY = '[componentkey^="replaceableComment_"], .comments-reply-box, .comments-comment-box--cr';

function isTipTap(element: HTMLElement, place: string): boolean {
  return element.classList.contains('ProseMirror') && closest(element, place) !== null;
}

function isQuill(element: HTMLElement, place: string): boolean {
  return element.classList.contains('ql-editor') && closest(element, place) !== null;
}

/**
 * The dialog's other buttons are icons; the one that publishes changes its words (Post, Schedule) but is only words, and
 * stands last. A reposted text has such a button as well, before it.
 */
function sharePublish(element: HTMLElement): HTMLElement[] {
  const scope = closest(element, DIALOG) ?? closest(element, SHARE_SCREEN);
  return [...(scope?.querySelectorAll<HTMLElement>('button') ?? [])].filter(isWordsOnly).slice(-1);
}

const newComment = {
  editor: 'prosemirror',
  submits: (element) =>
    nearest(element, '[componentkey*="commentButtonSection"] button', closest(element, NEW_COMMENT)),
  shortcut: true,
} satisfies Partial<Surface>;

const classicComment = {
  editor: 'quill',
  submits: (element) =>
    nearest(element, '[class*="comments-comment-box__submit-button"]', closest(element, CLASSIC_COMMENT)),
  shortcut: true,
} satisfies Partial<Surface>;

/**
 * "Next" publishes nothing, so the last look at an article comes with "Publish" in the share modal that follows. The
 * modal is no relative of the article's boxes: it stands over the page, or in the outlet. Nothing else on that page
 * has such a button.
 */
const article = {
  name: 'article',
  submits: ({ ownerDocument }) =>
    [ownerDocument, ownerDocument.querySelector('#interop-outlet')?.shadowRoot].flatMap((root) => [
      ...(root?.querySelectorAll<HTMLElement>(PUBLISH) ?? []),
    ]),
} satisfies Partial<Surface>;

export default defineSite({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  isPrivatePage: ({ pathname }) =>
    /^\/((messaging|sales|talent|recruiter)(\/|$)|in\/[^/]+\/edit\/|.+\/admin\/(inbox|messaging))/.test(
      pathname,
    ),
  privatePlaces: [
    '[class^="msg-"]',
    '[class*=" msg-"]',
    speaksOf('messag', 'inmail', 'invit'),
    '#custom-message',
    '.send-invite',
    '[role="search"]',
    '[role="searchbox"]',
    // A post sent to one person. The posts of the feed have the same icon, beside that of their comments.
    `:is(${DIALOG}):has(#send-privately-small):not(:has(#comment-small))`,
  ].join(),
  surfaces: [
    {
      name: 'post',
      editor: 'prosemirror',
      matches: (element) => isTipTap(element, `[componentkey="ShareBox_textEditor"], ${SHARE_SCREEN}`),
      submits: sharePublish,
      shortcut: true,
    },
    {
      name: 'post',
      editor: 'quill',
      matches: (element) => isQuill(element, CLASSIC_SHARE),
      submits: (element) => nearest(element, PUBLISH, closest(element, '[role="dialog"]')),
      shortcut: true,
    },
    {
      ...newComment,
      name: 'reply',
      matches: (element) => isTipTap(element, NEW_COMMENT) && closest(element, REPLY) !== null,
    },
    { ...newComment, name: 'comment', matches: (element) => isTipTap(element, NEW_COMMENT) },
    {
      ...classicComment,
      name: 'reply',
      matches: (element) => isQuill(element, CLASSIC_COMMENT) && closest(element, REPLY) !== null,
    },
    { ...classicComment, name: 'comment', matches: (element) => isQuill(element, CLASSIC_COMMENT) },
    {
      ...article,
      editor: 'prosemirror',
      matches: (element) => isTipTap(element, '[data-test-article-editor-content-textbox]'),
    },
    {
      ...article,
      editor: 'textarea',
      matches: (element) => element.matches('textarea[id^="article-editor-headline"]'),
    },
  ],
  fallback: linkedinFallback,
});

export const urls: SiteUrls = {
  yes: [
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/feed/update/urn:li:activity:1/',
    'https://www.linkedin.com/company/12/admin/page-posts/published/?share=true',
    'https://www.linkedin.com/article/new/?author=urn:li:fsd_company:12',
    'https://www.linkedin.com/in/ada-example/recent-activity/all/',
  ],
  no: [
    'https://www.linkedin.com/messaging/thread/2-abc/',
    'https://www.linkedin.com/messaging/compose/?to=ada',
    'https://www.linkedin.com/in/me/edit/forms/summary/new/',
    'https://www.linkedin.com/company/12/admin/inbox/thread/2-abc/',
  ],
};
