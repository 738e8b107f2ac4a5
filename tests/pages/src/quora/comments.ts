import { avatar, el, icon } from '../shared/el';
import { ada, bo } from '../shared/people';
import { clickWrapper } from './click-wrapper';
import { type CreateEditor, createComposeBox } from './compose-box';
import { createDocEditor } from './doc-editor';
import { asked } from './place';
import { createTextArea } from './text-area';
import { words } from './words';

const BUBBLE = 'M4 5h16v11H9l-5 4z';

/** The button that shows the comments under an answer. */
export function commentsButton(place: HTMLElement): HTMLElement {
  const button = el('button', {
    type: 'button',
    class: 'q-click-wrapper comment-button',
    'aria-label': `1 ${words.comment}`,
  });
  button.append(icon('', BUBBLE), '1');
  button.addEventListener('click', () => {
    const list = el('div', { class: 'q-box' }, comment(bo.name, 'Ours has a clock on it.'));
    place.replaceChildren(commentForm(list), list);
  });
  return button;
}

/** The box that is always there, with a button that has no hook. It stays after a comment, empty. */
function commentForm(list: HTMLElement): HTMLElement {
  const place = el('div', { class: 'q-box author comment-form' });
  const start = () => {
    const { editor, submit } = createComposeBox({
      submitLabel: words.addComment,
      createEditor: createBox,
      onPosted: () => {
        list.append(comment(ada.name, editor.text()));
        start();
      },
    });
    place.replaceChildren(profile(ada.name), editor.element, submit);
  };
  start();
  return place;
}

function comment(name: string, text: string): HTMLElement {
  const replies = el('div', { class: 'q-box' });
  const reply = clickWrapper(words.reply, 'plain reply', () => replies.replaceChildren(replyForm(replies)));
  const body = el('div', { class: 'q-text' }, text);
  return el('div', { class: 'q-box comment' }, profile(name), body, reply.element, replies);
}

function replyForm(replies: HTMLElement): HTMLElement {
  const { editor, submit, forget } = createComposeBox({
    submitLabel: words.reply,
    createEditor: createBox,
    onPosted: () => replies.replaceChildren(comment(ada.name, editor.text())),
  });
  const cancel = clickWrapper(words.cancel, 'plain', () => {
    forget();
    replies.replaceChildren();
  });
  requestAnimationFrame(() => editor.focus());
  return el('div', { class: 'q-box author reply-form' }, editor.element, cancel.element, submit);
}

function profile(name: string): HTMLElement {
  const href = `/profile/${name.replace(' ', '-')}`;
  return el('a', { href, class: 'author' }, avatar(name), name);
}

/** Both kinds of box were seen under answers. */
const createBox: CreateEditor = (onChange) =>
  asked('comments') === 'doc'
    ? createDocEditor({ placeholder: words.writeComment, onChange })
    : createTextArea(words.writeComment, onChange);
