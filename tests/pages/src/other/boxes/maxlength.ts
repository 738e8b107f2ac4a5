import { el } from '../../shared/el';
import { fieldEditor } from '../field';
import type { CreateEditor } from '../other-pages';

/** Takes forty characters. */
const create: CreateEditor = () =>
  fieldEditor(el('textarea', { class: 'box', maxlength: '40', 'aria-label': 'Text' }));

export default create;
