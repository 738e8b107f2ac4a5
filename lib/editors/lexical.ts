import { contentEditor } from '@/lib/editors/core/contenteditable';
import { sendReplacementOrCut } from '@/lib/editors/core/replacement';

// Lexical. It reads the DOM's selection anew with the event, and answers a replacement in its own state and history;
// `execCommand` over several nodes corrupts it in Chromium, and a write to the DOM loses text.
export default contentEditor({
  id: 'lexical',
  owns: (element) => element.hasAttribute('data-lexical-editor'),
  write: sendReplacementOrCut,
});
