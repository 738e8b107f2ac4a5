import { openComposer, publish } from '../shared/candor-page';
import { el } from '../shared/el';

/** A page of messages between two people; only its address says so. */
export function showMessages(root: HTMLElement): void {
  const box = el('textarea', { class: 'box', 'aria-label': 'Text' });
  const send = el('button', { type: 'submit', class: 'send' }, 'Send');
  const form = el('form', {}, box, send);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publish(box.value);
    box.value = '';
  });
  root.append(form);
  openComposer(() => box.value);
}
