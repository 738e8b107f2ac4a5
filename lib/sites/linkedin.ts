import { closest, isWordsOnly, nearest } from '@/lib/sites/core/dom';
import { linkedinFallback } from '@/lib/sites/core/linkedin-fallback';
import { BUTTON, speaksOf } from '@/lib/sites/core/linkedin-parts';
import { defineSite, type SiteUrls, type Surface } from '@/lib/sites/define';

// Two share boxes and two comment boxes exist at once, chosen per account: new ones on TipTap in the light DOM, with
// `componentkey` and `data-sdui-screen`; classic ones on Quill, in the open shadow root of `#interop-outlet` or not.
// The TipTap wrapper alone proves nothing: profile fields and messages use it as well, so only boxes that are named are
// read. Pages of companies and reposts use these same boxes.

const DIALOG = 'dialog, [role="dialog"]';
const SHARE_SCREEN = '[data-sdui-screen$="sharing.ShareCompose"]';
const SHARE = `[componentkey="ShareBox_textEditor"], ${SHARE_SCREEN}`;
const CLASSIC_SHARE =
  '[data-test-modal-id="sharebox"], .share-box-v2__modal, .share-creation-state, .share-box';
const PUBLISH = '.share-actions__primary-action';
const COMMENT = '[componentkey^="commentBox-"], [data-view-name="comment-box"]';
const CLASSIC_COMMENT = '.comments-comment-box, .comments-comment-box__form, .comments-reply-box';
/** Answers stand in the comment that they answer, or in a box of their own kind. */
const REPLY = '[componentkey^="replaceableComment_"], .comments-reply-box, .comments-comment-box--cr';

const BOXES = { prosemirror: '.ProseMirror', quill: '.ql-editor', textarea: 'textarea' };

/** Ctrl/Cmd+Enter may publish any of them: nobody knows that it does not. @param places the box is in all of these */
function surface(
  name: string,
  editor: keyof typeof BOXES,
  submits: Surface['submits'],
  ...places: string[]
): Surface {
  return {
    name,
    editor,
    matches: (element) =>
      element.matches(BOXES[editor]) && places.every((place) => closest(element, place) !== null),
    submits,
    shortcut: true,
  };
}

/**
 * The dialog's other buttons are icons; the one that publishes changes its words (Post, Schedule) but is only words, and
 * stands last. A reposted text has such a button as well, before it.
 */
function shareSubmits(element: HTMLElement): HTMLElement[] {
  const scope = closest(element, DIALOG) ?? closest(element, SHARE_SCREEN);
  return [...(scope?.querySelectorAll<HTMLElement>(BUTTON) ?? [])].filter(isWordsOnly).slice(-1);
}

function submitsOf(submit: string, place: string): Surface['submits'] {
  return (element) => nearest(element, submit, closest(element, place));
}

/**
 * "Next" publishes nothing, so the last look at an article comes with "Publish" in the share modal that follows. The
 * modal is no relative of the article's boxes: it stands over the page, or in the outlet. Nothing else on that page
 * has such a button.
 */
function articleSubmits({ ownerDocument }: HTMLElement): HTMLElement[] {
  const outlet = ownerDocument.querySelector('#interop-outlet')?.shadowRoot;
  return [ownerDocument, outlet].flatMap((root) => [...(root?.querySelectorAll<HTMLElement>(PUBLISH) ?? [])]);
}

const commentSubmits = submitsOf('[componentkey*="commentButtonSection"] button', COMMENT);
const classicSubmits = submitsOf('[class*="comments-comment-box__submit-button"]', CLASSIC_COMMENT);

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
    surface('post', 'prosemirror', shareSubmits, SHARE),
    surface('post', 'quill', submitsOf(PUBLISH, '[role="dialog"]'), CLASSIC_SHARE),
    surface('reply', 'prosemirror', commentSubmits, COMMENT, REPLY),
    surface('comment', 'prosemirror', commentSubmits, COMMENT),
    surface('reply', 'quill', classicSubmits, CLASSIC_COMMENT, REPLY),
    surface('comment', 'quill', classicSubmits, CLASSIC_COMMENT),
    surface('article', 'prosemirror', articleSubmits, '[data-test-article-editor-content-textbox]'),
    surface('article', 'textarea', articleSubmits, '[id^="article-editor-headline"]'),
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
