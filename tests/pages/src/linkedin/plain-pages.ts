import { openComposer, publish } from '../shared/candor-page';
import { avatar, el } from '../shared/el';
import { bo } from '../shared/people';
import { frame } from './frame';
import { interopOutlet } from './interop-outlet';
import outletCss from './outlet.css?inline';

/** A page without any composer. */
export function companyPage(): HTMLElement {
  const about = el(
    'p',
    { class: 'muted' },
    'Roadrunner Pro and other careful machines. 300 people in Utrecht.',
  );
  return frame(el('div', { class: 'card' }, el('h2', {}, 'Acme'), about));
}

/** A profile; "Connect" opens the note that goes with an invitation. */
export function profilePage(): HTMLElement {
  const connect = el(
    'button',
    { type: 'button', class: 'primary last', 'aria-label': `Invite ${bo.name} to connect` },
    'Connect',
  );
  connect.addEventListener('click', openInvitation);
  const who = el('div', {}, el('h2', {}, bo.name), el('p', { class: 'muted' }, bo.about));
  return frame(el('div', { class: 'card author' }, avatar(bo.name), who, connect));
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
    { type: 'button', class: 'artdeco-button--primary', 'aria-label': 'Send invitation' },
    'Send',
  );
  const dialog = el(
    'div',
    { role: 'dialog', class: 'share-box-v2__modal', 'aria-label': 'Add a note' },
    note,
    el('div', { class: 'share-actions' }, send),
  );
  const modal = el('div', { class: 'overlay' }, dialog);
  const forget = openComposer(() => note.value);
  send.addEventListener('click', () => {
    publish(note.value);
    forget();
    modal.remove();
  });
  interopOutlet(outletCss).append(modal);
  note.focus();
}
