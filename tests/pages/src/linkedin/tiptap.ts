import { type Content, Editor, Extension } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { el } from '../shared/el';
import { Mention } from './mention';

const HASHTAG = /#\w+/g;

/** Ctrl+Enter stays free, where the account has no shortcut: nothing public says that it does anything in these boxes. */
const SoftBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
  },
});

/** Hashtags are plain text, coloured by decoration; while the editor has no focus every text is wrapped anew. */
const Hashtags = Extension.create({
  name: 'hashtags',
  addProseMirrorPlugins: () => [hashtagPlugin()],
});

function hashtagPlugin(): Plugin<boolean> {
  const plugin: Plugin<boolean> = new Plugin<boolean>({
    state: {
      init: () => false,
      apply: (transaction, isAtRest) => {
        if (transaction.getMeta('blur')) return true;
        return transaction.getMeta('focus') ? false : isAtRest;
      },
    },
    props: {
      decorations: (state) =>
        DecorationSet.create(state.doc, decorate(state.doc, plugin.getState(state) ?? false)),
    },
  });
  return plugin;
}

/** At rest the text is split at every word, so live ranges into the old text nodes come to nothing (as on the site). */
function decorate(doc: Node, isAtRest: boolean): Decoration[] {
  const found: Decoration[] = [];
  const mark = (from: number, text: string, pattern: RegExp, name: string) => {
    for (const match of text.matchAll(pattern)) {
      const start = from + match.index;
      found.push(Decoration.inline(start, start + match[0].length, { class: name }));
    }
  };
  doc.descendants((node, position) => {
    if (!node.isText || !node.text) return;
    mark(position, node.text, HASHTAG, 'hashtag');
    if (isAtRest) mark(position, node.text, /\S+/g, 'at-rest');
  });
  return found;
}

interface Options {
  placeholder: string;
  /** Attributes of the editable element beside the engine's own. */
  attributes: Record<string, string>;
  /** What the box opens with. */
  content?: Content;
}

/** LinkedIn's newer editor. @param wrapper the element that will hold the editable */
export function createTipTap(wrapper: HTMLElement, { placeholder, attributes, content }: Options): Editor {
  return new Editor({
    element: wrapper,
    injectCSS: false, // a style element would need 'unsafe-inline'
    ...(content && { content }),
    extensions: [
      Document,
      Paragraph,
      Text,
      SoftBreak,
      UndoRedo,
      Hashtags,
      Mention,
      Placeholder.configure({ placeholder }),
    ],
    editorProps: { attributes: { role: 'textbox', ...attributes } },
  });
}

/** The wrapper that the site uses for posts, comments and profile fields alike. */
export function tipTapWrapper(): HTMLElement {
  return el('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
}

/** The document's text: paragraphs and soft breaks are one line feed each. */
export function textOf(editor: Editor): string {
  return editor.getText({ blockSeparator: '\n' });
}
