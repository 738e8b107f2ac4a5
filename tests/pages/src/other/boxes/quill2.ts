import 'quill2/dist/quill.core.css';
import Quill from 'quill2';
import { el } from '../../shared/el';
import type { CreateEditor } from '../other-pages';

const create: CreateEditor = (place) => {
  const element = el('div');
  place.append(element);
  const quill = new Quill(element, { placeholder: 'Write something' });
  quill.root.classList.add('box');
  return {
    element,
    text: () => quill.getText().replace(/\n$/, ''),
    clear: () => quill.setText(''),
  };
};

export default create;
