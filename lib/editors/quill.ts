import { contentEditor } from '@/lib/editors/core/contenteditable';
import { isQuill1 } from '@/lib/editors/core/quill-version';

// Quill 1, LinkedIn's classic share box and old comments. It takes over what `execCommand` wrote in a microtask and
// records it for its own undo; it reverts direct DOM writes, and its paste handler deletes the selection. When Chromium
// joins two of its lines it records something else than what happened, so a span over lines is not replaced.
export default contentEditor({
  id: 'quill',
  owns: isQuill1,
  isOneLineOnly: true,
});
