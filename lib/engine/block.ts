import type { EngineLists } from '@/lib/engine/compile';
import { type CompiledCondition, findAnywhere, findNear } from '@/lib/engine/conditions';
import type { ReadBlock } from '@/lib/engine/facts';
import { type BlockProtection, blockProtection } from '@/lib/engine/protected/protected-speech';
import type { CompiledCase, CompiledRule } from '@/lib/engine/rules';
import type { Hit } from '@/lib/matchers/define';
import { contains, type Span } from '@/lib/shared/span';

/** Evidence in the block's normalised text, with the condition that asked for it. */
export interface FoundEvidence extends Span {
  kind: string;
  weight: number;
}

/** A place where a rule's primary matched and nothing in its own block speaks against it; the draft decides the rest. */
export interface Candidate {
  rule: CompiledRule;
  case: CompiledCase;
  /** In the block's normalised text. */
  span: Span;
  /** What `require` and `evidence` found in the block itself. */
  found: ReadonlyMap<CompiledCondition, FoundEvidence>;
  isSofter: boolean;
}

/** All that one block says for itself. Depends on its text and the coach alone, so it is kept. */
export interface BlockAnalysis {
  facts: ReadBlock;
  candidates: readonly Candidate[];
  protection: BlockProtection;
  publicSource: Hit | undefined;
  /** Any hit of a draft-wide condition in this block. */
  anywhere(condition: CompiledCondition): Hit | undefined;
}

export function analyseBlock(
  facts: ReadBlock,
  rules: readonly CompiledRule[],
  lists: EngineLists,
  publicSource: CompiledCondition,
): BlockAnalysis {
  const known = new Map<CompiledCondition, Hit | undefined>();
  return {
    facts,
    candidates: rules.flatMap((rule) => rule.cases.flatMap((each) => candidatesOf(rule, each, facts, lists))),
    protection: blockProtection(
      facts.entries(lists.protected).map(({ start, end, entry }) => ({ start, end, term: entry })),
      [...facts.sentences],
      facts.locale,
    ),
    publicSource: findAnywhere(publicSource, facts),
    anywhere(condition) {
      if (!known.has(condition)) known.set(condition, findAnywhere(condition, facts));
      return known.get(condition);
    },
  };
}

function candidatesOf(
  rule: CompiledRule,
  each: CompiledCase,
  facts: ReadBlock,
  lists: EngineLists,
): Candidate[] {
  const { needs } = each.primary;
  if (needs && !needs.some((list) => facts.terms(list).length > 0)) return [];
  return each.primary
    .find(facts)
    .filter((hit) => !facts.terms(lists.accept).some((accepted) => contains(accepted, hit)))
    .flatMap((hit) => candidateAt(rule, each, facts, hit) ?? []);
}

function candidateAt(
  rule: CompiledRule,
  each: CompiledCase,
  facts: ReadBlock,
  hit: Hit,
): Candidate | undefined {
  const span = { start: hit.start, end: hit.end };
  const near = (condition: CompiledCondition) =>
    condition.scope === 'draft' ? undefined : findNear(condition, facts, span);
  if (each.unless.some(near)) return undefined;
  const found = new Map<CompiledCondition, FoundEvidence>();
  for (const condition of [...each.require, ...each.evidence]) {
    const evidence = near(condition);
    if (evidence) found.set(condition, toEvidence(condition, evidence));
  }
  if (each.require.some((condition) => condition.scope !== 'draft' && !found.has(condition)))
    return undefined;
  return { rule, case: each, span, found, isSofter: each.softer.some(near) };
}

function toEvidence({ kind, weight }: CompiledCondition, { start, end }: Span): FoundEvidence {
  return { kind, weight, start, end };
}
