import type { LoadedPack } from '@/lib/format/pack';
import { casesOf, type RuleCase } from '@/lib/format/rule';

/** Every pattern that a rule of Candor's own looks for. */
export function ourPatterns(packs: readonly LoadedPack[]): ReadonlySet<string> {
  const cases = packs.flatMap(({ pack, tier }) => (tier === 'base' ? pack.rules.flatMap(casesOf) : []));
  return new Set(cases.flatMap(patternsOf));
}

function patternsOf({ primary, require = [], unless = [], evidence = [], softer = [] }: RuleCase): string[] {
  return [primary, ...require, ...unless, ...evidence, ...softer].flatMap(({ pattern }) => pattern?.re ?? []);
}
