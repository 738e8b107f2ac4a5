import { COMMON, page } from './page.mjs';

const site = 'quora';

export const quora = {
  family: 'quora',
  root: '<div id="root"></div>',
  /** @param {string} host */
  owns: (host) => host.endsWith('.quora.com'),
  policy,
  pages: {
    'quora-answer': page('https://www.quora.com/What-makes-a-good-status-page', {
      title: 'Answer',
      site,
      surface: 'answer',
      editor: 'quora-doc',
      open: ['[aria-label="Answer"]'],
      composer: '[role="dialog"] .doc',
      publish: ['[role="dialog"] .puppeteer_test_modal_submit'],
    }),
    'quora-ask': page('https://www.quora.com/', {
      title: 'Question',
      site,
      surface: 'question',
      editor: 'textarea',
      open: ['.puppeteer_test_ask_question_prompt'],
      composer: '[role="dialog"] textarea',
      publish: ['[role="dialog"] .puppeteer_test_modal_submit'],
      room: 250,
    }),
    'quora-message': page('https://www.quora.com/messages', {
      composer: '.doc',
      publish: ['.q-click-wrapper'],
      isPrivate: true,
    }),
  },
};

/** Quora's policy is not public; this is a strict guess. Its own CSS-in-JS cannot do without inline style. */
function policy() {
  return [...COMMON, "style-src 'self' 'unsafe-inline'", "script-src 'self'"];
}
