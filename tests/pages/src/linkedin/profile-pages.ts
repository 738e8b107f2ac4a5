import { openComposer, publish } from '../shared/candor-page';
import { avatar, el } from '../shared/el';
import { bo } from '../shared/people';
import { account } from './account';
import { frame } from './frame';
import { olderParts } from './interop-outlet';
import { createTipTap, textOf, tipTapWrapper } from './tiptap';

/** A profile; "Connect" opens the note that goes with an invitation. */
export function profilePage(): HTMLElement {
  const connect = el(
    'button',
    { type: 'button', class: 'primary last connect', 'aria-label': `Invite ${bo.name} to connect` },
    'Connect',
  );
  connect.addEventListener('click', openInvitation);
  const who = el('div', {}, el('h2', {}, bo.name), el('p', { class: 'muted' }, bo.about));
  return frame(el('div', { class: 'card author' }, avatar(bo.name), who, connect));
}

/** About and headline are public, but no posts: the same editor, in the same wrapper, as the share box. */
export function profileEditPage(): HTMLElement {
  const wrapper = tipTapWrapper();
  const editor = createTipTap(wrapper, { placeholder: 'About', attributes: { 'aria-multiline': 'true' } });
  const save = el('button', { type: 'button', class: 'primary last' }, 'Save');
  save.addEventListener('click', () => publish(textOf(editor)));
  openComposer(() => textOf(editor));
  const dialog = el('div', { role: 'dialog', class: 'modal' }, wrapper, el('div', { class: 'footer' }, save));
  return frame(dialog);
}

function openInvitation(): void {
  const note = el('textarea', {
    id: 'custom-message',
    name: 'message',
    maxlength: '300',
    placeholder: 'Ex: We know each other from…',
  });
  const send = el(
    'button',
    { type: 'button', class: 'artdeco-button--primary primary', 'aria-label': 'Send invitation' },
    'Send',
  );
  const dialog = el(
    'div',
    { role: 'dialog', class: 'send-invite modal', 'aria-label': 'Add a note' },
    note,
    el('div', { class: 'footer' }, send),
  );
  const modal = el('div', { class: 'overlay' }, dialog);
  const forget = openComposer(() => note.value);
  send.addEventListener('click', () => {
    publish(note.value);
    forget();
    modal.remove();
  });
  olderParts(account.place).append(modal);
  note.focus();
}
