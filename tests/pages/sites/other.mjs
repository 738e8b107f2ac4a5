import { COMMON, page } from './page.mjs';

const HOST = 'https://blog.example/';

/** What the pages have in common: a plain form with one box and a button that publishes. */
const FORM = { site: 'custom', surface: 'post', composer: '.box', publish: ['form [type="submit"]'] };

/** Sites that a person adds: one page an editor. */
export const other = {
  family: 'other',
  root: '<div id="root"></div>',
  /** @param {string} host */
  owns: (host) => host === 'blog.example',
  policy,
  pages: {
    'other-textarea': form('textarea', 'Text area in a form', 'textarea'),
    'other-plain': form('plain', 'Plain contenteditable', 'generic'),
    'other-plaintext': form('plaintext', 'contenteditable="plaintext-only"', 'generic'),
    'other-nested': form('nested', 'contenteditable in nested shadow roots', 'generic', {
      composer: '.place >>> .box',
    }),
    'other-quill': form('quill', 'Quill 1', 'quill'),
    'other-quill2': form('quill2', 'Quill 2', 'quill2'),
    'other-lexical': form('lexical', 'Lexical', 'lexical'),
    'other-slate': form('slate', 'Slate', 'slate'),
    'other-ckeditor': form('ckeditor', 'CKEditor 5', 'ckeditor'),
    'other-prosemirror': form('prosemirror', 'TipTap', 'prosemirror'),
    'other-draft': form('draft', 'Draft.js', 'draft', { composer: '.public-DraftEditor-content' }),
  },
  /** Boxes that no row of the matrix is about: what Candor does not look at by itself, and editors on a bad day. */
  hard: {
    'other-input': form('input', 'One line', 'textarea'),
    'other-maxlength': form('maxlength', 'Text area with an end', 'textarea', { room: 40 }),
    'other-edit-context': form('edit-context', 'EditContext', 'generic'),
    ...hard('ignores'),
    ...hard('late-150'),
    ...hard('late-600'),
    ...hard('shouts'),
    ...hard('doubles'),
    ...hard('drops'),
    ...hard('elsewhere'),
    ...hard('walks-off'),
    ...hard('throws'),
    ...hard('remounts'),
  },
};

/**
 * @param {string} name file in src/other/boxes
 * @param {string} title
 * @param {string} editor
 * @param {Partial<import('./page.mjs').SitePage>} [more]
 */
function form(name, title, editor, more) {
  return page(HOST + name, { ...FORM, title, editor, ...more });
}

/** @param {string} does one of the treatments in src/other/hard-box.ts */
function hard(does) {
  return { [`other-${does}`]: form(`hard?does=${does}`, `Editor: ${does}`, 'generic') };
}

function policy() {
  return [
    ...COMMON,
    "style-src 'self' 'unsafe-inline'",
    "script-src 'self'",
    "require-trusted-types-for 'script'",
  ];
}
