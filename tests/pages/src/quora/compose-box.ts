import { openComposer, publish } from '../shared/candor-page';
import { clickWrapper } from './click-wrapper';
import { asked } from './place';

/** What a box needs of its editor. */
export interface BoxEditor {
  element: HTMLElement;
  text(): string;
  focus(): void;
}

export type CreateEditor = (onChange: (text: string) => void) => BoxEditor;

interface ComposeBoxOptions {
  submitLabel: string;
  /** Class of the button, where it has a hook. */
  submitHook?: string;
  createEditor: CreateEditor;
  /** Stands between the button and the publish: a dialog that asks first. */
  onSubmit?(post: () => void): void;
  onPosted(): void;
}

export interface ComposeBox {
  editor: BoxEditor;
  submit: HTMLButtonElement;
  /** The box is gone, or another one is the main one now. */
  forget(): void;
}

/** An editor and the button that publishes it; where the two stand is up to the caller. */
export function createComposeBox({
  submitLabel,
  submitHook = '',
  createEditor,
  onSubmit = (post) => post(),
  onPosted,
}: ComposeBoxOptions): ComposeBox {
  const post = () => {
    publish(editor.text());
    forget();
    onPosted();
  };
  const { element: submit, setEnabled } = clickWrapper(submitLabel, submitHook, () => onSubmit(post));
  const follow = (text: string) => setEnabled(text.trim() !== '');
  const editor = createEditor(follow);
  follow(editor.text());
  const forget = openComposer(() => editor.text());
  // Whether the site knows the shortcut was not settled; the page can show either.
  editor.element.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (asked('shortcut') && key === 'Enter' && (ctrlKey || metaKey) && !submit.disabled) onSubmit(post);
  });
  return { editor, submit, forget };
}
