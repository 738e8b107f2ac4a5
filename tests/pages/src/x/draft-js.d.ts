/** The few members of Draft.js 0.11.7 that these pages use. */
declare module 'draft-js' {
  import type { Component, ComponentType, KeyboardEvent, ReactNode } from 'react';

  export interface ContentBlock {
    getText(): string;
    getType(): string;
  }
  export class ContentState {
    static createFromText(text: string): ContentState;
    getBlocksAsArray(): ContentBlock[];
    getPlainText(delimiter?: string): string;
  }
  interface RawEntityRange {
    offset: number;
    length: number;
    key: number;
  }
  export function convertFromRaw(raw: {
    blocks: { text: string; type: string; entityRanges: RawEntityRange[] }[];
    entityMap: Record<number, { type: string; mutability: string; data: object }>;
  }): ContentState;
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
    static createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState;
    getCurrentContent(): ContentState;
  }
  export interface EditorProps {
    editorState: EditorState;
    onChange(state: EditorState): void;
    onFocus?(): void;
    keyBindingFn?(event: KeyboardEvent): string | null;
    handleKeyCommand?(command: string): 'handled' | 'not-handled';
    blockRendererFn?(block: ContentBlock): { component: ComponentType; editable: boolean } | null;
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
