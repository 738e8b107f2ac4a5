import type { Candidate, FoundEvidence } from '@/lib/engine/block';
import type { CompiledCondition } from '@/lib/engine/conditions';
import { inDraft, type PlacedBlock } from '@/lib/engine/place';
import { atMost, type CompiledCase, type CompiledRule } from '@/lib/engine/rules';
import type { DatedWindow } from '@/lib/matchers/define';
import type { Evidence, Severity } from '@/lib/shared/report';

/** What became of a candidate once the whole draft was looked at. */
export interface Weighed {
  severity: Severity;
  /** The words that decided, in the order of the rule; UTF-16 offsets of the draft. */
  because: Evidence[];
  /** The dated period that a condition of the rule found open. */
  window?: DatedWindow;
}

/** What a condition came to: it holds, by these words or, for a dated one, by the day. */
interface Outcome {
  weight: number;
  evidence?: Evidence;
  window?: DatedWindow;
}

const LOUDEST_FIRST: readonly Severity[] = ['pause', 'suggest', 'info'];

/**
 * Adds the draft-wide conditions to what a candidate's own block said; nothing when it does not reach any level. `day`
 * is the ISO day of the draft, for dated periods.
 */
export function weigh(
  { rule, case: each, found, isSofter }: Candidate,
  own: PlacedBlock,
  blocks: readonly PlacedBlock[],
  day: string,
): Weighed | undefined {
  const anywhere = (condition: CompiledCondition) => outcomeInDraft(condition, blocks, day);
  if (each.unless.some(anywhere)) return undefined;
  const outcomeOf = (condition: CompiledCondition): Outcome | undefined => {
    const near = found.get(condition);
    return near ? { weight: near.weight, evidence: placed(near, own) } : anywhere(condition);
  };
  const required = each.require.map(outcomeOf);
  if (required.includes(undefined)) return undefined;
  const held = [...required, ...each.evidence.map(outcomeOf)].filter((outcome) => outcome !== undefined);
  const severity = severityAt(
    held.reduce((sum, { weight }) => sum + weight, 0),
    rule,
    each,
  );
  if (!severity) return undefined;
  const isSoft = isSofter || each.softer.some(anywhere);
  const window = held.find((outcome) => outcome.window)?.window;
  return {
    severity: isSoft ? oneStepDown(severity) : severity,
    because: held.flatMap(({ evidence }) => evidence ?? []),
    ...(window && { window }),
  };
}

function outcomeInDraft(
  condition: CompiledCondition,
  blocks: readonly PlacedBlock[],
  day: string,
): Outcome | undefined {
  if (condition.scope !== 'draft') return undefined;
  const { weight } = condition;
  if (condition.openOn) {
    const window = condition.openOn(day);
    return window && { weight, window };
  }
  const evidence = firstHit(condition, blocks);
  return evidence && { weight, evidence };
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
