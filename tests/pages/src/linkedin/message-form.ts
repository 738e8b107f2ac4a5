import { openComposer, publish } from '../shared/candor-page';
import { el } from '../shared/el';
import { words } from './words';

/** The private message box: a bare editable, `<p><br></p>` when empty; Enter sends. */
export function messageForm(): HTMLFormElement {
  const box = el('div', {
    class: 'msg-form__contenteditable',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.message,
  });
  const send = el(
    'button',
    { class: 'msg-form__send-button primary', type: 'submit', disabled: true },
    words.send,
  );
  const form = el('form', { class: 'msg-form' }, box, send);
  let text = '';
  const follow = () => {
    text = [...box.children].map((line) => line.textContent).join('\n');
    send.disabled = text.trim() === '';
  };
  const clear = () => {
    const line = el('p', {}, el('br'));
    box.replaceChildren(line);
    // Firefox would type beside the line after its node has gone.
    if (box.matches(':focus')) getSelection()?.setBaseAndExtent(line, 0, line, 0);
    follow();
  };
  box.addEventListener('input', follow);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit(send);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (send.disabled) return;
    publish(text);
    clear();
  });
  clear();
  openComposer(() => text);
  return form;
}
