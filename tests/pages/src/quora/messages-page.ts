import { openComposer, publish } from '../shared/candor-page';
import { avatar, el } from '../shared/el';
import { bo } from '../shared/people';
import { clickWrapper } from './click-wrapper';
import { createDocEditor } from './doc-editor';

/** Private messages. The real box was never captured; the site's own editor is the harder case to stay out of. */
export function messagesPage(): HTMLElement {
  const place = el('div', { class: 'q-box' });
  const send = clickWrapper('Send', '', () => {
    publish(editor.text());
    start();
  });
  const create = () =>
    createDocEditor({
      placeholder: 'Write a message',
      onChange: (text) => send.setEnabled(text.trim() !== ''),
    });
  let editor = create();
  const start = () => {
    editor = create();
    place.replaceChildren(editor.element);
    send.setEnabled(false);
  };
  start();
  openComposer(() => editor.text());
  const who = el('div', { class: 'q-box author' }, avatar(bo.name), el('b', {}, bo.name));
  return el('div', { class: 'q-box column' }, el('div', { class: 'q-box card' }, who, place, send.element));
}
