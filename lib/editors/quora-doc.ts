import { contentEditor } from '@/lib/editors/core/contenteditable';

// Quora's own editor: a `.section` is a line, the elements inside it are runs. It renders from its own model and
// learns of `execCommand` through input events, so that its undo knows the change. A section with a picture or a link
// card carries a button to remove it, whose label is not text.
export default contentEditor({
  id: 'quora-doc',
  owns: (element) => element.classList.contains('doc') && element.dataset.kind === 'doc',
  isBlock: (element) => element.classList.contains('section'),
  notText: '.section_remove_btn',
});
