import { avatar, el } from '../shared/el';
import { bo } from '../shared/people';
import { interopOutlet } from './interop-outlet';
import { messageForm } from './message-form';
import outletCss from './outlet.css?inline';

/** A conversation docked over any page, inside the outlet's shadow root. */
export function showMessageOverlay(): void {
  const head = el('div', { class: 'author' }, avatar(bo.name), el('b', {}, bo.name));
  const bubble = el('div', {
    class: 'msg-overlay-conversation-bubble',
    role: 'dialog',
    'aria-label': `Messaging ${bo.name}`,
  });
  bubble.append(head, messageForm());
  interopOutlet(outletCss).append(bubble);
}
