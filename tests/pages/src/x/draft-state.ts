import { ContentState, convertFromRaw, EditorState } from 'draft-js';
import { decorators } from './decorators';

export function emptyState(): EditorState {
  return EditorState.createEmpty(decorators);
}

export function stateOf(text: string): EditorState {
  return text === ''
    ? emptyState()
    : EditorState.createWithContent(ContentState.createFromText(text), decorators);
}

/** Words, a picture in a block of its own, and room below. */
export function stateWithPicture(text: string): EditorState {
  const content = convertFromRaw({
    blocks: [
      { text, type: 'unstyled', entityRanges: [] },
      { text: ' ', type: 'atomic', entityRanges: [{ offset: 0, length: 1, key: 0 }] },
      { text: '', type: 'unstyled', entityRanges: [] },
    ],
    entityMap: { 0: { type: 'IMAGE', mutability: 'IMMUTABLE', data: {} } },
  });
  return EditorState.createWithContent(content, decorators);
}

/** What the model holds: a line a block. The blank that stands for a picture is not the writer's. */
export function textOf(state: EditorState): string {
  const lines = state
    .getCurrentContent()
    .getBlocksAsArray()
    .map((block) => (block.getType() === 'atomic' ? '' : block.getText()));
  return lines.join('\n');
}
