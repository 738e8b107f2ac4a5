import type { Candidate, FoundEvidence } from '@/lib/engine/block';
import type { CompiledCondition } from '@/lib/engine/conditions';
import type { DraftView } from '@/lib/engine/draft-view';
import { atMost, type CompiledCase, type CompiledRule, LOUDEST_FIRST, oneStepDown } from '@/lib/engine/rules';
import type { DatedWindow } from '@/lib/matchers/define';
import type { Severity } from '@/lib/shared/report';

/** A condition that held: by words in the candidate's own block (`own`), by the day (`window`), else by the draft. */
export interface Held {
  condition: CompiledCondition;
  own?: FoundEvidence;
  window?: DatedWindow;
}

/** What became of a candidate once the whole draft was looked at. Nothing in it depends on where its block stands. */
export interface Weighed {
  severity: Severity;
  /** One step quieter than the evidence alone would have it. */
  isSofter: boolean;
  /** In the order of the rule. */
  held: readonly Held[];
}

/** The evidence that a draft as a whole gives every candidate of a case: by its place in the rule, and the sum of it. */
export interface Share {
  held: readonly (Held | undefined)[];
  sum: number;
}

/** A weighing, and what the draft said when it was made. */
export interface LastWeighing {
  said: object;
  weighed: Weighed | undefined;
}

/** Does the draft as a whole let a case speak? Asked before its primary is looked for: most cases end here. */
export function isOpen({ require, unless }: CompiledCase, view: DraftView): boolean {
  return (
    !unless.some((condition) => view.holds(condition)) &&
    require.every((condition) => condition.scope !== 'draft' || view.holds(condition))
  );
}

/**
 * Adds the draft-wide conditions to what a candidate's own block said; nothing when it does not reach any level. Kept
 * for as long as the rest of the draft says the same, which a keystroke rarely changes.
 */
export function weigh(candidate: Candidate, view: DraftView): Weighed | undefined {
  if (candidate.last?.said !== view.said)
    candidate.last = { said: view.said, weighed: weighNow(candidate, view) };
  return candidate.last.weighed;
}

function weighNow(candidate: Candidate, view: DraftView): Weighed | undefined {
  const { rule, case: each } = candidate;
  const inDraft = (condition: CompiledCondition) => view.holds(condition);
  const required = each.require.map((condition) => heldBy(condition, candidate, view));
  if (required.includes(undefined)) return undefined;
  const evidence = gather(candidate, view);
  const severity = evidence && severityAt(evidence, rule, each);
  if (!severity) return undefined;
  const isSofter = candidate.isSofter() || each.softer.some(inDraft);
  return {
    severity: isSofter ? oneStepDown(severity) : severity,
    isSofter,
    held: present(required, evidence),
  };
}

function present(...lists: readonly (readonly (Held | undefined)[])[]): Held[] {
  const all: Held[] = [];
  for (const list of lists) for (const held of list) if (held) all.push(held);
  return all;
}

/**
 * The evidence that holds, in the order of the rule; nothing as soon as what is left to ask cannot reach a level any
 * more. Grammar is asked only where its answer would change the level.
 */
function gather(candidate: Candidate, view: DraftView): (Held | undefined)[] | undefined {
  const { ofBlock, lowest, levels } = candidate.case;
  const share = shareFor(candidate.case, view);
  if (!share) return undefined;
  const held = share.held.slice();
  let { sum } = share;
  for (let step = 0; step < ofBlock.length; step++) {
    const next = ofBlock[step];
    if (!next) continue;
    const { condition, at, atBest, atWorst } = next;
    if (sum + atBest < lowest) return undefined;
    if (condition.cost === 2 && levelOf(sum + atBest, levels) === levelOf(sum + atWorst, levels)) break;
    const found = heldBy(condition, candidate, view);
    if (!found) continue;
    held[at] = found;
    sum += condition.weight;
  }
  return held;
}

function shareFor(each: CompiledCase, view: DraftView): Share | undefined {
  const known = view.shares.get(each);
  if (known || view.shares.has(each)) return known;
  const share = shareOf(each, view);
  view.shares.set(each, share);
  return share;
}

function shareOf({ ofDraft, require, evidence, lowest }: CompiledCase, view: DraftView): Share | undefined {
  const held = new Array<Held | undefined>(evidence.length).fill(undefined);
  let sum = sumOf(require);
  for (const { condition, at, atBest } of ofDraft) {
    if (sum + atBest < lowest) return undefined;
    const found = saidBy(condition, view);
    if (!found) continue;
    held[at] = found;
    sum += condition.weight;
  }
  return { held, sum };
}

function heldBy(condition: CompiledCondition, { found }: Candidate, view: DraftView): Held | undefined {
  if (condition.scope === 'draft') return saidBy(condition, view);
  const own = found(condition);
  return own && { condition, own };
}

function saidBy(condition: CompiledCondition, view: DraftView): Held | undefined {
  if (!condition.openOn) return view.holds(condition) ? { condition } : undefined;
  const window = view.window(condition);
  return window && { condition, window };
}

function sumOf(conditions: readonly CompiledCondition[]): number {
  return conditions.reduce((sum, { weight }) => sum + weight, 0);
}

function severityAt(
  held: readonly (Held | undefined)[],
  { ceiling }: CompiledRule,
  { levels, require }: CompiledCase,
): Severity | undefined {
  if (!levels) return ceiling;
  let sum = sumOf(require);
  for (const each of held) sum += each?.condition.weight ?? 0;
  const reached = levelOf(sum, levels);
  return reached && atMost(reached, ceiling);
}

function levelOf(sum: number, levels: CompiledCase['levels']): Severity | undefined {
  for (const severity of LOUDEST_FIRST) {
    if (sum >= (levels?.[severity] ?? Number.POSITIVE_INFINITY)) return severity;
  }
  return undefined;
}
