import type { Span } from '@/lib/shared/span';
import type { Locale } from '@/lib/text/types';

/**
 * `number` digits with separators · `word` letters · `sign` one other character · `opaque` digits that are no amount
 * (times, dates, versions, phone numbers, ordinals) · `break` a line end.
 */
export interface Token extends Span {
  kind: 'number' | 'word' | 'sign' | 'opaque' | 'break';
  /** As written. */
  raw: string;
  /** In lower case. */
  low: string;
  /** Nothing stands between this token and the one before it. */
  glued: boolean;
  /** What the word or sign may mean, as bits of {@link file://./clues.ts}; 0 for all others. */
  clues: number;
}

/** What every part of the figure scanner looks at. */
export interface Scan {
  tokens: readonly Token[];
  /** The language of the text; asked for only where digits or words are ambiguous. */
  language(): Locale | 'other' | 'unknown';
}

/** The token at an index that may lie outside; an engine is slow to read an array before its head. */
export function tokenAt({ tokens }: Scan, at: number): Token | undefined {
  return at >= 0 && at < tokens.length ? tokens[at] : undefined;
}

export function lowAt(scan: Scan, at: number): string {
  return tokenAt(scan, at)?.low ?? '';
}

export function cluesAt(scan: Scan, at: number): number {
  return tokenAt(scan, at)?.clues ?? 0;
}

/** All clues of the tokens from `from` up to `to`. */
export function cluesIn({ tokens }: Scan, from: number, to: number): number {
  const end = Math.min(to, tokens.length);
  let clues = 0;
  for (let at = Math.max(from, 0); at < end; at++) clues |= tokens[at]?.clues ?? 0;
  return clues;
}

export function isGlued(scan: Scan, at: number): boolean {
  return tokenAt(scan, at)?.glued === true;
}

export function isWord(scan: Scan, at: number): boolean {
  return tokenAt(scan, at)?.kind === 'word';
}

/** Exactly one space stands before the token. */
export function isSpaced(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  const before = tokenAt(scan, at - 1);
  return token !== undefined && before !== undefined && token.start === before.end + 1;
}

/** The index after a hyphen that joins two parts of one word ("forty-two", "5-person"), else the index itself. */
export function afterHyphen(scan: Scan, at: number): number {
  return lowAt(scan, at) === '-' && isGlued(scan, at) && isGlued(scan, at + 1) ? at + 1 : at;
}

/** "millions de $", "millions d'euros", "billions of dollars", "3,5 M d'utilisateurs". */
export function afterLink(scan: Scan, at: number): number {
  const low = lowAt(scan, at);
  if (low === 'd' && lowAt(scan, at + 1) === "'") return at + 2;
  return low === 'de' || low === 'of' ? at + 1 : at;
}
