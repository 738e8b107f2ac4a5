import type { Span } from '@/lib/shared/span';

/** Where words first stand in a text. @throws Error when they do not */
export function spanOf(words: string, text: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in "${text}"`);
  return { start, end: start + words.length };
}

/** The text with something else in a span. */
export function spliced(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
