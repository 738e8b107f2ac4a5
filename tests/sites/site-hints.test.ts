import { describe, expect, it } from 'vitest';
import { editorById } from '@/lib/editors';
import { isBroadSelector } from '@/lib/format/broad-selector';
import { siteHintsSchema } from '@/lib/format/site-hints';

const HINT = { surface: 'post', box: '[data-new-box]', editor: 'draft', submit: '[data-new-post]' };
const isHint = (change: object) => siteHintsSchema.safeParse({ linkedin: [{ ...HINT, ...change }] }).success;

describe('a hint', () => {
  it.each(['post', 'comment', 'reply', 'answer', 'question'])('may be for a %s', (surface) => {
    expect(isHint({ surface })).toBe(true);
  });

  it.each(['textarea', 'quill', 'prosemirror', 'draft', 'quora-doc', 'generic'])(
    'may name the editor %s, which is one of ours',
    (editor) => {
      expect(isHint({ editor })).toBe(true);
      expect(editorById(editor)?.id).toBe(editor);
    },
  );

  it.each([{ surface: 'message' }, { editor: 'word' }, { editor: undefined }])(
    'is none with %o',
    (change) => {
      expect(isHint(change)).toBe(false);
    },
  );
});

describe('a selector that matches nearly everything', () => {
  it.each([
    '*',
    'div',
    'body',
    'textarea',
    'html.dark body > div',
    ':root.dark *',
    'main section > p',
    ':not(.ad)',
    'body:has(#post) div',
    'div:nth-child(2)',
    '[class]',
    '[contenteditable]',
    '[class*="a"]',
    ':is(.box, div)',
    '.box, div',
    ':not(:is(.a, #b)) *',
  ])('%s', (selector) => expect(isBroadSelector(selector)).toBe(true));

  it.each([
    '.cTq4zr07',
    '#tinymce',
    'body#tinymce',
    'body .box',
    'main .box > div',
    '[data-new-box]',
    '[data-testid="postBox"]',
    "div[role=textbox][aria-label*='a, (b' i]",
    'share-box',
    'share-box > div',
    '.footer > .send:last-child',
    ':is(.one, .two) div',
    'div:not([role="search"]).box',
    'button',
    'footer > button[type="submit"]',
  ])('is not %s', (selector) => expect(isBroadSelector(selector)).toBe(false));
});
