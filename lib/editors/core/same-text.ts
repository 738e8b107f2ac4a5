/**
 * True when two texts are the same to a reader: editors and browsers write NBSP for spaces that would collapse, and put
 * characters without a width where a caret needs a place.
 */
export function isSameText(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ').replaceAll(/[\u200B\uFEFF]/g, '');
}
