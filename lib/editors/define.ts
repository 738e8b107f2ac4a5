import type { Shape } from '@/lib/editors/core/text-map';
import type { Span } from '@/lib/shared/span';

/**
 * A technique for one kind of compose box: how to read it, where a span lies on the screen, how to replace a span so
 * that undo works. An editor knows nothing of sites.
 */
export interface Editor {
  id: string;
  /** True when this technique fits the element (the editable root itself). Cheap; no reading. */
  owns(element: HTMLElement): boolean;
  /** The writer's text, blocks joined by `\n`. Placeholders and the editor's own buttons are not text. */
  read(element: HTMLElement): string;
  /**
   * Where each of these spans of `read(element)` is drawn, one rectangle a line, in CSS pixels of the viewport. Not
   * clipped. Empty for a span that is not drawn. All at once: reading the box anew for each would cost as much again.
   */
  rects(element: HTMLElement, spans: readonly Span[]): DOMRect[][];
  /**
   * Replaces a span by one line of text through the editor's own input path, once, so that one undo restores it.
   * Resolves when the write was handed over; whether it took effect is for the caller to read back. Never retries.
   */
  replace(element: HTMLElement, span: Span, text: string): Promise<void>;
}

/** A technique over a contenteditable root. */
export interface MappedEditor extends Editor {
  /** What the editor's markup means. */
  shape: Shape;
}

export function defineEditor<T extends Editor>(editor: T): T {
  return editor;
}
