import { type Field, fieldRects } from '@/lib/editors/core/field-rects';
import { lineRects } from '@/lib/editors/core/line-rects';
import { mapText, type Shape } from '@/lib/editors/core/text-map';
import type { Span } from '@/lib/shared/span';

/**
 * Where each of these spans of a box's text is drawn, one rectangle a line, in CSS pixels of the viewport. Not clipped.
 * Empty for a span that is not drawn. All at once: reading the box anew for each would cost as much again. In a file
 * of its own since only the view measures: the script that every page runs goes without.
 * @param shape what the editor's markup means; undefined for a text area or an input
 */
export function drawnRects(
  element: HTMLElement,
  shape: Shape | undefined,
  spans: readonly Span[],
): DOMRect[][] {
  if (!element.isConnected) return [];
  return shape ? lineRects(mapText(element, shape), spans) : fieldRects(element as Field, spans);
}
