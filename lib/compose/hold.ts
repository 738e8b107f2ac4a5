import type { SessionState } from '@/lib/compose/session.types';

/** How often one draft may be held for a last look. */
export const MOST_LOOKS = 2;

/** Everything that decides about a hold. */
export interface HoldFacts {
  /** Our layer draws in this frame: without it nobody could answer the question. */
  viewReady: boolean;
  state: Pick<SessionState, 'status' | 'findings'>;
  /** The text in the box at this moment; null when it cannot be read. */
  textNow: string | null;
  /** The text that the findings were made for. */
  reported: string | null;
  /** Keys of findings that a last look has already shown, whatever the answer was. */
  asked: ReadonlySet<string>;
  /** Last looks of this draft so far. */
  looks: number;
}

/**
 * True when a publish may be held: an open `pause` finding in this very text that was not asked about yet. That a newer
 * check is under way does not matter, as long as the findings are for this text (an undo brings back one that has its
 * answer). Every doubt answers false, so that posting goes on.
 */
export function mayHold({ viewReady, state, textNow, reported, asked, looks }: HoldFacts): boolean {
  const isQuiet = state.status === 'off' || state.status === 'unavailable';
  if (!viewReady || isQuiet || looks >= MOST_LOOKS) return false;
  if (textNow === null || textNow !== reported) return false;
  return state.findings.some((finding) => finding.severity === 'pause' && !asked.has(finding.key));
}
