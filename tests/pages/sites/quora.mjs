import { COMMON, page } from './page.mjs';

const site = 'quora';
const SUBMIT = '.puppeteer_test_modal_submit';
const ANSWER = '.actions > .outline';

const answer = {
  site,
  surface: 'answer',
  editor: 'quora-doc',
  open: [ANSWER],
  composer: '[role="dialog"] .doc',
  publish: [`[role="dialog"] ${SUBMIT}`],
};
const inline = { ...answer, composer: '.card .doc', publish: [`.card ${SUBMIT}`] };

const ask = {
  site,
  surface: 'question',
  editor: 'textarea',
  open: ['.puppeteer_test_ask_question_prompt'],
  composer: '[role="dialog"] textarea',
  publish: [`[role="dialog"] ${SUBMIT}`],
  room: 250,
};
const post = {
  ...ask,
  surface: 'post',
  editor: 'quora-doc',
  open: [...ask.open, '[role="tab"]:nth-child(2)'],
  composer: '[role="dialog"] .doc',
  room: Number.POSITIVE_INFINITY,
};

const comment = {
  site,
  surface: 'comment',
  editor: 'textarea',
  open: ['.comment-button'],
  composer: '.comment-form textarea',
  publish: ['.comment-form > .q-click-wrapper'],
};
const reply = {
  ...comment,
  open: ['.comment-button', '.reply'],
  composer: '.reply-form textarea',
  publish: ['.reply-form > .q-click-wrapper:last-child'],
};

const QUESTION = 'https://www.quora.com/What-makes-a-good-status-page';
const HOME = 'https://www.quora.com/';
const PROFILE = 'https://www.quora.com/profile/Bo-Sample';
const DRAFT = 'So far: ';

export const quora = {
  family: 'quora',
  root: '<div id="root"></div>',
  /** @param {string} host */
  owns: (host) => host.endsWith('.quora.com'),
  policy,
  pages: {
    'quora-answer': page(QUESTION, { ...answer, title: 'Answer' }),
    'quora-answer-inline': page('https://de.quora.com/Was-macht-eine-gute-Statusseite-aus?inline=1', {
      ...inline,
      title: 'Answer on the page, in German',
    }),
    'quora-answer-draft': page(
      `https://pt.quora.com/unanswered/O-que-faz-uma-boa-pagina?draft=${encodeURIComponent(DRAFT)}`,
      { ...answer, title: 'Draft of an answer, in Portuguese', starts: DRAFT },
    ),
    'quora-answer-edit': page(`${QUESTION}?answer=${encodeURIComponent(DRAFT)}`, {
      ...inline,
      title: 'Answer, edited',
      starts: DRAFT,
    }),
    'quora-ask': page(HOME, { ...ask, title: 'Question' }),
    'quora-post': page('https://es.quora.com/', { ...post, title: 'Post on the profile, in Spanish' }),
    'quora-space-post': page('https://weatherwatchers.quora.com/?lang=ja', {
      ...post,
      title: 'Post in a Space, in Japanese',
    }),
    'quora-comment': page(QUESTION, { ...comment, title: 'Comment' }),
    'quora-comment-doc': page(
      'https://jp.quora.com/%E8%89%AF%E3%81%84%E3%83%9A%E3%83%BC%E3%82%B8?comments=doc',
      {
        ...comment,
        title: 'Comment in Quora’s own editor, in Japanese',
        editor: 'quora-doc',
        composer: '.comment-form .doc',
      },
    ),
    'quora-reply': page(QUESTION, { ...reply, title: 'Reply to a comment' }),
    'quora-changed': page(`${QUESTION}?changed=1`, {
      ...answer,
      title: 'Answer, after Quora renamed its hooks',
      surface: 'post',
      editor: 'generic',
      composer: '[role="dialog"] [contenteditable]',
      publish: ['[role="dialog"] .footer > :last-child'],
    }),
    'quora-message': page('https://www.quora.com/messages', {
      composer: '.doc',
      publish: ['.send'],
      isPrivate: true,
    }),
    'quora-message-dialog': page(PROFILE, {
      open: ['.message'],
      composer: '[role="dialog"] .doc',
      publish: [`[role="dialog"] ${SUBMIT}`],
      isPrivate: true,
    }),
    'quora-waiting-room': page(`${HOME}?wait=1`, {}),
  },
};

/** Quora's policy is not public; this is a strict guess. Its own CSS-in-JS cannot do without inline style. */
function policy() {
  return [...COMMON, "style-src 'self' 'unsafe-inline'", "script-src 'self'"];
}
