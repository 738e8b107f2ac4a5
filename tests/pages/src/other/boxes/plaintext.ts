import { el } from '../../shared/el';
import type { CreateEditor } from '../other-pages';
import { plainBox } from '../plain-box';

const create: CreateEditor = () =>
  plainBox(
    el('div', {
      class: 'box wraps',
      contenteditable: 'plaintext-only',
      role: 'textbox',
      'aria-label': 'Text',
    }),
  );

export default create;
