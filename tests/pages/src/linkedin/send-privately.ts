import { openComposer, publish } from '../shared/candor-page';
import { avatar, el, icon } from '../shared/el';
import { bo } from '../shared/people';
import { account } from './account';
import { createQuill, textOf as textOfQuill } from './classic-editor';
import { olderParts } from './interop-outlet';
import { createTipTap, textOf, tipTapWrapper } from './tiptap';
import { words } from './words';

const PLANE = 'M3 12 21 4l-7 17-3-7z';

/** A post of the feed sent to one person: private, though the same editors are used as in public. */
export function openSendPrivately(): void {
  const place = account.classic ? olderParts(account.place) : document.body;
  const { element, text } = account.classic ? quillBox(place) : tipTapBox();
  const send = el('button', { type: 'button', class: 'primary last' }, words.send);
  const head = el('div', { class: 'author' }, icon('send-privately-small', PLANE), avatar(bo.name));
  const shell = el(
    account.classic ? 'div' : 'dialog',
    { class: 'modal', role: 'dialog' },
    head,
    element,
    el('div', { class: 'footer' }, send),
  );
  send.addEventListener('click', () => {
    publish(text());
    shell.remove();
  });
  openComposer(text);
  place.append(shell);
  if (shell instanceof HTMLDialogElement) shell.showModal();
}

interface Box {
  element: HTMLElement;
  text(): string;
}

function tipTapBox(): Box {
  const element = tipTapWrapper();
  const editor = createTipTap(element, { placeholder: words.message, attributes: { tabindex: '0' } });
  return { element, text: () => textOf(editor) };
}

/** Built where it will stand: Quill asks for its root node at once. */
function quillBox(place: ParentNode): Box {
  const element = el('div', { class: 'editor-content' });
  place.append(element);
  const quill = createQuill(element, words.message);
  return { element, text: () => textOfQuill(quill) };
}
