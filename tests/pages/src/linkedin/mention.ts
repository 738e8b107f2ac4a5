import { Node } from '@tiptap/core';
import Quill from 'quill/dist/quill.core.js';
import type { Person } from '../shared/people';

/** The new boxes' mention: a node of its own, whose text is the name without the sign. */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ entityID: { default: '' }, name: { default: '' } }),
  renderHTML: ({ node }) => ['span', { class: 'mention', 'data-type': 'mention' }, String(node.attrs.name)],
  renderText: ({ node }) => String(node.attrs.name),
});

/** A document that opens with a mention and a space behind it. */
export function mentionOf({ name, handle }: Person) {
  const mention = { type: 'mention', attrs: { name, entityID: `urn:li:fsd_profile:${handle}` } };
  return {
    type: 'doc',
    content: [{ type: 'paragraph', content: [mention, { type: 'text', text: ' ' }] }],
  };
}

const Inline = Quill.import('blots/inline');

/** The classic boxes' mention: a link around the name. */
class QuillMention extends Inline {
  static blotName = 'mention';
  static tagName = 'A';
  static className = 'ql-mention';

  static override create(handle: string): HTMLElement {
    const link = document.createElement('a');
    const attributes = {
      class: QuillMention.className,
      href: '#',
      'data-entity-urn': `urn:li:fsd_profile:${handle}`,
      'data-guid': '0',
      'data-test-ql-mention': 'true',
      spellcheck: 'false',
    };
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    return link;
  }

  static formats(link: HTMLElement): string {
    return link.dataset.entityUrn ?? '';
  }
}

Quill.register(QuillMention);

/** Opens a classic box with a mention and a space behind it. */
export function mentionInQuill(quill: Quill, { name, handle }: Person): void {
  quill.setContents([{ insert: name, attributes: { mention: handle } }, { insert: ' ' }]);
}
