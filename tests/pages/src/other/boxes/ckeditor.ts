import '@ckeditor/ckeditor5-editor-inline/dist/index.css';
import { InlineEditor } from '@ckeditor/ckeditor5-editor-inline';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { el } from '../../shared/el';
import type { CreateEditor } from '../other-pages';

const create: CreateEditor = async (place) => {
  const element = el('div', { class: 'box' });
  place.append(element);
  const editor = await InlineEditor.create(element, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  const text = () => [...(editor.model.document.getRoot()?.getChildren() ?? [])].map(textOfBlock).join('\n');
  return { element, text, clear: () => editor.setData('') };
};

type Block = NonNullable<ReturnType<InlineEditor['model']['document']['getRoot']>>;
type Child = ReturnType<Block['getChildren']> extends Iterable<infer Each> ? Each : never;

/** A soft break is an element of its own among the runs of text. */
function textOfBlock(block: Child): string {
  if (!block.is('element')) return '';
  return [...block.getChildren()].map((run) => (run.is('$text') ? run.data : '\n')).join('');
}

export default create;
