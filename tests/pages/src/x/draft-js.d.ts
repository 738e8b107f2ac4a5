/** The few members of Draft.js 0.11.7 that these pages use. */
declare module 'draft-js' {
  import type { Component, KeyboardEvent, ReactNode } from 'react';

  export interface ContentBlock {
    getText(): string;
  }
  export interface ContentState {
    getPlainText(delimiter?: string): string;
    hasText(): boolean;
  }
  export type Strategy = (block: ContentBlock, found: (start: number, end: number) => void) => void;
  export class CompositeDecorator {
    constructor(
      decorators: {
        strategy: Strategy;
        component: (props: { children: ReactNode; decoratedText: string }) => ReactNode;
      }[],
    );
  }
  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState;
    getCurrentContent(): ContentState;
  }
  export interface EditorProps {
    editorState: EditorState;
    onChange(state: EditorState): void;
    keyBindingFn?(event: KeyboardEvent): string | null;
    handleKeyCommand?(command: string): 'handled' | 'not-handled';
    placeholder?: string;
    ariaLabel?: string;
    ariaMultiline?: boolean;
    ariaAutoComplete?: string;
    ariaControls?: string;
    role?: string;
    spellCheck?: boolean;
    stripPastedStyles?: boolean;
    tabIndex?: number;
    webDriverTestID?: string;
  }
  export class Editor extends Component<EditorProps> {
    editor: HTMLElement | null;
    focus(): void;
    blur(): void;
  }
  export const KeyBindingUtil: { hasCommandModifier(event: KeyboardEvent): boolean };
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
}
