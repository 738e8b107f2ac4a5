import { openComposer, publish } from '../shared/candor-page';
import { el } from '../shared/el';
import type { Person } from '../shared/people';
import { renameHooks } from './account';
import { bindShortcut } from './classic-editor';
import { mentionOf } from './mention';
import { createTipTap, textOf, tipTapWrapper } from './tiptap';
import { words } from './words';

/** A new comment box; its button is there only while there is text. @param answers is mentioned at its start */
export function commentBox(key: string, label: string, answers?: Person): HTMLElement {
  const wrapper = tipTapWrapper();
  const box = el('div', { componentkey: `commentBox-${key}`, class: 'comment-box' }, wrapper);
  const editor = createTipTap(wrapper, {
    placeholder: words.addComment,
    attributes: { dir: 'auto', 'aria-label': words.commentBox },
    ...(answers && { content: mentionOf(answers) }),
  });
  const text = () => textOf(editor);
  const submit = el('button', { type: 'button', class: 'primary' }, label);
  const actions = el('div', { componentkey: `commentButtonSection-${key}`, class: 'footer' }, submit);
  const follow = () => {
    if (text().trim() === '') actions.remove();
    else if (!actions.isConnected) box.append(actions);
  };
  submit.addEventListener('click', () => {
    publish(text());
    editor.commands.clearContent(true);
  });
  editor.on('update', follow);
  follow();
  bindShortcut(wrapper, () => actions.isConnected && submit.click());
  openComposer(text);
  renameHooks(actions);
  setTimeout(() => editor.commands.focus('end'));
  return renameHooks(box);
}
