/// <reference types="vite/types/importMeta.d.ts" />
import type { Editor } from '@/lib/editors/define';

/** Every technique: one file beside this one each, found by being there. Shared parts are in `core/`. */
export const EDITORS: readonly Editor[] = Object.values(
  import.meta.glob<Editor>(['./*.ts', '!./define.ts', '!./index.ts'], { eager: true, import: 'default' }),
);

export function editorById(id: string): Editor | undefined {
  return EDITORS.find((editor) => editor.id === id);
}

/** The technique that a surface names; where it names none the first that fits, the browser's own editing last. */
export function editorFor(element: HTMLElement, id?: string): Editor | undefined {
  if (id !== undefined) return editorById(id);
  const fitting = EDITORS.filter((editor) => editor.owns(element));
  return fitting.find((editor) => editor.id !== 'generic') ?? fitting[0];
}
