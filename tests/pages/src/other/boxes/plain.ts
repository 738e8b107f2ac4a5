import { el } from '../../shared/el';
import type { CreateEditor } from '../other-pages';
import { plainBox } from '../plain-box';

/** White space collapses here, so browsers write NBSP for some spaces. */
const create: CreateEditor = () =>
  plainBox(el('div', { class: 'box', contenteditable: true, role: 'textbox', 'aria-label': 'Text' }));

export default create;
