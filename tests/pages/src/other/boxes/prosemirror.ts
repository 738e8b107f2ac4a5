import { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { el } from '../../shared/el';
import type { CreateEditor } from '../other-pages';

const create: CreateEditor = () => {
  const element = el('div');
  const editor = new Editor({
    element,
    injectCSS: false,
    extensions: [Document, Paragraph, Text, HardBreak, UndoRedo],
    editorProps: { attributes: { class: 'box wraps', role: 'textbox' } },
  });
  return {
    element,
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => void editor.commands.clearContent(),
  };
};

export default create;
