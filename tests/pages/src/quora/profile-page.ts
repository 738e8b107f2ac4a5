import { avatar, el } from '../shared/el';
import { bo } from '../shared/people';
import { clickWrapper } from './click-wrapper';
import { openCredential, openMessage } from './private-dialogs';

/** Somebody's profile, from which a message is written; one's own credentials are edited in the same dialog. */
export function profilePage(): HTMLElement {
  const message = clickWrapper('Message', 'outline message', openMessage);
  const credential = clickWrapper('Edit credential', 'outline credential', openCredential);
  const who = el('div', { class: 'q-box author' }, avatar(bo.name), el('b', {}, bo.name));
  const actions = el('div', { class: 'q-box actions' }, message.element, credential.element);
  return el('div', { class: 'q-box column' }, el('div', { class: 'q-box card' }, who, actions));
}
