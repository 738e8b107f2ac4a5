import { contentEditor } from '@/lib/editors/core/contenteditable';

// ProseMirror and TipTap on top of it: LinkedIn's new share box and comments. Its DOM observer reads what
// `execCommand` wrote back into the document as one step of its history; it ignores synthetic input events.
export default contentEditor({
  id: 'prosemirror',
  owns: (element) => element.classList.contains('ProseMirror'),
  notText: '.ProseMirror-widget',
});
