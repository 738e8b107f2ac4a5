import { el } from '../shared/el';
import type { BoxEditor } from './compose-box';

/** A text area whose text the site holds in state and takes from `input` events only. */
export function createTextArea(placeholder: string, onChange: (text: string) => void): BoxEditor {
  const box = el('textarea', { placeholder });
  let text = '';
  box.addEventListener('input', () => {
    text = box.value;
    onChange(text);
  });
  return { element: box, text: () => text, focus: () => box.focus() };
}
