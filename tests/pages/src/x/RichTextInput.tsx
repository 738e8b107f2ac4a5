import { Editor, type EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef } from 'react';

interface RichTextInputProps {
  testId: string;
  label: string;
  placeholder: string;
  isFocused?: boolean;
  state: EditorState;
  onChange(state: EditorState): void;
  onSend(): void;
  onDismiss?(): void;
}

/** Command+Enter sends (Ctrl, on macOS Cmd) and Escape dismisses, both from keydown. */
function bindKeys(event: KeyboardEvent): string | null {
  if (event.keyCode === 13 && KeyBindingUtil.hasCommandModifier(event)) return 'send';
  if (event.keyCode === 27) return 'dismiss';
  return getDefaultKeyBinding(event);
}

/** A Draft.js editor with the site's attributes. Its placeholder is a sibling of the editable. */
export function RichTextInput(props: RichTextInputProps) {
  const editor = useRef<Editor>(null);
  const { isFocused } = props;
  useEffect(() => {
    editor.current?.editor?.setAttribute('no-focuscontainer-refocus', 'true');
    if (isFocused) editor.current?.focus();
  }, [isFocused]);
  const runCommand = (command: string) => {
    if (command === 'send') props.onSend();
    else if (command === 'dismiss') props.onDismiss?.();
    else return 'not-handled';
    return 'handled';
  };
  return (
    <div className="rich-text" data-testid={`${props.testId}RichTextInputContainer`}>
      <Editor
        ref={editor}
        editorState={props.state}
        onChange={props.onChange}
        keyBindingFn={bindKeys}
        handleKeyCommand={runCommand}
        placeholder={props.placeholder}
        ariaLabel={props.label}
        ariaMultiline
        ariaAutoComplete="list"
        ariaControls="typeaheadDropdownWrapped-0"
        role="textbox"
        spellCheck
        stripPastedStyles
        tabIndex={0}
        webDriverTestID={props.testId}
      />
    </div>
  );
}
