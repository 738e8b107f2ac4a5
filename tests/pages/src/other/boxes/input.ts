import { el } from '../../shared/el';
import { fieldEditor } from '../field';
import type { CreateEditor } from '../other-pages';

const create: CreateEditor = () =>
  fieldEditor(el('input', { type: 'text', class: 'box', 'aria-label': 'Title' }));

export default create;
