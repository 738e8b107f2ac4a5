import { closest, isWordsOnly } from '@/lib/sites/core/dom';
import { BUTTON, speaksOf } from '@/lib/sites/core/linkedin-parts';
import type { Surface } from '@/lib/sites/define';

// LinkedIn after a change that nobody here knows of. Engines and icons outlive names (`.ProseMirror` and
// `#comment-small` are older than every `componentkey`), so a box counts as public only beside the icons of public
// writing: who may see it in the dialog of a new post, the actions of the post that is commented on. Messages, search
// and profile fields have neither.

const BOX = '.ProseMirror, .ql-editor, [role="textbox"]';
const DIALOG = 'dialog, [role="dialog"]';
const POST = '[role="listitem"], [role="article"], article, main';
const ELSEWHERE = speaksOf('search', 'profile');
/** The author and the audience of a new post: a button that opens a choice, by its icon or with a picture in it. */
const AUDIENCE = '#caret-small, #visibility-small, [role="button"][aria-expanded] :is(img, figure)';
const ACTIONS = '#comment-small';

function isPublic(element: HTMLElement): boolean {
  if (!element.matches(BOX) || closest(element, ELSEWHERE)) return false;
  const dialog = closest(element, DIALOG);
  if (dialog?.querySelector(AUDIENCE)) return true;
  return postAround(element) !== null;
}

/** The one post that the box is below; null where there are none or several. */
function postAround(element: HTMLElement): HTMLElement | null {
  for (
    let post = closest(element, POST);
    post;
    post = post.parentElement && closest(post.parentElement, POST)
  ) {
    const actions = post.querySelectorAll(ACTIONS).length;
    if (actions > 0) return actions === 1 ? post : null;
  }
  return null;
}

/** The only button of words behind the box, as near to it as there is one; several leave it open which one publishes. */
function publish(element: HTMLElement): HTMLElement[] {
  const isBehind = (button: HTMLElement) =>
    (element.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const end = closest(element, DIALOG) ?? postAround(element);
  for (
    let scope = element.parentElement;
    scope && !scope.querySelector(ACTIONS);
    scope = scope.parentElement
  ) {
    const found = [...scope.querySelectorAll<HTMLElement>(BUTTON)].filter(
      (button) => isBehind(button) && isWordsOnly(button),
    );
    if (found.length > 0) return found.length === 1 ? found : [];
    if (scope === end) break;
  }
  return [];
}

export const linkedinFallback: Surface = {
  name: 'post',
  matches: isPublic,
  submits: publish,
  shortcut: true,
};
