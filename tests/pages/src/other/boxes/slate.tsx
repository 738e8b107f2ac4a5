import { useState } from 'react';
import { render } from 'react-dom';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type ReactEditor, Slate, withReact } from 'slate-react';
import { el } from '../../shared/el';
import type { CreateEditor } from '../other-pages';

const EMPTY = [{ type: 'paragraph', children: [{ text: '' }] }] as unknown as Descendant[];

/** slate-react under React 17. */
const create: CreateEditor = (place) => {
  const element = el('div');
  place.append(element);
  const editor = withHistory(withReact(createEditor() as ReactEditor));
  render(<SlateBox editor={editor} />, element);
  return {
    element,
    text: () => editor.children.map((block) => Node.string(block)).join('\n'),
    clear: () => Transforms.delete(editor, { at: Editor.range(editor, []) }),
  };
};

function SlateBox({ editor }: { editor: ReactEditor }) {
  const [initial] = useState(EMPTY);
  return (
    <Slate editor={editor} initialValue={initial}>
      <Editable
        className="box"
        aria-label="Text"
        renderElement={({ attributes, children }) => <p {...attributes}>{children}</p>}
      />
    </Slate>
  );
}

export default create;
