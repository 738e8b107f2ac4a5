import { expect, it } from 'vitest';
import { EDITORS, editorById } from '@/lib/editors';
import { SITES } from '@/lib/sites';

it('has one editor for each id', () => {
  const ids = EDITORS.map((editor) => editor.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(editorById('no-such-editor')).toBeUndefined();
});

it.each(
  SITES.flatMap((site) => site.surfaces.map((surface) => [site.id, surface.name, surface.editor] as const)),
)('%s, %s: the editor %s exists', (_site, _surface, editor) => {
  expect(editorById(editor ?? '')?.id).toBe(editor);
});
