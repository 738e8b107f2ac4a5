/** The few members of Quill 1.3.7 that these pages use, private ones included. */
declare module 'quill/dist/quill.core.js' {
  interface QuillSelection {
    getNativeRange(): unknown;
    normalizeNative(range: StaticRange): unknown;
    setNativeRange(start: Node | null, startOffset?: number, end?: Node | null, endOffset?: number): void;
  }

  export default class Quill {
    constructor(container: HTMLElement, options: { placeholder: string });
    root: HTMLElement;
    selection: QuillSelection;
    getText(): string;
    setText(text: string): void;
    on(event: 'text-change', listener: () => void): void;
  }
}
