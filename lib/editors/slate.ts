import { contentEditor } from '@/lib/editors/core/contenteditable';
import { hearSelection, sendReplacementOrCut } from '@/lib/editors/core/replacement';

// Slate. It joins a change to the undo step before it when the selection moves in the same task, and words to what was
// typed right before them; no text is no replacement to it, so that goes as a cut.
export default contentEditor({
  id: 'slate',
  owns: (element) => element.hasAttribute('data-slate-editor'),
  notText: '[data-slate-placeholder]',
  needsNeighbour: true,
  heard: hearSelection,
  write: sendReplacementOrCut,
});
