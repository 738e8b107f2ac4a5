import type { Shape } from '@/lib/editors/core/text-map';
import type { Span } from '@/lib/shared/span';

/**
 * A technique for one kind of compose box: how to read it, what its markup means, how to replace a span so that undo
 * works. An editor knows nothing of sites.
 */
export interface Editor {
  id: string;
  /** True when this technique fits the element (the editable root itself). Cheap; no reading. */
  owns(element: HTMLElement): boolean;
  /** The writer's text, blocks joined by `\n`. Placeholders and the editor's own buttons are not text. */
  read(element: HTMLElement): string;
  /** What the markup of an editable root means; a text area or an input has none. */
  shape?: Shape;
  /**
   * Replaces a span by one line of text through the editor's own input path, once, so that one undo restores it.
   * Resolves when the write was handed over; whether it took effect is for the caller to read back. Never retries.
   */
  replace(element: HTMLElement, span: Span, text: string): Promise<void>;
}

export function defineEditor(editor: Editor): Editor {
  return editor;
}
