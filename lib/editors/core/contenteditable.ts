import { lineRects } from '@/lib/editors/core/line-rects';
import { carry, focusQuietly, hasFocus, selectedSpan, selectSpan } from '@/lib/editors/core/selection';
import { mapText, type Shape } from '@/lib/editors/core/text-map';
import type { Editor } from '@/lib/editors/define';
import type { Span } from '@/lib/shared/span';

/** Elements that begin a line of their own wherever an editor does not say otherwise. */
const BLOCKS =
  /^(address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|ol|p|pre|section|table|tr|ul)$/;

/** Never the writer's words, whichever editor put them there. */
const NEVER_TEXT = 'button, [role="button"], style, script';

export function isTextBlock(element: Element): boolean {
  return BLOCKS.test(element.localName);
}

interface ContentEditor {
  id: string;
  owns(element: HTMLElement): boolean;
  isBlock?: Shape['isBlock'];
  /** Selector of further elements that are the editor's own, not text. */
  notText?: string;
  /** True when a span over several lines cannot be replaced so that undo restores it: it is left alone then. */
  isOneLineOnly?: boolean;
}

/**
 * An editor over a contenteditable root that takes `execCommand`: the browser writes, the editor's own observer takes
 * it over, and both undo stacks know it as one step. Selecting and writing happen in one task, since LinkedIn moves
 * the selection out of its boxes between tasks.
 */
export function contentEditor({ id, owns, isBlock = isTextBlock, ...more }: ContentEditor): Editor {
  const shape = shapeOf(isBlock, more.notText);
  return {
    id,
    owns,
    read: (element) => mapText(element, shape).text,
    rects: (element, spans) => lineRects(mapText(element, shape), spans),
    async replace(element, span, text) {
      const before = mapText(element, shape);
      if (more.isOneLineOnly && before.text.slice(span.start, span.end).includes('\n')) return;
      const caret = selectedSpan(element, before);
      focusQuietly(element);
      // TipTap builds its text nodes anew when it gets the focus.
      const map = mapText(element, shape);
      if (map.text !== before.text) return;
      selectSpan(element, map, span);
      insertText(element.ownerDocument, text);
      if (!caret) return;
      await taken();
      const after = mapText(element, shape);
      const isOurs = after.text === spliced(before.text, span, text);
      if (isOurs && hasFocus(element)) selectSpan(element, after, carry(caret, span, text.length));
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
export function insertText(document: Document, text: string): void {
  if (text) document.execCommand('insertText', false, text);
  else document.execCommand('delete');
}

/** The editor's observer has run: it takes a change over in the microtasks and short timers after it. */
function taken(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}
