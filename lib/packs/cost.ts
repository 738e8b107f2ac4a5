import { RE2JS } from 're2js';
import { check } from '@/lib/engine/check';
import type { Coach } from '@/lib/engine/compile';
import { casesOf, type Rule } from '@/lib/format/rule';
import type { TokenFormat } from '@/lib/format/token-format';
import { compileTokens } from '@/lib/matchers/secret/tokens';
import { FIXTURE_DAY, unmark } from '@/lib/packs/fixtures';

/** A clock in milliseconds, as fine as the runtime has one. */
export type Now = () => number;

/** Every runtime of ours has it, though it is no part of the language. */
const { performance } = globalThis as unknown as { performance: { now(): number } };
export const now: Now = () => performance.now();

/** A rule that takes longer over one draft would be felt while typing. */
export const SLOW_MS = 50;

/** In UTF-16 code units. A short draft first, so that a very slow rule shows itself early. */
const SHORT = 300;
/** A post on LinkedIn has at most this many: what patterns are given. */
const LONG = 3_000;
/** A post full of the rule's own words: our own matchers read it, in a time that only grows with its length. */
const CROWDED = 600;
const TRIES = 5;

/**
 * What a rule costs on text that is made to be hard for it, in milliseconds, without the reading of the draft that all
 * rules share: the dearest draft counts, and of several readings of it the fastest, since other work on the machine only
 * ever adds.
 */
export function costOf(rule: Rule, id: string, coach: Coach, clock: Now = now): number {
  // A pattern is compiled when its keyword is met first, again in each life of the worker.
  let dearest = best(() => timeOfCompiling(rule, clock));
  for (const text of difficultDrafts(rule)) {
    if (dearest > SLOW_MS) break;
    dearest = Math.max(
      dearest,
      best((turn) => timeOf(`${text} ${turn}`, id, coach, clock)),
    );
  }
  return dearest;
}

/** The same for one format of keys, with the compiling of its patterns. */
export function costOfFormat(format: TokenFormat, clock: Now = now): number {
  const { keywords, near = [], pattern, includes = [], excludes = [] } = format;
  const words = [keywords[0], near[0]].filter((each) => each !== undefined).join(' ');
  let dearest = 0;
  for (const text of runsOf([words], [pattern, ...includes, ...excludes])) {
    if (dearest > SLOW_MS) break;
    const time = () => {
      const start = clock();
      compileTokens([{ formats: [format], isOurs: false }])(text, text.toLowerCase());
      return clock() - start;
    };
    dearest = Math.max(dearest, best(time));
  }
  return dearest;
}

/** The fastest of a few tries; one that is fast enough ends them. */
function best(time: (turn: number) => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TRIES && least > SLOW_MS; turn++) least = Math.min(least, time(turn));
  return least;
}

function timeOfCompiling(rule: Rule, clock: Now): number {
  const { patterns } = patternsOf(rule);
  const start = clock();
  for (const re of patterns) RE2JS.compile(re, RE2JS.CASE_INSENSITIVE);
  return clock() - start;
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

/** Drafts that are hard for a rule, short ones first: its own words over and over, and what its patterns eat. */
function difficultDrafts(rule: Rule): string[] {
  const own = rule.fixtures.nudge.map((fixture) => `${unmark(fixture).text} `).join('');
  const crowds = [fill(own, SHORT), fill(own, CROWDED)];
  const { keywords, patterns } = patternsOf(rule);
  return patterns.length === 0 ? crowds : [...crowds, ...runsOf(keywords, patterns)];
}

function runsOf(keywords: readonly string[], patterns: readonly string[]): string[] {
  // A sign that a pattern cannot do without lets the engine pass over texts that have none.
  const tail = ` ${patterns.join(' ').replaceAll('\\', '').slice(0, 400)} ${SIGNS}`;
  const fodder = ['a', '1', 'a1 ', ...patterns.map(literalsOf)].filter((each) => each !== '');
  const runs = (length: number) => [
    fill(`${keywords.join(' ')} `, length),
    ...fodder.map((each) => `${keywords[0]} ${fill(each, length)}${tail}`),
  ];
  return [...runs(SHORT), ...runs(LONG)];
}

function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / Math.max(1, text.length))).slice(0, length);
}

const SIGNS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

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
