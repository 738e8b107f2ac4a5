import type { Candidate, FoundEvidence } from '@/lib/engine/block';
import type { CompiledCondition } from '@/lib/engine/conditions';
import { inDraft, type PlacedBlock } from '@/lib/engine/place';
import { atMost, type CompiledCase, type CompiledRule } from '@/lib/engine/rules';
import type { Evidence, Severity } from '@/lib/shared/report';

/** What became of a candidate once the whole draft was looked at. */
export interface Weighed {
  severity: Severity;
  /** The words that decided, in UTF-16 offsets of the draft. */
  because: Evidence[];
}

const LOUDEST_FIRST: readonly Severity[] = ['pause', 'suggest', 'info'];

/** Adds the draft-wide conditions to what a candidate's own block said; nothing when it does not reach any level. */
export function weigh(
  { rule, case: each, score, because, isSofter }: Candidate,
  own: PlacedBlock,
  blocks: readonly PlacedBlock[],
): Weighed | undefined {
  const anywhere = (condition: CompiledCondition) =>
    condition.scope === 'draft' ? firstHit(condition, blocks) : undefined;
  if (each.unless.some(anywhere)) return undefined;
  const required = each.require.filter(({ scope }) => scope === 'draft').map(anywhere);
  if (required.includes(undefined)) return undefined;
  const elsewhere = [...required, ...each.evidence.map(anywhere)].filter((found) => found !== undefined);
  const sum = elsewhere.reduce((total, { weight }) => total + (weight ?? 0), score);
  const severity = severityAt(sum, rule, each);
  if (!severity) return undefined;
  const isSoft = isSofter || each.softer.some(anywhere);
  return {
    severity: isSoft ? oneStepDown(severity) : severity,
    because: [...because.map((found) => placed(found, own)), ...elsewhere],
  };
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
