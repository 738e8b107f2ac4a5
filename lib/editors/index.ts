/// <reference types="vite/types/importMeta.d.ts" />
import type { Editor } from '@/lib/editors/define';

/** Every technique: one file beside this one each, found by being there. Shared parts are in `core/`. */
export const EDITORS: readonly Editor[] = Object.values(
  import.meta.glob<Editor>(['./*.ts', '!./define.ts', '!./index.ts'], { eager: true, import: 'default' }),
);

export function editorById(id: string): Editor | undefined {
  return EDITORS.find((editor) => editor.id === id);
}
