import { el } from '../shared/el';
import type { PageEditor } from './other-pages';

export function createTextarea(): PageEditor {
  const element = el('textarea', { class: 'box', 'aria-label': 'Text' });
  return {
    element,
    text: () => element.value,
    clear: () => {
      element.value = '';
    },
  };
}
