import type { Token } from '@/lib/text/figures/tokens';
import type { Locale } from '@/lib/text/types';

/** What every part of the figure scanner looks at. */
export interface Scan {
  tokens: readonly Token[];
  /** The language of the text; asked for only where digits or words are ambiguous. */
  language(): Locale | 'other' | 'unknown';
}

export function lowAt(scan: Scan, at: number): string {
  return scan.tokens[at]?.low ?? '';
}

export function isGlued(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.glued === true;
}

export function isWord(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.kind === 'word';
}

/** Exactly one space stands before the token. */
export function isSpaced(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const before = scan.tokens[at - 1];
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
