import { avatar, el } from '../shared/el';
import { ada } from '../shared/people';
import { clickWrapper } from './click-wrapper';
import { type CreateEditor, createComposeBox } from './compose-box';
import { openDialog } from './dialog';
import { hook } from './place';
import { words } from './words';

interface ComposeDialogOptions {
  submitLabel: string;
  head: Node;
  createEditor: CreateEditor;
  onSubmit?(post: () => void): void;
  onPosted?(): void;
  onCancelled?(): void;
}

/** A dialog over the page with one editor and the site's generic modal submit. @returns a function that closes it */
export function openComposeDialog({ head, onPosted, onCancelled, ...box }: ComposeDialogOptions): () => void {
  const { editor, submit, forget } = createComposeBox({
    ...box,
    submitHook: `primary ${hook('modal_submit')}`,
    onPosted: () => {
      close();
      onPosted?.();
    },
  });
  const who = el(
    'div',
    { class: 'q-box author' },
    avatar(ada.name),
    el('span', { class: 'q-text' }, ada.name),
  );
  const cancel = clickWrapper(words.cancel, `plain ${hook('modal_cancel')}`, () => {
    close();
    onCancelled?.();
  });
  const footer = el('div', { class: 'q-box footer' }, cancel.element, submit);
  const leave = openDialog(head, who, editor.element, footer);
  const close = () => {
    forget();
    leave();
  };
  editor.focus();
  return close;
}
