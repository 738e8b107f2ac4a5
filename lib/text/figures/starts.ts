import { isPartWord } from '@/lib/text/figures/fractions';
import { dollarCode, isoCode, signCode } from '@/lib/text/figures/money';
import { isFactorWord } from '@/lib/text/figures/multiples';
import { numberWord } from '@/lib/text/figures/numbers';
import { isMinusWord } from '@/lib/text/figures/operand';
import { isLeadingPercent } from '@/lib/text/figures/percent-parts';
import { isScalePart } from '@/lib/text/figures/spelled';
import type { Token } from '@/lib/text/figures/tokens';
import { isVagueWord } from '@/lib/text/figures/vague';

const REMEMBERED = 4096;
const known = new Map<string, boolean>();

/** True when a figure may begin with this token. Nearly every word of a draft is turned away here. */
export function mayStart({ kind, raw, low, glued }: Token): boolean {
  if (kind === 'break') return false;
  if (kind === 'number' || kind === 'opaque') return true;
  // Only ".5" begins with a dot; the others end something.
  if (raw === '.' || raw === ',') return !glued;
  const answer = known.get(raw);
  if (answer !== undefined) return answer;
  if (known.size >= REMEMBERED) known.clear();
  const found = kind === 'sign' ? isStartingSign(raw) : isStartingWord(raw, low);
  known.set(raw, found);
  return found;
}

function isStartingSign(raw: string): boolean {
  return raw === '-' || signCode(raw) !== undefined;
}

function isStartingWord(raw: string, low: string): boolean {
  if (isMinusWord(low) || low === 'dólar' || isLeadingPercent(low)) return true;
  if (numberWord(low) || isScalePart(low) || isPartWord(low) || isFactorWord(low) || isVagueWord(low))
    return true;
  return isoCode(raw) !== undefined || dollarCode(low) !== undefined;
}
