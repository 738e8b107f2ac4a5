import { COMMON, page } from './page.mjs';

const site = 'custom';
const surface = 'post';
const composer = '.box';
const publish = ['form [type="submit"]'];

/** Sites that a person adds: one page an editor, each a plain form with one box in it. */
export const other = {
  family: 'other',
  root: '<div id="root"></div>',
  /** @param {string} host */
  owns: (host) => host === 'blog.example',
  policy,
  pages: {
    'other-textarea': page('https://blog.example/textarea', {
      title: 'Text area in a form',
      site,
      surface,
      editor: 'textarea',
      composer,
      publish,
    }),
  },
};

function policy() {
  return [
    ...COMMON,
    "style-src 'self' 'unsafe-inline'",
    "script-src 'self'",
    "require-trusted-types-for 'script'",
  ];
}
