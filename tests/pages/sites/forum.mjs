import { COMMON, page } from './page.mjs';

const HOST = 'https://forum.example/';
const BOX = { site: 'custom', surface: 'post', composer: '.box' };

/** A site that a person adds, built in the ways of others: no form around the box, and boxes that are not for posts. */
export const forum = {
  family: 'forum',
  root: '<div id="root"></div>',
  /** @param {string} host */
  owns: (host) => host === 'forum.example',
  policy: () => [
    ...COMMON,
    "style-src 'self' 'unsafe-inline'",
    "script-src 'self'",
    "require-trusted-types-for 'script'",
  ],
  pages: {
    'forum-dialog': page(`${HOST}dialog`, {
      ...BOX,
      title: 'Dialog with a div for a button',
      editor: 'generic',
      publish: ['.post'],
    }),
    'forum-elements': page(`${HOST}elements`, {
      ...BOX,
      title: 'Custom elements, box and button each in its own shadow root',
      editor: 'textarea',
      composer: 'post-composer >>> .box',
      publish: ['post-composer >>> button'],
    }),
    'forum-replies': page(`${HOST}replies`, {
      ...BOX,
      title: 'Reply among others, with a button to cancel',
      editor: 'textarea',
      composer: '#second .box',
      publish: ['#second .btn-primary'],
    }),
  },
  /** No rows of the matrix: what Candor does not look at by itself. */
  hard: {
    'forum-other-boxes': page(`${HOST}other-boxes`, { ...BOX, composer: '.code .box' }),
    'forum-messages': page(`${HOST}messages/12`, { ...BOX, isPrivate: true, publish: ['.send'] }),
  },
};
