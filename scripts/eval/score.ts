import type { Finding, Report } from '@/lib/shared/report';
import { overlaps, type Span } from '@/lib/shared/span';
import type { Label } from '@/scripts/eval/corpus';

/** Which rule families answer for which label. `employer-mention` and `people` are judged in other ways. */
export const FAMILIES: Record<string, readonly string[]> = {
  'confidential-figure': ['fin'],
  unannounced: ['proj', 'corp', 'self'],
  customer: ['biz', 'self'],
  'self-declared-confidential': ['self', 'proj', 'fin'],
  'legal-risk': ['corp', 'fact', 'claim'],
  'personal-data': ['pii'],
};

/** So many of so many. */
export interface Share {
  hit: number;
  of: number;
}

export interface CategoryScore {
  /** `clear` labels that a `suggest` or `pause` of a fitting family overlaps. */
  recall: Share;
  /** Such findings of these families, on drafts with labels, that overlap any label, clear or soft. */
  precision: Share;
}

export interface Judged {
  labels: readonly Label[];
  report: Report;
}

export function none(): Share {
  return { hit: 0, of: 0 };
}

export function count(share: Share, isHit: boolean): void {
  share.of += 1;
  if (isHit) share.hit += 1;
}

/** 1 when there was nothing to find. */
export function rate({ hit, of }: Share): number {
  return of === 0 ? 1 : hit / of;
}

/** The harmonic mean of recall and precision. */
export function f1({ recall, precision }: CategoryScore): number {
  const sum = rate(recall) + rate(precision);
  return sum === 0 ? 0 : (2 * rate(recall) * rate(precision)) / sum;
}

/** What a person would be shown as a card: an `info` is a quiet mark and counts nowhere. */
export function nudges({ findings }: Report): Finding[] {
  return findings.filter(({ severity }) => severity !== 'info');
}

export function familyOf(rule: string): string {
  return rule.slice(rule.lastIndexOf('/') + 1).split('.')[0] ?? '';
}

/** True when a nudge of a fitting family overlaps the label. */
export function isFound(label: Label, report: Report): boolean {
  const families = FAMILIES[label.category] ?? [];
  return nudges(report).some(
    (finding) => overlaps(finding, label) && families.includes(familyOf(finding.rule)),
  );
}

export function overlapsAny(finding: Span, labels: readonly Span[]): boolean {
  return labels.some((label) => overlaps(finding, label));
}

/** Recall and precision of each category that has labels or findings. */
export function scoreCategories(rows: readonly Judged[]): Record<string, CategoryScore> {
  return Object.fromEntries(
    Object.entries(FAMILIES).map(([category, families]) => [category, scoreOne(category, families, rows)]),
  );
}

function scoreOne(category: string, families: readonly string[], rows: readonly Judged[]): CategoryScore {
  const score: CategoryScore = { recall: none(), precision: none() };
  for (const { labels, report } of rows) {
    for (const label of labels) {
      if (label.category !== category || label.strength !== 'clear') continue;
      count(score.recall, isFound(label, report));
    }
    for (const finding of nudges(report)) {
      if (families.includes(familyOf(finding.rule))) count(score.precision, overlapsAny(finding, labels));
    }
  }
  return score;
}

/** All nudges of all families against all labels. */
export function overallPrecision(rows: readonly Judged[]): Share {
  const share = none();
  for (const { labels, report } of rows) {
    for (const finding of nudges(report)) count(share, overlapsAny(finding, labels));
  }
  return share;
}

/** Labels about staff: silence is right there, since protected speech wins. */
export function silentAboutPeople(rows: readonly Judged[]): Share {
  const share = none();
  for (const { labels, report } of rows) {
    for (const label of labels) {
      if (label.category === 'people') count(share, !overlapsAny(label, nudges(report)));
    }
  }
  return share;
}
