import type { Candidate, FoundEvidence } from '@/lib/engine/block';
import type { CompiledCondition } from '@/lib/engine/conditions';
import { inDraft, type PlacedBlock } from '@/lib/engine/place';
import { atMost, type CompiledCase, type CompiledRule } from '@/lib/engine/rules';
import type { Evidence, Severity } from '@/lib/shared/report';

/** What became of a candidate once the whole draft was looked at. */
export interface Weighed {
  severity: Severity;
  /** The words that decided, in the order of the rule; UTF-16 offsets of the draft. */
  because: Evidence[];
}

const LOUDEST_FIRST: readonly Severity[] = ['pause', 'suggest', 'info'];

/** Adds the draft-wide conditions to what a candidate's own block said; nothing when it does not reach any level. */
export function weigh(
  { rule, case: each, found, isSofter }: Candidate,
  own: PlacedBlock,
  blocks: readonly PlacedBlock[],
): Weighed | undefined {
  const anywhere = (condition: CompiledCondition) =>
    condition.scope === 'draft' ? firstHit(condition, blocks) : undefined;
  if (each.unless.some(anywhere)) return undefined;
  const evidenceFor = (condition: CompiledCondition) => {
    const near = found.get(condition);
    return near ? placed(near, own) : anywhere(condition);
  };
  const required = each.require.map(evidenceFor);
  if (required.includes(undefined)) return undefined;
  const because = [...required, ...each.evidence.map(evidenceFor)].filter((each) => each !== undefined);
  const severity = severityAt(
    because.reduce((sum, { weight }) => sum + (weight ?? 0), 0),
    rule,
    each,
  );
  if (!severity) return undefined;
  const isSoft = isSofter || each.softer.some(anywhere);
  return { severity: isSoft ? oneStepDown(severity) : severity, because };
}

function severityAt(sum: number, { ceiling }: CompiledRule, { levels }: CompiledCase): Severity | undefined {
  if (!levels) return ceiling;
  const reached = LOUDEST_FIRST.find((severity) => sum >= (levels[severity] ?? Number.POSITIVE_INFINITY));
  return reached && atMost(reached, ceiling);
}

function firstHit(condition: CompiledCondition, blocks: readonly PlacedBlock[]): Evidence | undefined {
  for (const block of blocks) {
    const hit = block.anywhere(condition);
    if (hit) return placed({ ...hit, kind: condition.kind, weight: condition.weight }, block);
  }
  return undefined;
}

function placed({ kind, weight, start, end }: FoundEvidence, block: PlacedBlock): Evidence {
  return { ...inDraft({ start, end }, block), kind, ...(weight === 0 ? {} : { weight }) };
}

function oneStepDown(severity: Severity): Severity {
  return severity === 'pause' ? 'suggest' : 'info';
}
