import Quill from 'quill/dist/quill.core.js';

/** A Quill 1.3 editor that can paste in a shadow root. @param container gets the class `ql-container` */
export function createQuill(container: HTMLElement): Quill {
  const quill = new Quill(container, { placeholder: 'What do you want to talk about?' });
  const attributes = {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Text editor for creating content',
    'aria-placeholder': 'What do you want to talk about?',
    'data-test-ql-editor-contenteditable': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  teachShadowSelection(quill);
  return quill;
}

/** Quill ends every document with a line feed of its own. */
export function textOf(quill: Quill): string {
  return quill.getText().replace(/\n$/, '');
}

/**
 * Quill 1.3 asks the document for the selection, and the document answers with the shadow host; its paste then
 * throws. People do paste on LinkedIn, so its private build has some such change. Quill's idea of focus is left as
 * it is: its key bindings stay out, and Enter and Ctrl+Z are the browser's own.
 */
function teachShadowSelection(quill: Quill): void {
  const shadow = quill.root.getRootNode();
  if (!(shadow instanceof ShadowRoot)) return;
  const { selection } = quill;
  selection.getNativeRange = () => {
    const [range] = getSelection()?.getComposedRanges({ shadowRoots: [shadow] }) ?? [];
    return range ? selection.normalizeNative(range) : null;
  };
  selection.setNativeRange = (start, startOffset, end = start, endOffset = startOffset) => {
    if (!start || !end) return quill.root.blur();
    if (shadow.activeElement !== quill.root) quill.root.focus({ preventScroll: true });
    getSelection()?.setBaseAndExtent(start, startOffset ?? 0, end, endOffset ?? 0);
  };
}
