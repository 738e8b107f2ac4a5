import { overlaps, type Span } from '@/lib/shared/span';
import type { Corpus, MentionRow, NegativeRow, PositiveRow, SecretRow } from '@/scripts/eval/corpus';
import { scoreFigures } from '@/scripts/eval/figures';
import type { Judge } from '@/scripts/eval/judge';
import {
  type CategoryScore,
  count,
  familyOf,
  isFound,
  type Judged,
  none,
  nudges,
  overallPrecision,
  overlapsAny,
  type Share,
  scoreCategories,
  silentAboutPeople,
} from '@/scripts/eval/score';

/** All that is measured, as counts. */
export interface Measures {
  categories: Record<string, CategoryScore>;
  precision: Share;
  peopleSilent: Share;
  /** Harmless posts with any nudge. */
  harmless: { all: Share; ordinary: Share; hard: Share };
  mentions: { recall: Share; namesakesLeftAlone: Share; positives: Share };
  secrets: { found: Share; placeholdersLeftAlone: Share };
  figures: Record<string, Share>;
}

/** A label that nothing fitting spoke about, or a nudge where no label is. */
export interface Mistake extends Span {
  id: string;
  what: string;
  text: string;
  report: Judged['report'];
}

export interface Outcome {
  measures: Measures;
  misses: Mistake[];
  alarms: Mistake[];
}

export function measure(corpus: Corpus, judge: Judge): Outcome {
  const read = corpus.positives.map((row) => ({ row, labels: row.labels, report: judge.read(row) }));
  const harmless = corpus.negatives.map((row) => ({ row, report: judge.read(row) }));
  const measures = {
    categories: scoreCategories(read),
    precision: overallPrecision(read),
    peopleSilent: silentAboutPeople(read),
    harmless: scoreHarmless(harmless),
    mentions: scoreMentions(corpus.mentions, read, judge),
    secrets: scoreSecrets(corpus.secrets, judge),
    figures: scoreFigures(corpus.recognizers),
  };
  return {
    measures,
    misses: read.flatMap(missesOf),
    alarms: [
      ...harmless.flatMap((each) => alarmsOf(each, [])),
      ...read.flatMap((each) => alarmsOf(each, each.labels)),
    ],
  };
}

function missesOf({ row, labels, report }: Judged & { row: PositiveRow }): Mistake[] {
  return labels
    .filter(({ category, strength }) => strength === 'clear' && category !== 'people')
    .filter((label) =>
      label.category === 'employer-mention' ? !isMentioned(label, report) : !isFound(label, report),
    )
    .map((label) => ({
      id: row.id,
      what: label.category,
      start: label.start,
      end: label.end,
      text: row.text,
      report,
    }));
}

function alarmsOf(
  { row, report }: { row: PositiveRow | NegativeRow; report: Judged['report'] },
  labels: readonly Span[],
): Mistake[] {
  return nudges(report)
    .filter((finding) => !overlapsAny(finding, labels))
    .map(({ start, end, rule }) => ({ id: row.id, what: rule, start, end, text: row.text, report }));
}

function scoreHarmless(
  rows: readonly { row: NegativeRow; report: Judged['report'] }[],
): Measures['harmless'] {
  const share = { all: none(), ordinary: none(), hard: none() };
  for (const { row, report } of rows) {
    const isNudged = nudges(report).length > 0;
    count(share.all, isNudged);
    count(row.hard ? share.hard : share.ordinary, isNudged);
  }
  return share;
}

function scoreMentions(
  rows: readonly MentionRow[],
  read: readonly Judged[],
  judge: Judge,
): Measures['mentions'] {
  const share = { recall: none(), namesakesLeftAlone: none(), positives: none() };
  for (const row of rows) {
    const isSeen = judge.read(row).signals.some(({ kind }) => kind === 'employer-mention');
    count(row.expect ? share.recall : share.namesakesLeftAlone, isSeen === row.expect);
  }
  for (const { labels, report } of read) {
    for (const label of labels) {
      if (label.category === 'employer-mention' && label.strength === 'clear')
        count(share.positives, isMentioned(label, report));
    }
  }
  return share;
}

function isMentioned(label: Span, { signals }: Judged['report']): boolean {
  return signals.some((signal) => signal.kind === 'employer-mention' && overlaps(signal, label));
}

function scoreSecrets(rows: readonly SecretRow[], judge: Judge): Measures['secrets'] {
  const share = { found: none(), placeholdersLeftAlone: none() };
  for (const { text_b64, shouldFlag } of rows) {
    const report = judge.read({ text: Buffer.from(text_b64, 'base64').toString('utf8') });
    const isFlagged = nudges(report).some(({ rule }) => familyOf(rule) === 'sec');
    count(shouldFlag ? share.found : share.placeholdersLeftAlone, isFlagged === shouldFlag);
  }
  return share;
}
