import { withNeighbour } from '@/lib/editors/core/change';
import { isSameText } from '@/lib/editors/core/same-text';
import {
  carry,
  focusQuietly,
  hasFocus,
  nextSelectionChange,
  selectedSpan,
  selectSpan,
} from '@/lib/editors/core/selection';
import { mapText, type Shape } from '@/lib/editors/core/text-map';
import type { Editor } from '@/lib/editors/define';
import type { Span } from '@/lib/shared/span';

/** Elements that begin a line of their own wherever an editor does not say otherwise. */
const BLOCKS =
  /^(address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|ol|p|pre|section|table|t[dhr]|ul)$/;

/** Never the writer's words, whichever editor put them there. */
const NEVER_TEXT = 'button, [role="button"], style, script';

export function isTextBlock(element: Element): boolean {
  return BLOCKS.test(element.localName);
}

/** Puts text in place of what is selected, which is `range`; once, in this very task. */
type Write = (element: HTMLElement, text: string, range: StaticRange) => void;

interface ContentEditor {
  id: string;
  owns(element: HTMLElement): boolean;
  isBlock?: Shape['isBlock'];
  /** Selector of further elements that are the editor's own, not text. */
  notText?: string;
  /** True when a span over several lines cannot be replaced so that undo restores it: it is left alone then. */
  isOneLineOnly?: boolean;
  /** How this editor is written to; `execCommand` unless said otherwise. */
  write?: Write;
  /** True when words at a bare caret are not taken, or join the undo step of what was typed there. */
  needsNeighbour?: boolean;
  /** Resolves once the editor has heard of the selection that was just made, where it must know it before the write. */
  heard?(element: HTMLElement): Promise<void>;
}

/**
 * An editor over a contenteditable root. Where it takes `execCommand` the browser writes, the editor's own observer
 * takes it over, and both undo stacks know it as one step. Selecting and writing happen in one task wherever the
 * editor allows it, since LinkedIn moves the selection out of its boxes between tasks.
 */
export function contentEditor({ id, owns, isBlock = isTextBlock, ...more }: ContentEditor): Editor {
  const shape = shapeOf(isBlock, more.notText);
  const { write = insertText } = more;
  return {
    id,
    owns,
    shape,
    read: (element) => mapText(element, shape).text,
    async replace(element, span, text) {
      const before = mapText(element, shape);
      const isOverLines = before.text.slice(span.start, span.end).includes('\n');
      if (more.isOneLineOnly && isOverLines) return;
      const caret = selectedSpan(element, before);
      const change = more.needsNeighbour ? withNeighbour(before.text, span, text) : { span, text };
      focusQuietly(element);
      if (more.heard) {
        selectSpan(element, mapText(element, shape), change.span);
        await more.heard(element);
      }
      // TipTap builds its text nodes anew when it gets the focus.
      const map = mapText(element, shape);
      if (map.text !== before.text) return;
      const moved = nextSelectionChange(element.ownerDocument);
      write(element, change.text, selectSpan(element, map, change.span));
      if (!caret) return;
      // Lexical takes no notice of the first change of the selection after its own.
      await moved;
      await taken();
      const after = mapText(element, shape);
      const wanted = spliced(before.text, span, text);
      const isOurs = after.text.length === wanted.length && isSameText(after.text, wanted);
      if (!isOurs || !hasFocus(element)) return;
      selectSpan(element, after, carry(caret, span, text.length));
      await more.heard?.(element);
    },
  };
}

/** The text as it stands once a span was replaced. */
export function spliced(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

export function shapeOf(isBlock: Shape['isBlock'], notText?: string): Shape {
  return { isBlock, notText: notText ? `${NEVER_TEXT}, ${notText}` : NEVER_TEXT };
}

/** Puts text in place of the selection as if typed. Browsers need another command for no text. */
export function insertText({ ownerDocument }: HTMLElement, text: string): void {
  if (text) ownerDocument.execCommand('insertText', false, text);
  else ownerDocument.execCommand('delete');
}

/** The editor's observer has run: it takes a change over in the microtasks and short timers after it. */
function taken(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}
