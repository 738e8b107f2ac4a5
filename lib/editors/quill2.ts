import { contentEditor, insertText } from '@/lib/editors/core/contenteditable';
import { isQuill2 } from '@/lib/editors/core/quill-version';
import { sendReplacement } from '@/lib/editors/core/replacement';

// Quill 2 answers a replacement itself, also over several lines; words at a bare caret it leaves to the browser and
// takes over what that wrote.
export default contentEditor({
  id: 'quill2',
  owns: isQuill2,
  write: (element, text, range) =>
    range.collapsed ? insertText(element, text) : sendReplacement(element, text, range),
});
