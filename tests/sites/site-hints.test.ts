import { describe, expect, it } from 'vitest';
import { editorById } from '@/lib/editors';
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
