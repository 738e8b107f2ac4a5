import type { Span } from '@/lib/shared/span';

/** How far a cue may stand from what it is about, in UTF-16 code units: a short clause. */
const REACH = 60;

/** True when the cue stands shortly before or after the span. `folded` is the whole text in lower case. */
export function hasNear(folded: string, span: Span, cue: RegExp): boolean {
  return (
    cue.test(folded.slice(Math.max(0, span.start - REACH), span.start)) ||
    cue.test(folded.slice(span.end, span.end + REACH))
  );
}

/** All matches of a global pattern as spans with their text. */
export function spansOf(text: string, pattern: RegExp): (Span & { value: string })[] {
  return [...text.matchAll(pattern)].map(({ 0: value, index: start }) => ({
    start,
    end: start + value.length,
    value,
  }));
}

export const digitsOf = (value: string) => value.replaceAll(/\D/g, '');

/** The remainder of a decimal number of any length, digit by digit. */
export function modulo(digits: string, divisor: number): number {
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % divisor, 0);
}
