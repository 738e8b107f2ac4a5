import { closest, nearest } from '@/lib/sites/core/dom';
import { defineSite } from '@/lib/sites/define';

// Quora has no test ids; `puppeteer_test_*` classes are what stays. Its modal submit is the same for a report, a
// credential or a message, so a dialog must also show that something public is written in it: the tabs of the ask
// dialog, or the question being answered. Languages and Spaces are subdomains.

const DIALOG = '[role="dialog"]';
const SUBMIT = '.puppeteer_test_modal_submit';

function submits(element: HTMLElement): HTMLElement[] {
  return nearest(element, SUBMIT, closest(element, DIALOG));
}

function isAskDialog(dialog: HTMLElement | null): boolean {
  return dialog?.querySelector('[role="tab"]') != null && dialog.querySelector(SUBMIT) != null;
}

function isDoc(element: HTMLElement): boolean {
  return element.matches('.doc[data-kind="doc"]');
}

/** Inline on a page of the site, or in a dialog that names the question. */
function isAnswer(element: HTMLElement): boolean {
  const dialog = closest(element, DIALOG);
  return !dialog || dialog.querySelector('.puppeteer_test_question_title') !== null;
}

export default defineSite({
  id: 'quora',
  name: 'Quora',
  matches: ['https://*.quora.com/*'],
  isPrivatePage: ({ hostname, pathname }) =>
    /^(help|business)\./.test(hostname) || /^\/(messages|settings|search)(\/|$)/.test(pathname),
  privatePlaces: '[role="search"], [class*="puppeteer_test_message"]',
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
  ],
  urls: {
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
  },
});
