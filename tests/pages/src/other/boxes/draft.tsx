import { Editor, EditorState } from 'draft-js';
import { render } from 'react-dom';
import { el } from '../../shared/el';
import type { CreateEditor } from '../other-pages';

/** Draft.js bare, without the decorators of X. */
const create: CreateEditor = (place) => {
  const element = el('div', { class: 'box' });
  place.append(element);
  let state = EditorState.createEmpty();
  const show = (next: EditorState) => {
    state = next;
    render(<Editor editorState={state} onChange={show} />, element);
  };
  show(state);
  return {
    element,
    text: () => state.getCurrentContent().getPlainText('\n'),
    clear: () => show(EditorState.createEmpty()),
  };
};

export default create;
