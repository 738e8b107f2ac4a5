import { type ContentBlock, Editor, type EditorState, getDefaultKeyBinding } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { textOf } from './draft-state';
import { hook } from './flags';
import { isSend } from './keys';
import { useReader } from './use-reader';

interface RichTextInputProps {
  testId: string;
  label: string;
  placeholder: string;
  isFocused?: boolean;
  state: EditorState;
  onChange(state: EditorState): void;
  onSend?(): void;
  onDismiss?(): void;
}

/** Sending and dismissing both run from keydown. */
function bindKeys(event: KeyboardEvent): string | null {
  if (isSend(event)) return 'send';
  if (event.keyCode === 27) return 'dismiss';
  return getDefaultKeyBinding(event);
}

const PIXEL =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 1"%3E%3Crect width="9" height="1" fill="teal"/%3E%3C/svg%3E';

function Picture() {
  return <img className="inline-picture" src={PIXEL} alt="" />;
}

function blockFor(block: ContentBlock) {
  return block.getType() === 'atomic' ? { component: Picture, editable: false } : null;
}

/** A Draft.js editor with the site's attributes. Its placeholder is a sibling of the editable. */
export function RichTextInput(props: RichTextInputProps) {
  const editor = useRef<Editor>(null);
  const onFocus = useReader(() => textOf(props.state));
  const { isFocused } = props;
  useEffect(() => {
    editor.current?.editor?.setAttribute('no-focuscontainer-refocus', 'true');
    if (isFocused) editor.current?.focus();
  }, [isFocused]);
  const runCommand = (command: string) => {
    if (command === 'send') props.onSend?.();
    else if (command === 'dismiss') props.onDismiss?.();
    else return 'not-handled';
    return 'handled';
  };
  return (
    <div className="rich-text" data-testid={hook(`${props.testId}RichTextInputContainer`)}>
      <Editor
        ref={editor}
        editorState={props.state}
        onChange={props.onChange}
        onFocus={onFocus}
        keyBindingFn={bindKeys}
        handleKeyCommand={runCommand}
        blockRendererFn={blockFor}
        placeholder={props.placeholder}
        ariaLabel={props.label}
        ariaMultiline
        ariaAutoComplete="list"
        ariaControls="typeaheadDropdownWrapped-0"
        role="textbox"
        spellCheck
        stripPastedStyles
        tabIndex={0}
        webDriverTestID={hook(props.testId)}
      />
    </div>
  );
}
