import '../shared/base.css';
import './other.css';
import { openComposer, publish } from '../shared/candor-page';
import { el } from '../shared/el';
import { createTextarea } from './textarea';

/** An editor in a page: the element to focus is the `.box`. */
export interface PageEditor {
  element: HTMLElement;
  /** What the editor's model holds, blocks joined by one line feed. */
  text(): string;
  clear(): void;
}

/** By the last part of the address. */
const EDITORS: Record<string, () => PageEditor> = { textarea: createTextarea };

const name = location.pathname.slice(1);
const editor = EDITORS[name]?.();
if (editor) document.getElementById('root')?.append(formAround(editor));

function formAround({ element, text, clear }: PageEditor): HTMLElement {
  const submit = el('button', { type: 'submit', class: 'primary' }, 'Publish');
  const form = el('form', { class: 'card' }, el('h2', {}, 'New post'), element, submit);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publish(text());
    clear();
  });
  openComposer(text);
  return form;
}
