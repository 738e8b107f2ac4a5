import 'quill/dist/quill.core.css';
import { createQuill, textOf } from '../../linkedin/classic-editor';
import { el } from '../../shared/el';
import type { CreateEditor } from '../other-pages';

/** Quill 1 in light DOM, where its own keyboard and undo are at work. */
const create: CreateEditor = (place) => {
  const element = el('div');
  place.append(element);
  const quill = createQuill(element);
  quill.root.classList.add('box');
  return { element, text: () => textOf(quill), clear: () => quill.setText('') };
};

export default create;
