import { el } from '../shared/el';
import { openComposeDialog } from './compose-dialog';
import { createDocEditor } from './doc-editor';
import { createTextArea } from './text-area';

/** Dialogs with the generic submit in which nothing public is written. */

export function openReport(): void {
  openComposeDialog({
    submitLabel: 'Report',
    head: title('Report this answer'),
    createEditor: (onChange) => createTextArea('Tell us more', onChange),
  });
}

export function openCredential(): void {
  openComposeDialog({
    submitLabel: 'Save',
    head: el('div', {}, title('Edit credential'), el('input', { type: 'text', placeholder: 'Company' })),
    createEditor: (onChange) => createTextArea('What should people know of you?', onChange),
  });
}

export function openMessage(): void {
  openComposeDialog({
    submitLabel: 'Send',
    head: title('New message'),
    createEditor: (onChange) => createDocEditor({ placeholder: 'Write a message', onChange }),
  });
}

function title(text: string): HTMLElement {
  return el('div', { class: 'q-text title' }, text);
}
