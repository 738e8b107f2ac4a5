import { check } from '@/lib/engine/check';
import type { Coach } from '@/lib/engine/compile';
import { fullRuleId, type Pack } from '@/lib/format/pack';
import type { BaseData } from '@/lib/packs/base-data';
import { costOf, type Now, now as realNow } from '@/lib/packs/cost';
import { FIXTURE_DAY, fixtureBench } from '@/lib/packs/fixtures';
import { everydayReader } from '@/lib/packs/trial';

/** What a rule costs and how often it is heard. */
export interface RuleCost {
  /** Full id. */
  rule: string;
  /** Microseconds for one everyday draft, on average, besides the reading that all rules share. */
  everyday: number;
  /** Microseconds for one draft that is made to be hard for it. */
  hard: number;
  /** Share of the everyday drafts on which it speaks, from 0 to 1. */
  share: number;
}

/** With more rules than this each is timed on fewer drafts. */
const MANY_RULES = 200;
const FEW_DRAFTS = 40;

/** The cost of every rule of a pack, dearest first. */
export function costsOf(
  pack: Pack,
  everyday: readonly string[],
  base: BaseData,
  clock: Now = realNow,
): RuleCost[] {
  const timed = pack.rules.length > MANY_RULES ? everyday.slice(0, FEW_DRAFTS) : everyday;
  const fresh = fixtureBench(pack, base);
  const bench = fixtureBench(pack, base);
  const reader = everydayReader(everyday, () => bench.coach());
  for (const text of timed) read(text, fresh.coach(), '');
  const costs = pack.rules.map((rule): RuleCost => {
    const id = fullRuleId(pack.id, rule.id);
    const coach = fresh.coachFor(rule);
    const start = clock();
    for (const text of timed) read(text, coach, id);
    const middle = clock();
    for (const text of timed) read(text, coach, '');
    const spent = middle - start - (clock() - middle);
    return {
      rule: id,
      everyday: round((Math.max(0, spent) * 1_000) / Math.max(1, timed.length)),
      hard: Math.round(costOf(rule, id, bench.coachFor(rule), clock) * 1_000),
      share: reader.spokenOn(id, bench.coachFor(rule)).length / Math.max(1, everyday.length),
    };
  });
  return costs.toSorted((a, b) => b.hard - a.hard);
}

function read(text: string, coach: Coach, only: string): void {
  check({ text, site: 'linkedin', now: FIXTURE_DAY }, coach, { only });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
