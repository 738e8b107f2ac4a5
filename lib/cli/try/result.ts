import type { Trying } from '@/lib/cli/try/read-batch';
import type { Sample } from '@/lib/cli/try/samples';
import type { BadLine, RuleTally, Tally } from '@/lib/cli/try/tally';
import { quantile } from '@/lib/cli/try/times';
import { fullRuleId } from '@/lib/format/pack';
import type { Severity } from '@/lib/shared/report';

/** What one rule did over an archive. */
export interface RuleResult {
  /** Full id. */
  rule: string;
  posts: number;
  /** Of all posts, 0 to 1. */
  share: number;
  places: number;
  severities: Record<Severity, number>;
  /** Posts on which a louder or longer finding stands on its words; `by` names the rules, most often first. */
  covered: { posts: number; by: string[] };
  samples: Sample[];
}

export interface Overlap {
  rules: [string, string];
  posts: number;
  sameWords: number;
}

export interface Note {
  rule: string;
  kind: 'noisy' | 'covered' | 'never' | 'off';
}

/** What a dry run came to; what `--json` prints. Times are in milliseconds. */
export interface TryResult {
  ok: boolean;
  pack: { id: string; name: string; version: number };
  /** False when it was ended before the end of the archive. */
  complete: boolean;
  posts: number;
  spokenOn: { posts: number; share: number };
  severities: Record<Severity, number>;
  /** Posts with more than three findings of the pack. */
  crowded: number;
  /** Protected speech is only counted. */
  protected: number;
  rules: RuleResult[];
  overlaps: Overlap[];
  notes: Note[];
  base?: { rules: RuleResult[]; crowded: number };
  time: { median: number; p95: number; sum: number; took: number };
  bad: { count: number; first: Omit<BadLine, 'at'>[] };
}

/** A rule that speaks on a larger share of past posts may be noisy. */
export const MAY_BE_NOISY = 0.05;
const MOST_OVERLAPS = 100;

export function resultOf(
  tally: Tally,
  { pack, withBase }: Trying,
  { complete, took }: { complete: boolean; took: number },
): TryResult {
  const own = new Map(pack.rules.map((rule) => [fullRuleId(pack.id, rule.id), rule]));
  const share = (posts: number) => (tally.posts === 0 ? 0 : rounded(posts / tally.posts, 6));
  const rules = byPosts([...own.keys()].map((id) => ruleResult(id, tally.rules.get(id), share)));
  const others = [...tally.rules].filter(([id]) => !own.has(id));
  const baseRules = byPosts(others.map(([id, counts]) => ruleResult(id, counts, share)));
  return {
    ok: tally.bad.count === 0,
    pack: { id: pack.id, name: pack.name, version: pack.version },
    complete,
    posts: tally.posts,
    spokenOn: { posts: tally.spokenOn, share: share(tally.spokenOn) },
    severities: {
      info: sum(rules, 'info'),
      suggest: sum(rules, 'suggest'),
      pause: sum(rules, 'pause'),
    },
    crowded: tally.crowded,
    protected: tally.protected,
    rules,
    overlaps: overlapsOf(tally),
    notes: rules.flatMap((rule) => noteOn(rule, own.get(rule.rule)?.enabled ?? true)),
    ...(withBase && { base: { rules: baseRules, crowded: tally.crowdedWithBase } }),
    time: {
      median: rounded(quantile(tally.times, 0.5)),
      p95: rounded(quantile(tally.times, 0.95)),
      sum: rounded(tally.times.sum),
      took: rounded(took),
    },
    bad: {
      count: tally.bad.count,
      first: tally.bad.first.map(({ file, line, problem }) => ({ file, line, problem })),
    },
  };
}

function ruleResult(
  rule: string,
  counts: RuleTally | undefined,
  share: (posts: number) => number,
): RuleResult {
  const { posts = 0, places = 0, covered = 0, severities = { info: 0, suggest: 0, pause: 0 } } = counts ?? {};
  const by = [...(counts?.coveredBy ?? [])].toSorted(([a, m], [b, n]) => n - m || order(a, b));
  const samples = (counts?.samples ?? []).toSorted((a, b) => a.at - b.at).map(({ sample }) => sample);
  return {
    rule,
    posts,
    share: share(posts),
    places,
    severities,
    covered: { posts: covered, by: by.map(([id]) => id) },
    samples,
  };
}

function overlapsOf({ pairs }: Tally): Overlap[] {
  return [...pairs]
    .map(([key, { posts, sameWords }]): Overlap => {
      const [one = '', other = ''] = key.split('\n');
      return { rules: [one, other], posts, sameWords };
    })
    .toSorted((a, b) => b.posts - a.posts || order(a.rules.join(), b.rules.join()))
    .slice(0, MOST_OVERLAPS);
}

function noteOn({ rule, posts, share, covered }: RuleResult, isOn: boolean): Note[] {
  if (posts > 0) return share > MAY_BE_NOISY ? [{ rule, kind: 'noisy' }] : [];
  if (!isOn) return [{ rule, kind: 'off' }];
  return [{ rule, kind: covered.posts > 0 ? 'covered' : 'never' }];
}

function byPosts(rules: RuleResult[]): RuleResult[] {
  return rules.toSorted((a, b) => b.posts - a.posts || order(a.rule, b.rule));
}

function sum(rules: readonly RuleResult[], severity: Severity): number {
  return rules.reduce((all, { severities }) => all + severities[severity], 0);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Without digits that say nothing. */
function rounded(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}
