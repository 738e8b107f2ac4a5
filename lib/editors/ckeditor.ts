import { contentEditor } from '@/lib/editors/core/contenteditable';
import { sendReplacement } from '@/lib/editors/core/replacement';
import { nextSelectionChange } from '@/lib/editors/core/selection';

// CKEditor 5. It counts a replacement to the undo step of the keys before it until it has heard of another selection,
// and waits for the browser to write where nothing is to be removed.
export default contentEditor({
  id: 'ckeditor',
  owns: (element) => element.classList.contains('ck-editor__editable'),
  heard: ({ ownerDocument }) => nextSelectionChange(ownerDocument),
  needsNeighbour: true,
  write: sendReplacement,
});
