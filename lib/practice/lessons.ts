import { check } from '@/lib/engine/check';
import type { Coach } from '@/lib/engine/compile';
import type { Tongue } from '@/lib/engine/tongue';
import { fullRuleId, type Pack } from '@/lib/format/pack';
import { casesOf, familyOf, type Rule } from '@/lib/format/rule';
import type { BaseData } from '@/lib/packs/base-data';
import { FIXTURE_DAY, type FixtureBench, fixtureBench, unmark } from '@/lib/packs/fixtures';
import { nearPairs } from '@/lib/practice/near-pairs';
import type { Finding, GoodDeed, Report } from '@/lib/shared/report';

/** The parts of the class, in their order: what may be better left out, and at the end what people can say. */
export const LESSON_GROUPS = ['figures', 'names', 'people', 'employer', 'facts', 'say'] as const;

export type LessonGroup = (typeof LESSON_GROUPS)[number];

/** Two drafts that look alike: which of them may you post, and why? */
export interface PairLesson {
  kind: 'pair';
  /** The same for as long as its drafts stay the same; says nothing of them. */
  id: string;
  group: LessonGroup;
  /** Full id of the rule that it is about. */
  rule: string;
  /** The one worth a second look, and what the coach has to say to it; offsets in UTF-16 code units. */
  nudge: { text: string; finding: Finding };
  /** The one that is fine as it is. */
  quiet: string;
  /** The fine one is shown first. */
  isQuietFirst: boolean;
}

/** A draft that does it well: nothing to guess, something to copy. */
export interface ExampleLesson {
  kind: 'example';
  id: string;
  group: 'say';
  text: string;
  /** What is good about it: it says who works there, or links its source. */
  good: GoodDeed['kind'];
}

/** What a pack is glad to see shared. */
export interface ShareLesson {
  kind: 'share';
  id: string;
  group: 'say';
  text: string;
  link?: string;
}

export type Lesson = PairLesson | ExampleLesson | ShareLesson;

export interface LessonGroupOf {
  group: LessonGroup;
  lessons: Lesson[];
}

const GROUP_OF: Readonly<Record<string, LessonGroup>> = {
  fin: 'figures',
  proj: 'names',
  biz: 'names',
  corp: 'names',
  self: 'names',
  sec: 'names',
  pii: 'people',
  disc: 'employer',
  claim: 'facts',
  fact: 'facts',
};

/** Lessons of one group. */
const MOST = 4;
/** A draft that is longer is read, not seen; in UTF-16 code units. */
const LONGEST = 140;

/**
 * The class, made from the examples of the rules: those of the base pack, and of the packs that are switched on. Only drafts
 * of which the engine says today what their rule says of them, in English as the examples are, and none that is protected
 * speech. What is said of them is in the language of `tongue`. Deterministic: the same packs give the same class. Costs a second or so: it reads every example once.
 */
export function lessonsFrom(
  base: BaseData,
  packs: readonly Pack[] = [],
  now = FIXTURE_DAY,
  tongue?: Tongue,
): LessonGroupOf[] {
  const benches = [base.pack, ...packs].map((pack) => fixtureBench(pack, base, tongue));
  const pairs = benches.map((bench) => bench.pack.rules.map((rule) => pairsOf(rule, bench)));
  return LESSON_GROUPS.map((group) => ({
    group,
    lessons:
      group === 'say'
        ? inTurn<Lesson>([sharesOf(packs, now), examplesOf(benches)]).slice(0, MOST)
        : inTurn(pairs.flat().map((all) => all.filter((pair) => pair.group === group))).slice(0, MOST),
  })).filter(({ lessons }) => lessons.length > 0);
}

function read(text: string, coach: Coach, only?: string): Report {
  return check({ text, site: 'linkedin', now: FIXTURE_DAY }, coach, { only });
}

/** Short drafts are often of no clear language; only what is clearly another one is left out. */
function isEnglish(text: string, coach: Coach): boolean {
  return coach.usual
    .read(text)
    .blocks.every(({ block }) => block.facts.locale === 'en' || block.facts.locale === 'unknown');
}

/** The pairs of a rule, nearest first. */
function pairsOf(rule: Rule, bench: FixtureBench): PairLesson[] {
  const group = GROUP_OF[familyOf(rule.id)];
  if (!group || !isTeachable(rule)) return [];
  const id = fullRuleId(bench.pack.id, rule.id);
  const coach = bench.coachFor(rule);
  const nudges = draftsOf(rule.fixtures.nudge, coach).flatMap((text) => {
    const { findings, protected: isProtected } = read(text, coach, id);
    const [finding] = findings;
    return finding && !isProtected ? [{ text, finding }] : [];
  });
  const quiets = draftsOf(rule.fixtures.quiet, coach).filter((text) => isFine(read(text, coach)));
  return nearPairs(
    nudges.map(({ text }) => text),
    quiets,
  ).flatMap(({ a, b }): PairLesson[] => {
    const [nudge, quiet] = [nudges[a], quiets[b]];
    if (!nudge || !quiet) return [];
    const mark = hashOf(`${nudge.text}\n${quiet}`);
    const lesson = { kind: 'pair', id: `${id}#${mark}`, group, rule: id } as const;
    return [{ ...lesson, nudge, quiet, isQuietFirst: Number.parseInt(mark.slice(-1), 16) % 2 === 0 }];
  });
}

/** Not what only holds in a dated period, or where somebody keeps work out, or while a person has switched it on. */
function isTeachable(rule: Rule): boolean {
  const isDated = casesOf(rule).some(({ require = [] }) =>
    require.some(({ window }) => window !== undefined),
  );
  return rule.enabled !== false && !isDated && (rule.appears?.includes('work') ?? true);
}

function draftsOf(fixtures: readonly string[], coach: Coach): string[] {
  return fixtures
    .map((fixture) => unmark(fixture).text)
    .filter((text) => text.length <= LONGEST && !text.includes('\n') && isEnglish(text, coach));
}

/** Nobody has a word to say: a draft that is fine for its own rule may be something to another one. */
function isFine({ findings, protected: isProtected }: Report): boolean {
  return !isProtected && findings.length === 0;
}

/** Quiet examples that disclose or link a source; of each kind in turn. Nothing protected has a good deed. */
function examplesOf(benches: readonly FixtureBench[]): ExampleLesson[] {
  const examples = new Map<string, ExampleLesson>();
  for (const bench of benches) {
    const quiet = bench.pack.rules.flatMap(({ fixtures }) => draftsOf(fixtures.quiet, bench.coach()));
    for (const text of quiet) {
      const report = read(text, bench.coach());
      const [deed] = report.good;
      if (!deed || !isFine(report) || examples.has(text)) continue;
      examples.set(text, { kind: 'example', id: `say#${hashOf(text)}`, group: 'say', text, good: deed.kind });
    }
  }
  const kinds = ['disclosure', 'public-source'] as const;
  return inTurn(kinds.map((kind) => [...examples.values()].filter(({ good }) => good === kind)));
}

/** What the packs are glad to see shared, unless its last day is over. `now` is an ISO instant. */
function sharesOf(packs: readonly Pack[], now: string): ShareLesson[] {
  const day = now.slice(0, 10);
  return packs
    .flatMap(({ shareable = [] }) => shareable)
    .filter(({ until }) => until === undefined || until >= day)
    .map(({ text, link }) => ({
      kind: 'share',
      id: `say#${hashOf(text)}`,
      group: 'say',
      text,
      ...(link !== undefined && { link }),
    }));
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** FNV-1a, eight hex digits: names a text without telling it. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
