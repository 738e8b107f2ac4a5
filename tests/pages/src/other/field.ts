import type { PageEditor } from './other-pages';

/** A text area or an input, which is its own model. */
export function fieldEditor(element: HTMLTextAreaElement | HTMLInputElement): PageEditor {
  return {
    element,
    text: () => element.value,
    clear: () => {
      element.value = '';
    },
  };
}
