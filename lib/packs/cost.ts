import { check } from '@/lib/engine/check';
import type { Coach } from '@/lib/engine/compile';
import { casesOf, type Rule } from '@/lib/format/rule';
import { FIXTURE_DAY, unmark } from '@/lib/packs/fixtures';

/** A clock in milliseconds, as fine as the runtime has one. */
export type Now = () => number;

/** Every runtime of ours has it, though it is no part of the language. */
const { performance } = globalThis as unknown as { performance: { now(): number } };
export const now: Now = () => performance.now();

/** A rule that takes longer over one draft would be felt while typing. */
export const SLOW_MS = 50;

/** A short draft first, so that a very slow rule shows itself early; then as long as a post may be on LinkedIn. */
const LENGTHS = [300, 3_000];
const TRIES = 3;

/**
 * What a rule costs on text that is made to be hard for it, in milliseconds, without the reading of the draft that all
 * rules share: the dearest draft counts, and of several readings of it the fastest, since other work on the machine only
 * ever adds.
 */
export function costOf(rule: Rule, id: string, coach: Coach, clock: Now = now): number {
  let dearest = 0;
  for (const length of LENGTHS) {
    for (const text of difficultDrafts(rule, length)) {
      dearest = Math.max(dearest, bestOf(text, id, coach, clock));
      if (dearest > SLOW_MS) return dearest;
    }
  }
  return dearest;
}

function bestOf(text: string, id: string, coach: Coach, clock: Now): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TRIES && best > SLOW_MS; turn++) {
    best = Math.min(best, timeOf(`${text} ${turn}`, id, coach, clock));
  }
  return best;
}

/** What is common to all rules is read before the clock starts. The coach may not know the draft yet. */
function timeOf(text: string, id: string, coach: Coach, clock: Now): number {
  const draft = { text, site: 'linkedin', now: FIXTURE_DAY } as const;
  check(draft, coach, { only: NO_RULE });
  const start = clock();
  check(draft, coach, { only: id });
  return clock() - start;
}

/** No rule is called so. */
const NO_RULE = '';

/** Drafts of so many UTF-16 code units that are hard for a rule: its own words over and over, and what its patterns eat. */
function difficultDrafts(rule: Rule, length: number): string[] {
  const own = rule.fixtures.nudge.map((fixture) => unmark(fixture).text).join(' ');
  const { keywords, patterns } = patternsOf(rule);
  if (patterns.length === 0) return [fill(own, length)];
  const [keyword = ''] = keywords;
  const crowd = keywords.join(' ');
  const eaten = patterns.flatMap((re) => [literalsOf(re), 'a', '1', 'a1 ']).filter((each) => each !== '');
  return [
    fill(own, length),
    fill(`${crowd} `, length),
    ...eaten.map((each) => `${keyword} ${fill(each, length)}`),
  ];
}

function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / Math.max(1, text.length))).slice(0, length);
}

/** What stands in a pattern as it is: letters, digits and single spaces. */
function literalsOf(re: string): string {
  return re.replace(/\\[a-z]|\{[^}]*\}/gi, '').replace(/[^\p{L}\p{N} ]/gu, '');
}

/** The patterns of a rule with their keywords, in all its conditions. */
function patternsOf(rule: Rule): { keywords: string[]; patterns: string[] } {
  const conditions = casesOf(rule).flatMap(({ primary, require, unless, evidence, softer }) => [
    primary,
    ...(require ?? []),
    ...(unless ?? []),
    ...(evidence ?? []),
    ...(softer ?? []),
  ]);
  const found = conditions.flatMap(({ pattern }) => pattern ?? []);
  return {
    keywords: [...new Set(found.flatMap(({ keyword }) => keyword))],
    patterns: [...new Set(found.map(({ re }) => re))],
  };
}
