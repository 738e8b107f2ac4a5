import { LOUDEST_FIRST, severityRank } from '@/lib/engine/rules';
import type { Severity } from '@/lib/shared/report';
import type { Span } from '@/lib/shared/span';

/** As much of a finding as decides which ones stay. */
interface Loud extends Span {
  severity: Severity;
}

/** More findings than this in one draft help nobody; the loudest stay. */
const MOST = 100;

/**
 * Sorts findings and keeps, of those that overlap, the one that is `over` the other, then the louder, then the longer one.
 * Linear after the sort.
 */
export function merge<Found extends Loud>(
  findings: readonly Found[],
  isOver: (a: Found, b: Found) => boolean = () => false,
): readonly Found[] {
  if (findings.length < 2) return findings;
  const kept: Found[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= finding.start) kept.push(finding);
    else if (isOver(finding, last) || (isStronger(finding, last) && !isOver(last, finding)))
      kept[kept.length - 1] = finding;
  }
  return kept;
}

/** Not too many, in their order: the loudest, and of equally loud ones the first. */
export function loudest<Found>(
  findings: readonly Found[],
  severityOf: (found: Found) => Severity,
): readonly Found[] {
  if (findings.length <= MOST) return findings;
  const among: Record<Severity, number> = { pause: 0, suggest: 0, info: 0 };
  for (const found of findings) among[severityOf(found)]++;
  let room = MOST;
  const left = { ...among };
  for (const severity of LOUDEST_FIRST) {
    left[severity] = Math.min(room, among[severity]);
    room -= left[severity];
  }
  return findings.filter((found) => left[severityOf(found)]-- > 0);
}

function isStronger(a: Loud, b: Loud): boolean {
  const louder = severityRank(a.severity) - severityRank(b.severity);
  return louder > 0 || (louder === 0 && a.end - a.start > b.end - b.start);
}
