import { check } from '@/lib/engine/check';
import { type Coach, compileCoach } from '@/lib/engine/compile';
import type { Tongue } from '@/lib/engine/tongue';
import { BASE_PACK_ID, fullRuleId, type LoadedPack, type Pack } from '@/lib/format/pack';
import type { Profile } from '@/lib/format/profile';
import type { Rule } from '@/lib/format/rule';
import type { BaseData } from '@/lib/packs/base-data';
import { contains, overlaps, type Span } from '@/lib/shared/span';

/** A fixture that a rule does not hold: what was expected, what came. */
export interface FixtureFailure {
  /** Full id of the rule. */
  rule: string;
  kind: 'nudge' | 'quiet';
  fixture: string;
  /** In words: "expected a finding on “$42m”, found none". */
  reason: string;
}

/** Who writes the fixtures: somebody at the fictional company that they speak of. */
const AUTHOR: Profile = {
  employers: [{ name: 'Acme', handles: ['@acme'], hashtags: ['#LifeAtAcme'], products: ['Roadrunner Pro'] }],
};
const AUTHOR_WORDS = { projects: ['Halcyon'], customers: ['Globex', 'Initech'], accept: [] };
/** Fixtures are read on one day, so that dated rules hold still. */
export const FIXTURE_DAY = '2026-11-02T12:00:00Z';

/** A pack as its fixtures see it: every rule switched on, over the words of its own and the base pack. */
export interface FixtureBench {
  pack: Pack;
  coach(): Coach;
  /** The same coach, its author appearing as the rule asks for. */
  coachFor(rule: Rule): Coach;
}

/** Compiles the pack once, when it is first asked for. Its findings speak the language of `tongue`, or English. */
export function fixtureBench(pack: Pack, base: BaseData, tongue?: Tongue): FixtureBench {
  let compiled: Coach | undefined;
  const coach = () => {
    compiled ??= compileBench(pack, base, tongue);
    return compiled;
  };
  return {
    pack,
    coach,
    coachFor({ appears: [appearance] = [] }) {
      if (!appearance) return coach();
      return { ...coach(), profile: { ...AUTHOR, appears: { linkedin: appearance } } };
    },
  };
}

/** Runs every rule's own fixtures, the rule by itself, and lists all that do not hold. */
export function runFixtures(pack: Pack, base: BaseData): FixtureFailure[] {
  const bench = fixtureBench(pack, base);
  return pack.rules.flatMap((rule) =>
    (['nudge', 'quiet'] as const).flatMap((kind) => failuresOf(rule, kind, bench)),
  );
}

/** Why a fixture does not hold, in words; `undefined` when it does. */
export function fixtureFailure(
  rule: Rule,
  kind: FixtureFailure['kind'],
  fixture: string,
  bench: FixtureBench,
): string | undefined {
  const { text } = unmark(fixture);
  const only = fullRuleId(bench.pack.id, rule.id);
  const draft = { text, site: 'linkedin', now: FIXTURE_DAY } as const;
  const { findings } = check(draft, bench.coachFor(rule), { only });
  return kind === 'nudge' ? missing(fixture, findings) : surplus(text, findings);
}

/** A draft without its `[[…]]` marks, and the spans (UTF-16) that they stood around. */
export function unmark(fixture: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const part of fixture.split(/(\[\[[\s\S]*?\]\])/)) {
    const isMarked = part.startsWith('[[') && part.endsWith(']]');
    const words = isMarked ? part.slice(2, -2) : part;
    if (isMarked) spans.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, spans };
}

function failuresOf(rule: Rule, kind: FixtureFailure['kind'], bench: FixtureBench): FixtureFailure[] {
  return rule.fixtures[kind].flatMap((fixture) => {
    const reason = fixtureFailure(rule, kind, fixture, bench);
    return reason === undefined ? [] : [{ rule: fullRuleId(bench.pack.id, rule.id), kind, fixture, reason }];
  });
}

function compileBench(pack: Pack, base: BaseData, tongue: Tongue | undefined): Coach {
  const isBase = pack.id === BASE_PACK_ID;
  const rules = pack.rules.map((rule) => ({ ...rule, enabled: true }));
  const own: LoadedPack = {
    pack: { ...pack, rules, adjust: {}, windows: openOnFixtureDay(pack) },
    tier: isBase ? 'base' : 'managed',
  };
  const words: LoadedPack[] = isBase ? [] : [{ pack: base.pack, tier: 'base' }];
  return compileCoach({
    packs: [...words, own],
    lexicons: base.lexicons,
    profile: AUTHOR,
    words: AUTHOR_WORDS,
    tongue,
  });
}

/** Fixtures of dated rules say what is noticed while a period lasts, so all of them are open. */
function openOnFixtureDay({ windows }: Pack): Pack['windows'] {
  const day = FIXTURE_DAY.slice(0, 10);
  const own = windows ?? [{ id: 'quiet-period', from: day, to: day, label: 'quiet period' }];
  return own.map((window) => ({ ...window, from: day, to: day }));
}

function missing(fixture: string, found: readonly Span[]): string | undefined {
  const { text, spans } = unmark(fixture);
  if (spans.length === 0) return found.length > 0 ? undefined : 'expected a finding, found none';
  const words = (span: Span) => `“${text.slice(span.start, span.end)}”`;
  const unmet = spans.find(
    (span) => !found.some((each) => each.start === span.start && each.end === span.end),
  );
  if (unmet) {
    const near = found.find((each) => overlaps(each, unmet) || contains(each, unmet));
    return `expected a finding on ${words(unmet)}, found ${near ? words(near) : 'none'}`;
  }
  const extra = found.find((each) => !spans.some((span) => overlaps(each, span)));
  return extra && `expected nothing on ${words(extra)}`;
}

function surplus(text: string, found: readonly Span[]): string | undefined {
  const [first] = found;
  return first && `expected silence, found “${text.slice(first.start, first.end)}”`;
}
