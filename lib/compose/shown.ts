import type { ShownFinding } from '@/lib/compose/session.types';
import type { Finding } from '@/lib/shared/report';

/**
 * Findings of `text` with their words and a key of rule, words and occurrence: the same slip keeps its key while the
 * rest of the draft changes. Findings whose offsets do not fit the text are left out.
 */
export function toShown(findings: Finding[], text: string): ShownFinding[] {
  const seen = new Map<string, number>();
  return findings
    .filter((finding) => fits(finding, text))
    .map((finding) => {
      const words = text.slice(finding.start, finding.end);
      const base = `${finding.rule}\n${words}`;
      const nth = (seen.get(base) ?? 0) + 1;
      seen.set(base, nth);
      return { ...finding, words, key: `${base}\n${nth}` };
    });
}

function fits({ start, end }: Finding, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length;
}
