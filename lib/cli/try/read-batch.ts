import type { Batch } from '@/lib/cli/try/archive';
import { drawn } from '@/lib/cli/try/samples';
import { addBadLine, emptyTally, pairTally, ruleTally, type Tally } from '@/lib/cli/try/tally';
import { addTime } from '@/lib/cli/try/times';
import { check, type Draft } from '@/lib/engine/check';
import type { Coach } from '@/lib/engine/compile';
import { LEXICONS } from '@/lib/engine/lexicons';
import { inDraft } from '@/lib/engine/place';
import { fullRuleId, type Pack } from '@/lib/format/pack';
import type { Profile } from '@/lib/format/profile';
import { coachOver } from '@/lib/packs/author';
import { excerpt } from '@/lib/packs/excerpt';
import { lotOf } from '@/lib/packs/lot';
import { type Post, readPost } from '@/lib/packs/past-post';
import type { Finding } from '@/lib/shared/report';
import { overlaps } from '@/lib/shared/span';

/** What is tried, and how. Plain data: every worker gets it once. */
export interface Trying {
  pack: Pack;
  base: Pack;
  profile: Profile;
  /** Also count the findings of Candor's own rules. */
  withBase: boolean;
  /** How many samples a rule keeps. */
  samples: number;
  /** ISO instant for posts without a date. */
  now: string;
}

export type BatchReader = (batch: Batch) => Tally;

/** More findings in one post than this are a crowd. */
const CROWD = 3;
/** In longer posts nobody looks for rules whose words are covered by others, in UTF-16 code units. */
const MOST_LOOKED_UNDER = 100_000;

/** Compiles the coach and reads batches with it. */
export function batchReader(trying: Trying): BatchReader {
  const { pack, base, profile } = trying;
  const coach = coachOver(pack, { pack: base, lexicons: LEXICONS }, profile);
  const own = new Set(pack.rules.map(({ id }) => fullRuleId(pack.id, id)));
  return (batch) => {
    const tally = emptyTally();
    for (const [index, json] of batch.lines.entries()) {
      const where = { file: batch.file, line: batch.line + index, at: batch.at + index };
      if (typeof json !== 'string') addBadLine(tally, { ...where, problem: json.expected });
      else if (json.trim() !== '') readLine(json, where, { tally, coach, own, trying });
    }
    return tally;
  };
}

interface Where {
  file: string;
  line: number;
  at: number;
}

interface Desk {
  tally: Tally;
  coach: Coach;
  own: ReadonlySet<string>;
  trying: Trying;
}

function readLine(json: string, where: Where, desk: Desk): void {
  const post = readPost(json);
  if (post.ok) countPost(post.value, where, desk);
  else addBadLine(desk.tally, { ...where, problem: post.error });
}

function countPost(post: Post, where: Where, desk: Desk): void {
  const { tally, coach, own, trying } = desk;
  const now = post.day === undefined ? trying.now : `${post.day}T12:00:00.000Z`;
  const draft: Draft = { text: post.text, site: post.site, now };
  const start = performance.now();
  const report = check(draft, coach);
  addTime(tally.times, performance.now() - start);
  tally.posts++;
  // Of protected speech nothing is known but that there is some.
  if (report.protected) {
    tally.protected++;
    return;
  }
  const ofPack = report.findings.filter(({ rule }) => own.has(rule));
  if (ofPack.length > 0) tally.spokenOn++;
  if (ofPack.length > CROWD) tally.crowded++;
  if (report.findings.length > CROWD) tally.crowdedWithBase++;
  const counted = trying.withBase ? report.findings : ofPack;
  for (const [rule, findings] of Map.groupBy(counted, ({ rule }) => rule))
    countRule(rule, findings, post, where, desk);
  countPairs(draft, report.findings, counted, desk);
}

function countRule(rule: string, findings: readonly Finding[], post: Post, where: Where, desk: Desk): void {
  const { tally, trying } = desk;
  const counts = ruleTally(tally, rule);
  counts.posts++;
  counts.places += findings.length;
  for (const { severity } of findings) counts.severities[severity]++;
  const [first] = findings;
  if (!first) return;
  const { file, line, at } = where;
  const { severity } = first;
  const id = post.id === undefined ? {} : { id: post.id };
  const sample = { file, line, ...id, severity, ...excerpt(post.text, first) };
  counts.samples = drawn(counts.samples, [{ at, lot: lotOf(rule, at), sample }], trying.samples);
}

/**
 * Which rules speak about this post together, and which one's words another has taken. Covered rules make no pairs among
 * themselves: a pack with many rules for the same words would have more of them than posts.
 */
function countPairs(
  draft: Draft,
  findings: readonly Finding[],
  counted: readonly Finding[],
  { tally, coach, own, trying }: Desk,
): void {
  const heard = [...new Set(counted.map(({ rule }) => rule))];
  for (const [index, one] of heard.entries()) {
    for (const other of heard.slice(index + 1))
      if (own.has(one) || own.has(other)) pairTally(tally, one, other).posts++;
  }
  for (const [rule, by] of coveredRules(draft, findings, coach, own)) {
    const counts = ruleTally(tally, rule);
    counts.covered++;
    for (const other of by) {
      counts.coveredBy.set(other, (counts.coveredBy.get(other) ?? 0) + 1);
      if (!own.has(other) && !trying.withBase) continue;
      const pair = pairTally(tally, rule, other);
      pair.posts++;
      pair.sameWords++;
    }
  }
}

/** Rules of the pack that would speak here if the words were not another rule's already; and whose. */
function coveredRules(
  draft: Draft,
  findings: readonly Finding[],
  coach: Coach,
  own: ReadonlySet<string>,
): Map<string, Set<string>> {
  const covered = new Map<string, Set<string>>();
  for (const rule of beneath(draft, findings, coach, own)) {
    const alone = check(draft, coach, { only: rule }).findings;
    const above = findings.filter((each) => alone.some((one) => overlaps(one, each)));
    if (above.length > 0) covered.set(rule, new Set(above.map((each) => each.rule)));
  }
  return covered;
}

/** Rules of the pack that were not heard, and whose words stand where somebody was heard: few, so each can be asked. */
function beneath(
  { text }: Draft,
  findings: readonly Finding[],
  coach: Coach,
  own: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>();
  if (findings.length === 0 || text.length > MOST_LOOKED_UNDER) return found;
  const heard = new Set(findings.map(({ rule }) => rule));
  for (const placed of coach.usual.read(text).blocks) {
    const here = findings.filter((finding) => overlaps(finding, placed));
    if (here.length === 0) continue;
    for (const [at, { rule }] of placed.block.cases.entries()) {
      if (!own.has(rule.id) || heard.has(rule.id) || found.has(rule.id)) continue;
      const spans = placed.block.candidates(at).map(({ span }) => inDraft(span, placed));
      if (spans.some((span) => here.some((finding) => overlaps(span, finding)))) found.add(rule.id);
    }
  }
  return found;
}
