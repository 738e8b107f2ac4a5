import type { SessionState } from '@/lib/compose/session.types';
import type { GoodDeed, Severity } from '@/lib/shared/report';

export type ChipView =
  | { kind: 'none' }
  | { kind: 'clear'; good: GoodDeed['kind'] | null }
  | { kind: 'count'; count: number; severity: Severity };

const LOUDNESS: readonly Severity[] = ['info', 'suggest', 'pause'];

/** What the chip shows. While a check runs it keeps what it showed: nothing flickers while somebody writes. */
export function chipView(
  { status, findings, good }: Pick<SessionState, 'status' | 'findings' | 'good'>,
  before: ChipView,
): ChipView {
  if (status === 'checking') return before;
  if (status !== 'ready') return { kind: 'none' };
  if (findings.length > 0)
    return { kind: 'count', count: findings.length, severity: loudest(findings.map((one) => one.severity)) };
  return { kind: 'clear', good: good[0]?.kind ?? null };
}

export function loudest(severities: readonly Severity[]): Severity {
  return LOUDNESS[Math.max(0, ...severities.map((one) => LOUDNESS.indexOf(one)))] ?? 'info';
}
