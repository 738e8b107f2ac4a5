import { lowAt, type Scan } from '@/lib/text/figures/scan';
import type { Figure } from '@/lib/text/types';

/** How far from the figure before it a bare number still continues it, in UTF-16 code units. */
const REACH = 48;

/** "was 7", "from 300", "another 400", "now: 41", "vs 12". */
const LEAD =
  /^(?:was|were|from|to|another|now|at|vs|versus|before|→|>|=|war|vorher|jetzt|nach|avant|maintenant|antes|ahora|eerst|nu)$/;
const END = /^(?:[.,;!?)]|now|today|already|this|last|before|so|jetzt|maintenant|ahora|nu|)$/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * A bare number that goes on counting what the figure before it counted: "churn 5% (was 7)", "sold 900 seats, and another
 * 400", "300 users, now 1,200". A change in percent or times says nothing of what a bare number counts.
 */
export function continues(scan: Scan, at: number, last: Figure | undefined): Figure | undefined {
  const token = scan.tokens[at];
  if (!last || last.kind === 'multiple' || token?.kind !== 'number' || token.start - last.end > REACH)
    return undefined;
  if (!LEAD.test(lowAt(scan, at - 1)) || YEAR.test(token.raw)) return undefined;
  const isEnd = scan.tokens[at + 1]?.kind === 'break' || END.test(lowAt(scan, at + 1));
  if (!isEnd) return undefined;
  const value = Number(token.raw.replaceAll(',', ''));
  return {
    start: token.start,
    end: token.end,
    kind: last.kind,
    ...(Number.isNaN(value) ? {} : { value }),
    ...(last.unit === undefined ? {} : { unit: last.unit }),
  };
}
