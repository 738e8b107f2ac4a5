import { withNeighbour } from '@/lib/editors/core/change';
import { isTextBlock, shapeOf, spliced } from '@/lib/editors/core/contenteditable';
import {
  carry,
  focusQuietly,
  hasFocus,
  nextSelectionChange,
  selectedSpan,
  selectSpan,
} from '@/lib/editors/core/selection';
import { mapText } from '@/lib/editors/core/text-map';
import { defineEditor } from '@/lib/editors/define';
import type { Span } from '@/lib/shared/span';

// Draft.js, X. It writes into the block that its own EditorState has selected, whatever the DOM's selection says, so
// the state must learn our selection first: a `keyup` makes React read it, `selectionchange` confirms it. Then a
// `textInput` event goes through Draft's own handler, into its model and its undo, without a write to the DOM.
// `execCommand` corrupts the first block here; so does any foreign node.

const FRAME_MS = 20;

const shape = shapeOf((element) => element.hasAttribute('data-block') && isTextBlock(element));
const read = (element: HTMLElement) => mapText(element, shape);

export default defineEditor({
  id: 'draft',
  shape,
  owns: (element) => element.classList.contains('public-DraftEditor-content'),
  read: (element) => read(element).text,
  async replace(element, span, text) {
    const before = read(element);
    const caret = selectedSpan(element, before);
    const change = withNeighbour(before.text, span, text);
    focusQuietly(element);
    if (!(await selectInDraft(element, before.text, change.span))) return;
    if (change.text) sendTextInput(element, change.text);
    else sendBackspace(element);
    if (!caret) return;
    await after(FRAME_MS);
    if (!hasFocus(element)) return;
    await selectInDraft(element, spliced(before.text, span, text), carry(caret, span, text.length));
  },
});

/** Resolves true once Draft has had the time to take our selection over, and it and the text are still the same. */
async function selectInDraft(element: HTMLElement, text: string, span: Span): Promise<boolean> {
  const map = read(element);
  if (map.text !== text) return false;
  const changed = nextSelectionChange(element.ownerDocument);
  selectSpan(element, map, span);
  // React reads the selection only of the element whose focus it saw; a window that lost the focus (the popup is
  // open) has told it of a blur, and focusing the active element again tells nobody anything.
  if (!element.ownerDocument.hasFocus()) element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  await changed;
  await after(FRAME_MS);
  const now = read(element);
  const selected = selectedSpan(element, now);
  return now.text === text && selected?.start === span.start && selected.end === span.end;
}

function sendTextInput(element: HTMLElement, text: string): void {
  const event = element.ownerDocument.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, window, text);
  element.dispatchEvent(event);
}

/** Draft ignores a `textInput` without text; its own Backspace removes a selection through the same model. */
function sendBackspace(element: HTMLElement): void {
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8, bubbles: true, cancelable: true };
  element.dispatchEvent(new KeyboardEvent('keydown', key));
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
