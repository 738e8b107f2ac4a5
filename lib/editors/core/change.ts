import type { Span } from '@/lib/shared/span';

/** A span of a text and what is to stand there instead. */
export interface Change {
  span: Span;
  text: string;
}

/**
 * Some editors leave an insertion at a caret to the browser, and browsers do not insert for an event of ours; others
 * join it to the undo step of what was typed there. So the character before it is written again with it; at the start
 * of a line there is none.
 */
export function withNeighbour(text: string, span: Span, insert: string): Change {
  const [before] = text.slice(0, span.start).match(/[^\n]$/u) ?? [];
  if (span.start < span.end || !before) return { span, text: insert };
  return { span: { start: span.start - before.length, end: span.end }, text: before + insert };
}
