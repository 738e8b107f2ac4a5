import { openComposer, publish } from '../shared/candor-page';
import { avatar, el } from '../shared/el';
import { bo } from '../shared/people';
import { clickWrapper } from './click-wrapper';
import type { BoxEditor } from './compose-box';
import { createDocEditor } from './doc-editor';
import { asked } from './place';
import { createTextArea } from './text-area';

/** Private messages. The real box was never captured: `?box=textarea` has the other of the two that the site uses. */
export function messagesPage(): HTMLElement {
  const place = el('div', { class: 'q-box' });
  const send = clickWrapper('Send', 'send', () => {
    publish(editor.text());
    start();
  });
  let editor = createBox(follow);
  function follow(text: string): void {
    send.setEnabled(text.trim() !== '');
  }
  function start(): void {
    editor = createBox(follow);
    place.replaceChildren(editor.element);
    follow('');
  }
  start();
  openComposer(() => editor.text());
  const who = el('div', { class: 'q-box author' }, avatar(bo.name), el('b', {}, bo.name));
  return el('div', { class: 'q-box column' }, el('div', { class: 'q-box card' }, who, place, send.element));
}

function createBox(onChange: (text: string) => void): BoxEditor {
  const placeholder = 'Write a message';
  return asked('box') === 'textarea'
    ? createTextArea(placeholder, onChange)
    : createDocEditor({ placeholder, onChange });
}
