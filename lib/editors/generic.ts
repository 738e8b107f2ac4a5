import { contentEditor } from '@/lib/editors/core/contenteditable';

// Any other contenteditable box: the browser's own editing and undo, reached through `execCommand`.
export default contentEditor({
  id: 'generic',
  owns: (element) => element.isContentEditable,
});
