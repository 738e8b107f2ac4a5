import { el } from '../../shared/el';
import { fieldEditor } from '../field';
import type { CreateEditor } from '../other-pages';

const create: CreateEditor = () => fieldEditor(el('textarea', { class: 'box', 'aria-label': 'Text' }));

export default create;
