import { check } from '@/lib/engine/check';
import type { Coach } from '@/lib/engine/compile';
import { type Now, now as realNow } from '@/lib/packs/cost';
import { type Excerpt, excerpt } from '@/lib/packs/excerpt';
import { lotOf } from '@/lib/packs/lot';
import type { Post } from '@/lib/packs/past-post';
import type { Finding, Severity } from '@/lib/shared/report';
import type { ReadPost } from '@/lib/workshop/past-posts';

/** Words that a rule would have spoken about, with the line of the file on which their post begins. */
export interface Quote extends Excerpt {
  line: number;
  severity: Severity;
}

/** What one rule would have done. */
export interface DryRunRule {
  /** Full id. */
  rule: string;
  /** Posts that it speaks about, by the loudest that it is there. */
  posts: Record<Severity, number>;
  /** The first words in each post; an even choice over the whole file where there are many, in its order. */
  quotes: Quote[];
}

/** What a dry run came to. */
export interface DryRun {
  posts: number;
  /** Posts by the loudest that Candor would have been; all others are silent. */
  loudest: Record<Severity, number>;
  /** The most heard first. */
  rules: DryRunRule[];
  /** What could not be read, with the first of it by line. */
  bad: { count: number; first: { line: number; problem: string }[] };
}

export interface DryRunOptions {
  /** ISO instant on which posts without a date are read. */
  now: string;
  /** Which rules (full ids) count; all when absent. */
  isCounted?: (rule: string) => boolean;
  /** How long one slice takes, in ms. */
  sliceMs?: number;
  clock?: Now;
}

/** Often enough for a progress bar to move. */
const SLICE_MS = 100;
const MOST_QUOTES = 20;
const MOST_BAD = 20;

/**
 * Reads past posts with a coach and counts what it would have said. Hands over after every slice of time how many entries of
 * the file it has read. Protected posts are silent like any other that nothing is said of: nothing here tells them apart.
 */
export function* dryRun(
  posts: readonly ReadPost[],
  coach: Coach,
  options: DryRunOptions,
): Generator<number, DryRun> {
  const { sliceMs = SLICE_MS, clock = realNow } = options;
  const tally = emptyTally();
  let sliceEnds = clock() + sliceMs;
  for (const [at, { line, post }] of posts.entries()) {
    if (post.ok) notePost(tally, post.value, at, coach, options);
    else noteBad(tally, line, post.error);
    if (clock() < sliceEnds) continue;
    yield at + 1;
    sliceEnds = clock() + sliceMs;
  }
  const rules = [...tally.rules.values()].map((rule) => toldOf(rule, posts));
  return { ...tally, rules: rules.toSorted((a, b) => total(b) - total(a) || (a.rule < b.rule ? -1 : 1)) };
}

/** Posts that a rule speaks about. */
export function total({ posts }: Pick<DryRunRule, 'posts'>): number {
  return posts.info + posts.suggest + posts.pause;
}

interface RuleTally {
  rule: string;
  posts: Record<Severity, number>;
  /** By place in the file, from 0; at most twenty. */
  heard: { at: number; finding: Finding }[];
}

interface Tally extends Omit<DryRun, 'rules'> {
  rules: Map<string, RuleTally>;
}

function emptyTally(): Tally {
  return { posts: 0, loudest: none(), rules: new Map(), bad: { count: 0, first: [] } };
}

function noteBad({ bad }: Tally, line: number, problem: string): void {
  bad.count++;
  if (bad.first.length < MOST_BAD) bad.first.push({ line, problem });
}

function notePost(tally: Tally, post: Post, at: number, coach: Coach, options: DryRunOptions): void {
  const { now, isCounted = () => true } = options;
  const { text, site, day } = post;
  const report = check({ text, site, now: day === undefined ? now : `${day}T12:00:00.000Z` }, coach);
  tally.posts++;
  if (report.protected) return;
  const findings = report.findings.filter(({ rule }) => isCounted(rule));
  if (findings.length > 0) tally.loudest[loudestOf(findings)]++;
  for (const [rule, own] of Map.groupBy(findings, ({ rule }) => rule)) noteRule(tally, rule, own, at);
}

function noteRule({ rules }: Tally, rule: string, findings: readonly Finding[], at: number): void {
  const tally = rules.get(rule) ?? { rule, posts: none(), heard: [] };
  rules.set(rule, tally);
  tally.posts[loudestOf(findings)]++;
  const [finding] = findings;
  if (finding) tally.heard = lowestLots(rule, [...tally.heard, { at, finding }]);
}

/** The lots are decided by the place alone, so the lowest of them are an even choice over all that was read. */
function lowestLots(rule: string, heard: RuleTally['heard']): RuleTally['heard'] {
  if (heard.length <= MOST_QUOTES) return heard;
  return heard.toSorted((a, b) => lotOf(rule, a.at) - lotOf(rule, b.at)).slice(0, MOST_QUOTES);
}

function toldOf({ rule, posts, heard }: RuleTally, read: readonly ReadPost[]): DryRunRule {
  const quotes = heard
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ at, finding }): Quote[] => {
      const entry = read[at];
      if (!entry?.post.ok) return [];
      const { severity } = finding;
      return [{ line: entry.line, severity, ...excerpt(entry.post.value.text, finding) }];
    });
  return { rule, posts, quotes };
}

function loudestOf(findings: readonly Finding[]): Severity {
  const isAny = (severity: Severity) => findings.some((finding) => finding.severity === severity);
  if (isAny('pause')) return 'pause';
  return isAny('suggest') ? 'suggest' : 'info';
}

function none(): Record<Severity, number> {
  return { info: 0, suggest: 0, pause: 0 };
}
