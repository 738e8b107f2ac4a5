import Quill from 'quill/dist/quill.core.js';
import { account } from './account';
import { words } from './words';

/**
 * A Quill 1.3 editor that can paste in a shadow root. Post and comment boxes have the same label.
 * @param container gets the class `ql-container`
 */
export function createQuill(container: HTMLElement, placeholder = words.say): Quill {
  const quill = new Quill(container, { placeholder });
  const attributes = {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.box,
    'aria-placeholder': placeholder,
    'data-gramm': 'false',
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

/** The button follows Quill's text-change late, as the site's run loop does: right after a key it is stale. */
const SETTLE_MS = 40;

/** Calls `follow` whenever the text has changed, a moment later. */
export function afterChange(quill: Quill, follow: () => void): void {
  quill.on('text-change', () => setTimeout(follow, SETTLE_MS));
}

/** Ctrl/Cmd+Enter presses `submit` where the account has that. */
export function bindShortcut(box: HTMLElement, submit: () => void): void {
  if (!account.shortcut) return;
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  });
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
