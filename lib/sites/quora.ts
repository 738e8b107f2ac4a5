import { closest, isWordsOnly, nearest } from '@/lib/sites/core/dom';
import { defineSite, type SiteUrls } from '@/lib/sites/define';

// Quora has no test ids; `puppeteer_test_*` and `dom_annotate_*` classes are what stays. Its modal submit is the same
// for a report, a credential or a message, so a dialog must also show that something public is written in it: the tabs
// of the ask dialog, or the question being answered. Languages and Spaces are subdomains.

const DIALOG = '[role="dialog"]';
const SUBMIT = '.puppeteer_test_modal_submit';
const TITLE = '.puppeteer_test_question_title';
const TAB = '[role="tab"]';
/** An answer or a post with what belongs to it, its comments as well. */
const ITEM = '[class*="dom_annotate_"]';
const PLACE = `${DIALOG}, ${ITEM}`;
const NEXT = 'button, a, textarea, [contenteditable]';

function submits(element: HTMLElement): HTMLElement[] {
  const found = nearest(element, SUBMIT, closest(element, PLACE));
  // Under a dialog that asks back ("Double-check your question") nothing can be pressed.
  const top = [...element.ownerDocument.querySelectorAll<HTMLElement>(`${DIALOG} ${SUBMIT}`)].at(-1);
  return !top || !closest(element, DIALOG) || found.includes(top) ? found : [];
}

function isAskDialog(dialog: HTMLElement | null): boolean {
  return dialog?.querySelector(TAB) != null && dialog.querySelector(SUBMIT) != null;
}

function isDoc(element: HTMLElement): boolean {
  return element.matches('.doc[data-kind="doc"]');
}

/** In a dialog that names the question, or on the page before the submit, which no comment has. */
function isAnswer(element: HTMLElement): boolean {
  const dialog = closest(element, DIALOG);
  if (dialog) return dialog.querySelector(TITLE) !== null;
  return submits(element).some((button) => isAfter(element, button) && !closest(button, DIALOG));
}

function isAfter(element: HTMLElement, other: HTMLElement): boolean {
  return element.compareDocumentPosition(other) === Node.DOCUMENT_POSITION_FOLLOWING;
}

/** Without a hook: the last button of words alone between the box and the next link or box. */
function submitAfter(element: HTMLElement): HTMLElement[] {
  const within = closest(element, PLACE);
  for (let scope = element.parentElement; scope && within; scope = scope.parentElement) {
    const next = [...scope.querySelectorAll<HTMLElement>(NEXT)].filter((other) => isAfter(element, other));
    const end = next.findIndex((other) => other.localName !== 'button');
    if (next.length > 0)
      return next
        .slice(0, end < 0 ? next.length : end)
        .filter(isWordsOnly)
        .slice(-1);
    if (scope === within) return [];
  }
  return [];
}

/** Once hooks have gone: the ask dialog by its tabs, the answer dialog by the page's question, what is under an answer. */
function looksPublic(element: HTMLElement): boolean {
  const dialog = closest(element, DIALOG);
  if (dialog?.querySelector(TAB)) return true;
  return (
    element.isContentEditable && (dialog ? repeatsTitle(dialog, element) : closest(element, ITEM) !== null)
  );
}

/** Compares the page with itself, in whatever language; what is in the box is not looked at. */
function repeatsTitle(dialog: HTMLElement, box: HTMLElement): boolean {
  const { title } = dialog.ownerDocument;
  return [...dialog.querySelectorAll('*')].some((each) => {
    if (each.childElementCount > 0 || box.contains(each)) return false;
    const words = each.textContent?.trim() ?? '';
    return words.length * 2 > title.length && title.includes(words);
  });
}

export default defineSite({
  id: 'quora',
  name: 'Quora',
  matches: ['https://*.quora.com/*'],
  isPrivatePage: ({ hostname, pathname }) =>
    /^(help|business)\./.test(hostname) || /^\/(messages|settings|search)(\/|$)/.test(pathname),
  privatePlaces: [
    '[role="search"]',
    '[class*="puppeteer_test_message"]',
    // A message, a report, a credential, whoever hints at their boxes.
    `${DIALOG}:has(${SUBMIT}):not(:has(${TAB}, ${TITLE}))`,
  ].join(),
  surfaces: [
    {
      name: 'question',
      editor: 'textarea',
      matches: (element) => element.localName === 'textarea' && isAskDialog(closest(element, DIALOG)),
      submits,
      shortcut: true,
    },
    {
      name: 'post',
      editor: 'quora-doc',
      matches: (element) => isDoc(element) && isAskDialog(closest(element, DIALOG)),
      submits,
      shortcut: true,
    },
    {
      name: 'answer',
      editor: 'quora-doc',
      matches: (element) => isDoc(element) && isAnswer(element),
      submits,
      shortcut: true,
    },
    {
      // A text area or the site's own editor, as the site likes.
      name: 'comment',
      matches: (element) =>
        (element.localName === 'textarea' || isDoc(element)) &&
        closest(element, DIALOG) === null &&
        closest(element, ITEM) !== null,
      submits: submitAfter,
      shortcut: true,
    },
  ],
  fallback: {
    name: 'post',
    matches: (element) => looksPublic(element) && submitAfter(element).length > 0,
    submits: submitAfter,
    shortcut: true,
  },
});

export const urls: SiteUrls = {
  yes: [
    'https://www.quora.com/What-is-rain',
    'https://es.quora.com/unanswered/Que-es-la-lluvia',
    'https://weatherwatchers.quora.com/',
    'https://www.quora.com/Messages-in-a-bottle-do-they-arrive',
  ],
  no: [
    'https://www.quora.com/messages',
    'https://www.quora.com/messages/thread/12',
    'https://help.quora.com/hc/en-us',
    'https://business.quora.com/',
  ],
};
