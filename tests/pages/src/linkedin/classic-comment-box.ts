import { openComposer, publish } from '../shared/candor-page';
import { el } from '../shared/el';
import type { Person } from '../shared/people';
import { renameHooks } from './account';
import { afterChange, bindShortcut, createQuill, textOf } from './classic-editor';
import { mentionInQuill } from './mention';
import { words } from './words';

/** An older comment box: Quill in a form, its button there only while there is text. @param answers is mentioned */
export function classicCommentBox(label: string, answers?: Person): HTMLElement {
  const container = el('div', { class: 'ql-container' });
  const form = el('form', { class: 'comments-comment-box__form' });
  form.append(el('div', { class: 'comments-comment-texteditor' }, container));
  const kind = answers ? 'comments-comment-box--cr' : '';
  const box = el('div', { class: `comments-comment-box ${kind} comment-box` }, form);
  const quill = createQuill(container, words.addComment);
  if (answers) mentionInQuill(quill, answers);
  const submit = el(
    'button',
    { type: 'submit', class: 'comments-comment-box__submit-button--cr primary' },
    label,
  );
  const follow = () => {
    if (textOf(quill).trim() === '') submit.remove();
    else if (!submit.isConnected) form.append(submit);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publish(textOf(quill));
    quill.setContents([]);
  });
  afterChange(quill, follow);
  follow();
  bindShortcut(quill.root, () => submit.isConnected && form.requestSubmit(submit));
  openComposer(() => textOf(quill));
  renameHooks(submit);
  setTimeout(() => {
    quill.root.focus();
    quill.setSelection(textOf(quill).length, 0);
  });
  return renameHooks(box);
}
