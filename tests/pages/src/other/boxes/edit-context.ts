import { el } from '../../shared/el';
import type { CreateEditor } from '../other-pages';

/** The little of EditContext that is used here; only Chromium has it. */
interface EditContextLike extends EventTarget {
  readonly text: string;
  updateText(start: number, end: number, text: string): void;
}

declare global {
  var EditContext: (new () => EditContextLike) | undefined;
}

/** An editor that the browser hands keys to and that draws its text by itself: nothing is written into its DOM. */
const create: CreateEditor = () => {
  const element = el('div', {
    class: 'box wraps',
    contenteditable: true,
    role: 'textbox',
    'aria-label': 'Text',
  });
  if (!globalThis.EditContext) return { element, text: () => '', clear: () => {} };
  const context = new globalThis.EditContext();
  const draw = () => {
    element.textContent = context.text;
  };
  context.addEventListener('textupdate', draw);
  Object.assign(element, { editContext: context });
  return {
    element,
    text: () => context.text,
    clear: () => {
      context.updateText(0, context.text.length, '');
      draw();
    },
  };
};

export default create;
