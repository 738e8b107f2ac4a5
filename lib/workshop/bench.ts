import { check } from '@/lib/engine/check';
import { type Explanation, explain } from '@/lib/engine/explain';
import { fullRuleId } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import type { BaseData } from '@/lib/packs/base-data';
import { costOf, type Now, now as realNow } from '@/lib/packs/cost';
import {
  FIXTURE_DAY,
  type FixtureBench,
  type FixtureFailure,
  fixtureBench,
  fixtureFailure,
  unmark,
} from '@/lib/packs/fixtures';
import type { SiteId } from '@/lib/shared/report';

/** A fixture that holds (green) or does not. */
export interface FixtureOutcome {
  kind: FixtureFailure['kind'];
  /** Its place among the rule's fixtures of this kind. */
  at: number;
  isGreen: boolean;
  /** Why not, in words; absent when it holds. */
  reason?: string;
}

/** What a rule costs, in milliseconds. */
export interface BenchCost {
  /** For 1,000 characters of its own fixtures, besides the reading that all rules share. */
  ms: number;
  /** The same as a share of what Candor's own rules take for those characters, reading included: 0.02 adds two per cent. */
  ofBase: number;
  /** For one draft that is made to be hard for it; the try-out leaves a rule out above `SLOW_MS`. */
  hard: number;
}

/**
 * What a rule makes of a draft, and why: primary, evidence with its weights and sum, gate, vetoes, protected speech. As its
 * own fixtures are read: over the words of the pack and of Candor, by somebody at the company, with every period open.
 */
export function explainRule(rule: Rule, bench: FixtureBench, text: string, site: SiteId): Explanation {
  const id = fullRuleId(bench.pack.id, rule.id);
  const told = explain({ text, site, now: FIXTURE_DAY }, bench.coachFor(rule), id);
  if (!told) throw new TypeError('a rule on the bench is compiled');
  return told;
}

/** Every fixture of a rule in its order, green or red; what the command line finds too. */
export function fixtureOutcomes(rule: Rule, bench: FixtureBench): FixtureOutcome[] {
  return (['nudge', 'quiet'] as const).flatMap((kind) =>
    rule.fixtures[kind].map((fixture, at): FixtureOutcome => {
      const reason = fixtureFailure(rule, kind, fixture, bench);
      return { kind, at, isGreen: reason === undefined, ...(reason !== undefined && { reason }) };
    }),
  );
}

/** Takes tens of milliseconds, a dear rule up to a second. */
export function costOfRule(rule: Rule, bench: FixtureBench, base: BaseData, clock: Now = realNow): BenchCost {
  const id = fullRuleId(bench.pack.id, rule.id);
  const texts = benchTexts(rule);
  const coach = bench.coachFor(rule);
  const candor = fixtureBench(base.pack, base).coach();
  const own = least(texts, (text) => {
    check(draftOf(text), coach, { only: NO_RULE });
    return timeOf(() => check(draftOf(text), coach, { only: id }), clock);
  });
  const all = least(texts, (text) => timeOf(() => check(draftOf(text), candor), clock));
  const ofBase = all > 0 ? own / all : 0;
  return { ms: (own * 1_000) / LENGTH, ofBase, hard: costOf(rule, id, coach, clock) };
}

/** No rule is called so: what all rules share is read before the clock starts. */
const NO_RULE = '';
/** In UTF-16 code units, about what a post has. */
const LENGTH = 2_000;
const TRIES = 5;

/** Drafts of the rule's own fixtures, no line of one in another: a coach remembers what it has read. */
function benchTexts({ fixtures }: Rule): string[] {
  const lines = [...fixtures.nudge, ...fixtures.quiet].map((fixture) => unmark(fixture).text);
  const round = lines.join('\n').length + 1;
  return Array.from({ length: TRIES }, (_, turn) =>
    Array.from({ length: Math.ceil(LENGTH / round) }, (_, again) =>
      lines.map((line) => `${line} (${turn}.${again})`).join('\n'),
    )
      .join('\n')
      .slice(0, LENGTH),
  );
}

/** The fastest of the drafts, since other work on the machine only ever adds. */
function least(texts: readonly string[], time: (text: string) => number): number {
  return Math.min(...texts.map(time));
}

function timeOf(work: () => void, clock: Now): number {
  const start = clock();
  work();
  return clock() - start;
}

function draftOf(text: string) {
  return { text, site: 'linkedin', now: FIXTURE_DAY } as const;
}
