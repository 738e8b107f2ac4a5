import { type Drawn, drawn } from '@/lib/cli/try/samples';
import { addTimes, noTimes, type Times } from '@/lib/cli/try/times';
import type { Severity } from '@/lib/shared/report';

/** What one rule did. */
export interface RuleTally {
  /** Posts that it spoke about. */
  posts: number;
  /** Its findings. */
  places: number;
  severities: Record<Severity, number>;
  /** Posts on which another rule's finding stands on its words, so that nobody sees it; with the rules that did. */
  covered: number;
  coveredBy: Map<string, number>;
  samples: Drawn[];
}

/** Two rules that have something to say about the same posts. */
export interface PairTally {
  posts: number;
  /** Posts on which one of them stands on the words of the other. */
  sameWords: number;
}

export interface BadLine {
  /** Number of the line over all files. */
  at: number;
  file: string;
  line: number;
  problem: string;
}

/** What a part of an archive came to. Plain data: it travels between threads, and parts add up in any order. */
export interface Tally {
  posts: number;
  protected: number;
  /** Posts with a finding of the pack. */
  spokenOn: number;
  /** Posts with more than three findings of the pack, and of anybody. */
  crowded: number;
  crowdedWithBase: number;
  rules: Map<string, RuleTally>;
  /** By both full ids with a line break between, the lower first. */
  pairs: Map<string, PairTally>;
  bad: { count: number; first: BadLine[] };
  times: Times;
}

/** More bad lines are only counted. */
const MOST_BAD = 20;

export function emptyTally(): Tally {
  return {
    posts: 0,
    protected: 0,
    spokenOn: 0,
    crowded: 0,
    crowdedWithBase: 0,
    rules: new Map(),
    pairs: new Map(),
    bad: { count: 0, first: [] },
    times: noTimes(),
  };
}

export function ruleTally({ rules }: Tally, rule: string): RuleTally {
  const known = rules.get(rule) ?? {
    posts: 0,
    places: 0,
    severities: { info: 0, suggest: 0, pause: 0 },
    covered: 0,
    coveredBy: new Map(),
    samples: [],
  };
  rules.set(rule, known);
  return known;
}

export function pairTally({ pairs }: Tally, one: string, other: string): PairTally {
  const key = one < other ? `${one}\n${other}` : `${other}\n${one}`;
  const known = pairs.get(key) ?? { posts: 0, sameWords: 0 };
  pairs.set(key, known);
  return known;
}

export function addBadLine({ bad }: Tally, line: BadLine): void {
  bad.count++;
  if (bad.first.length < MOST_BAD) bad.first.push(line);
}

/** Adds a part to the whole; `samples` is how many of them a rule keeps. */
export function addTally(whole: Tally, part: Tally, samples: number): void {
  whole.posts += part.posts;
  whole.protected += part.protected;
  whole.spokenOn += part.spokenOn;
  whole.crowded += part.crowded;
  whole.crowdedWithBase += part.crowdedWithBase;
  for (const [rule, tally] of part.rules) addRule(ruleTally(whole, rule), tally, samples);
  for (const [key, { posts, sameWords }] of part.pairs) {
    const [one = '', other = ''] = key.split('\n');
    const pair = pairTally(whole, one, other);
    pair.posts += posts;
    pair.sameWords += sameWords;
  }
  whole.bad.count += part.bad.count;
  whole.bad.first = [...whole.bad.first, ...part.bad.first]
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST_BAD);
  addTimes(whole.times, part.times);
}

function addRule(whole: RuleTally, part: RuleTally, samples: number): void {
  whole.posts += part.posts;
  whole.places += part.places;
  whole.covered += part.covered;
  for (const severity of ['info', 'suggest', 'pause'] as const)
    whole.severities[severity] += part.severities[severity];
  for (const [rule, posts] of part.coveredBy)
    whole.coveredBy.set(rule, (whole.coveredBy.get(rule) ?? 0) + posts);
  whole.samples = drawn(whole.samples, part.samples, samples);
}
