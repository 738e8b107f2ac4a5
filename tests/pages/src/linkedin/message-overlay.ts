import { avatar, el } from '../shared/el';
import { bo } from '../shared/people';
import { renameHooks } from './account';
import { olderParts } from './interop-outlet';
import { messageForm } from './message-form';

/** A conversation docked over any page. @param kind an InMail has a subject as well */
export function showMessageOverlay(place: 'shadow' | 'light', kind: 'message' | 'inmail' = 'message'): void {
  const head = el('div', { class: 'author' }, avatar(bo.name), el('b', {}, bo.name));
  const bubble = el('div', {
    class: 'msg-overlay-conversation-bubble docked',
    role: 'dialog',
    'aria-label': `Messaging ${bo.name}`,
  });
  bubble.append(head);
  if (kind === 'inmail') bubble.append(el('input', { class: 'msg-form__subject', name: 'subject' }));
  bubble.append(messageForm());
  olderParts(place).append(renameHooks(bubble));
}
