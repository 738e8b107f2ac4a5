import { openComposer, publish } from '../shared/candor-page';
import { avatar, el } from '../shared/el';
import { ada } from '../shared/people';
import { clickWrapper } from './click-wrapper';

/** What a dialog needs of its editor. */
export interface DialogEditor {
  element: HTMLElement;
  text(): string;
  focus(): void;
}

interface ComposeDialogOptions {
  submitLabel: string;
  head: Node;
  createEditor(onChange: (text: string) => void): DialogEditor;
  onPosted?(): void;
}

/** A `role=dialog` over the page with one editor and the site's generic modal submit. @returns a function that closes it */
export function openComposeDialog({
  submitLabel,
  head,
  createEditor,
  onPosted,
}: ComposeDialogOptions): () => void {
  const submit = clickWrapper(submitLabel, 'puppeteer_test_modal_submit', () => {
    publish(editor.text());
    close();
    onPosted?.();
  });
  const follow = (text: string) => submit.setEnabled(text.trim() !== '');
  const editor = createEditor(follow);
  follow(editor.text());
  const who = el(
    'div',
    { class: 'q-box author' },
    avatar(ada.name),
    el('span', { class: 'q-text' }, ada.name),
  );
  const cancel = clickWrapper('Cancel', 'puppeteer_test_modal_cancel plain', () => close());
  const footer = el('div', { class: 'q-box footer' }, cancel.element, submit.element);
  const dialog = el(
    'div',
    { role: 'dialog', class: 'q-box dialog', 'aria-modal': 'true' },
    head,
    who,
    editor.element,
    footer,
  );
  const mask = el('div', { class: 'q-box mask' }, dialog);
  const forget = openComposer(() => editor.text());
  const close = () => {
    forget();
    mask.remove();
  };
  document.body.append(mask);
  editor.focus();
  return close;
}
