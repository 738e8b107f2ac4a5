import { insertText } from '@/lib/editors/core/contenteditable';
import type { Field } from '@/lib/editors/core/field-rects';
import { carry, focusQuietly, hasFocus } from '@/lib/editors/core/selection';
import { defineEditor } from '@/lib/editors/define';
import type { Span } from '@/lib/shared/span';

// Plain text areas and inputs of one line: Quora's question box, X on phones and in polls, article titles. `execCommand`
// writes through the browser's own undo and fires the input events that React listens to.

export default defineEditor({
  id: 'textarea',
  owns: (element) => element.matches('textarea, input[type="text"], input:not([type])'),
  read: (element) => asField(element).value,
  async replace(element, span, text) {
    const field = asField(element);
    if (!hasRoom(field, text.length - (span.end - span.start))) return;
    const caret = hasFocus(field) ? selectionOf(field) : null;
    focusQuietly(field);
    field.setSelectionRange(span.start, span.end);
    insertText(field, text);
    if (!caret) return;
    const { start, end } = carry(caret, span, text.length);
    field.setSelectionRange(start, end);
  },
});

function asField(element: HTMLElement): Field {
  return element as Field;
}

function selectionOf({ selectionStart, selectionEnd }: Field): Span {
  return { start: selectionStart ?? 0, end: selectionEnd ?? 0 };
}

/** Browsers cut what is written behind the `maxlength` off without a word. */
function hasRoom({ maxLength, value }: Field, more: number): boolean {
  return maxLength < 0 || more <= 0 || value.length + more <= maxLength;
}
