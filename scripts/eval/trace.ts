import type { Coach } from '@/lib/engine/compile';
import type { CompiledCondition } from '@/lib/engine/conditions';
import { hasEmployerLink } from '@/lib/engine/employer-link';
import { inDraft } from '@/lib/engine/place';
import { draftProtection } from '@/lib/engine/protected/protected-speech';
import type { CompiledCase } from '@/lib/engine/rules';
import { overlaps, type Span } from '@/lib/shared/span';

/** A place where a rule looked, and which of its evidence held there, whatever the sum came to. */
export interface Trace extends Span {
  case: CompiledCase;
  /** In the order of the case's `evidence`. */
  held: readonly CompiledCondition[];
  sum: number;
  /** Something else decides before the sum does: protected speech, no employer link, a draft-wide `unless`. */
  closed: 'protected' | 'no-link' | 'unless' | undefined;
}

/** All places of one draft that a rule looked at. Offsets are UTF-16 code units of the draft. */
export function traceRule(text: string, rule: string, coach: Coach): Trace[] {
  const read = coach.usual.read(text);
  const { blocks } = read;
  const protection = draftProtection(blocks.map(({ block }) => block.protection));
  const isLinked = hasEmployerLink(blocks);
  const { holds: anywhere } = coach.usual.view(read, ['']);
  return blocks.flatMap((placed, index) =>
    placed.block.cases
      .flatMap((each, at) => (each.rule.id === rule ? placed.block.candidates(at) : []))
      .map((candidate) => {
        const held = candidate.case.evidence.filter(
          (condition) => candidate.found(condition) || anywhere(condition),
        );
        const isSilent =
          protection.draft || protection.sentences[index]?.some((each) => overlaps(each, candidate.span));
        const closed = isSilent
          ? ('protected' as const)
          : !isLinked
            ? ('no-link' as const)
            : candidate.case.unless.some(anywhere)
              ? ('unless' as const)
              : undefined;
        return {
          ...inDraft(candidate.span, placed),
          case: candidate.case,
          held,
          sum: held.reduce((sum, { weight }) => sum + weight, 0),
          closed,
        };
      }),
  );
}
