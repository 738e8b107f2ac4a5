/** The few members of Quill 1.3.7 that these pages use, private ones included. */
declare module 'quill/dist/quill.core.js' {
  interface QuillSelection {
    getNativeRange(): unknown;
    normalizeNative(range: StaticRange): unknown;
    setNativeRange(start: Node | null, startOffset?: number, end?: Node | null, endOffset?: number): void;
  }

  interface InlineBlot {
    new (): object;
    create(value: string): HTMLElement;
  }

  export default class Quill {
    static import(path: 'blots/inline'): InlineBlot;
    static register(blot: InlineBlot): void;
    constructor(container: HTMLElement, options: { placeholder: string });
    root: HTMLElement;
    selection: QuillSelection;
    getText(): string;
    setText(text: string): void;
    setContents(delta: { insert: string; attributes?: Record<string, string> }[]): void;
    setSelection(index: number, length: number): void;
    on(event: 'text-change', listener: () => void): void;
  }
}
