import { avatar, el } from '../shared/el';
import { bo } from '../shared/people';
import { frame } from './frame';
import { messageForm } from './message-form';

export function messagingPage(): HTMLElement {
  const said = el('p', { class: 'bubble' }, 'Did the runbook hold up last night?');
  return frame(
    el(
      'div',
      { class: 'card thread' },
      el('div', { class: 'author' }, avatar(bo.name), el('b', {}, bo.name)),
      said,
      messageForm(),
    ),
  );
}
