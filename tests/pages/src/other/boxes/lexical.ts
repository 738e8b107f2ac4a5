import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { el } from '../../shared/el';
import type { CreateEditor } from '../other-pages';

const create: CreateEditor = () => {
  const element = el('div', {
    class: 'box wraps',
    contenteditable: true,
    role: 'textbox',
    'aria-label': 'Text',
  });
  const editor = createEditor({
    namespace: 'candor-pages',
    nodes: [HeadingNode, QuoteNode],
    onError: (error) => reportError(error),
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    element,
    text: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join('\n'),
      ),
    clear: () => editor.update(() => $getRoot().clear().append($createParagraphNode())),
  };
};

export default create;
