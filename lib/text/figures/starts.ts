import { ARTICLE, CARRIES, DOLLARS, OPENS } from '@/lib/text/figures/clues';
import { cluesAt, isGlued, isWord, lowAt, type Scan, tokenAt } from '@/lib/text/figures/scan';

/** True when a figure may begin with the token at `at`. Nearly every word of a draft is turned away here. */
export function mayStart(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (!token || token.kind === 'break') return false;
  if (token.kind === 'number') return true;
  if ((token.clues & OPENS) !== 0) return true;
  // Only ".5" begins with a dot; the others end something. A hyphen must touch what it is the minus of.
  if (token.raw === '.' || token.raw === ',')
    return !token.glued && isGlued(scan, at + 1) && tokenAt(scan, at + 1)?.kind === 'number';
  if (token.raw === '-') return isGlued(scan, at + 1);
  if ((token.clues & DOLLARS) !== 0 && lowAt(scan, at + 1) === '$') return true;
  return (token.clues & ARTICLE) !== 0 && isCarriedOn(scan, at + 1);
}

/** "a third", "a million", "un client sur cinq"; an article before any other word is no number. */
function isCarriedOn(scan: Scan, at: number): boolean {
  return !isWord(scan, at) || (cluesAt(scan, at) & CARRIES) !== 0 || lowAt(scan, at + 1) === 'sur';
}
