import type { ShownFinding } from '@/lib/compose/session.types';
import type { Span } from '@/lib/shared/span';

/** One edit between two texts: the old `[start, end)` became `inserted` code units. UTF-16 offsets. */
export interface Change extends Span {
  inserted: number;
}

/** The smallest single edit that turns `before` into `after`, by common prefix and suffix; null when equal. */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  const start = commonPrefix(before, after, shorter);
  const tail = commonSuffix(before, after, shorter - start);
  return { start, end: before.length - tail, inserted: after.length - tail - start };
}

function commonPrefix(a: string, b: string, limit: number): number {
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function commonSuffix(a: string, b: string, limit: number): number {
  let length = 0;
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1;
  return length;
}

/** Where a span lies after the change; null when the change touched it, or when it is an insertion point at the change. */
export function moveSpan<T extends Span>(span: T, change: Change): T | null {
  const isPoint = span.start === span.end;
  if (isPoint && span.start >= change.start && span.start <= change.end) return null;
  if (span.end <= change.start) return span;
  if (span.start < change.end) return null;
  const by = change.inserted - (change.end - change.start);
  return { ...span, start: span.start + by, end: span.end + by };
}

/**
 * The finding as it lies in `after`, or null when its words were touched or grew together with a neighbour ("$42m"
 * typed on to "$42mn"). Edits and evidence that were touched go, the rest moves along. A finding that stays as it is
 * is the same object.
 */
export function moveFinding(finding: ShownFinding, change: Change, after: string): ShownFinding | null {
  const moved = moveSpan(finding, change);
  if (!moved || after.slice(moved.start, moved.end) !== finding.words) return null;
  if (touches(finding, change) && isGlued(moved, after)) return null;
  const edits = moveAll(finding.edits, change);
  const because = moveAll(finding.because, change);
  const isSame = moved === finding && edits === finding.edits && because === finding.because;
  return isSame ? finding : { ...moved, edits, because };
}

/** The spans that the change left whole, moved along; the same array when nothing in it changes. */
export function moveAll<T extends Span>(spans: T[], change: Change): T[] {
  return sameOr(
    spans,
    spans.flatMap((span) => moveSpan(span, change) ?? []),
  );
}

/** `before` when both hold the same things: what did not change must not look changed. */
export function sameOr<T>(before: T[], after: T[]): T[] {
  const isSame = before.length === after.length && before.every((each, index) => each === after[index]);
  return isSame ? before : after;
}

function touches(span: Span, change: Change): boolean {
  return change.start === span.end || change.end === span.start;
}

function isGlued(span: Span, text: string): boolean {
  return isInsideWord(text, span.start) || isInsideWord(text, span.end);
}

function isInsideWord(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
  );
}
