import { check, type Draft } from '@/lib/engine/check';
import type { Coach } from '@/lib/engine/compile';
import { type CompiledCondition, findNear, mayFind } from '@/lib/engine/conditions';
import type { DraftView } from '@/lib/engine/draft-view';
import { hasEmployerLink, speaksOfSelf } from '@/lib/engine/employer-link';
import { inDraft, type PlacedBlock } from '@/lib/engine/place';
import { type DraftProtection, draftProtection } from '@/lib/engine/protected/protected-speech';
import type { CompiledCase, CompiledRule } from '@/lib/engine/rules';
import type { Finding, Severity } from '@/lib/shared/report';
import { contains, overlaps, type Span } from '@/lib/shared/span';

/**
 * Why a place in a draft is spoken about or not; of several reasons the first in this order. `gate`: the draft is not about
 * the author's company (or themselves). `appears`: not on an account like this. `language`: one that is not read.
 * `accepted`: on a list of words never to mark. `below`: the evidence reaches no level. `covered`: another finding of the
 * rule stands there.
 */
export type Outcome =
  | 'speaks'
  | 'gate'
  | 'appears'
  | 'language'
  | 'protected'
  | 'accepted'
  | 'unless'
  | 'require'
  | 'below'
  | 'covered';

/** What a condition of the rule came to. */
export interface SaidCondition {
  /** As evidence is called: `list metrics`, `said hypothetical`. */
  kind: string;
  holds: boolean;
  /** 0 for what is required, vetoes or softens. */
  weight: number;
  /** The words by which it holds, in the draft; not for a dated period, or for what the draft as a whole says. */
  at?: Span;
}

/** A place where the words of a rule's primary stand. Offsets are UTF-16 code units of the draft's text. */
export interface ExplainedPlace extends Span {
  outcome: Outcome;
  /** How loud, when it speaks. */
  severity?: Severity;
  /** Which of the rule's cases, from 0. */
  case: number;
  /** What the primary is called: `figure money, percent`. */
  primary: string;
  require: SaidCondition[];
  unless: SaidCondition[];
  evidence: SaidCondition[];
  softer: SaidCondition[];
  /** Weights of the evidence that holds, added up. */
  sum: number;
  /** The sum from which on the rule speaks so loudly; absent where nothing is weighed. */
  levels?: Partial<Record<Severity, number>>;
}

/** What one rule makes of a draft. */
export interface Explanation {
  /** Full id. */
  rule: string;
  findings: Finding[];
  gate: { wants: 'employer' | 'self' | 'any'; isOpen: boolean };
  appears: { wants: CompiledRule['appears']; isOpen: boolean };
  /** Something in the draft is protected speech. */
  isProtected: boolean;
  /** In the order of the text. Empty when the primary stands nowhere. */
  places: ExplainedPlace[];
}

interface Desk {
  rule: CompiledRule;
  coach: Coach;
  view: DraftView;
  protection: DraftProtection;
  gate: Explanation['gate'];
  appears: Explanation['appears'];
  findings: readonly Finding[];
}

/**
 * Tells all that decides whether one rule speaks: for the workshop, where everything is asked, also what `check` leaves out
 * because the answer cannot matter any more. For drafts that are read with grammar, up to 125,000 code units. Pure but for what the coach remembers; null for a rule that the coach has not.
 */
export function explain(draft: Draft, coach: Coach, id: string): Explanation | null {
  const rule = coach.rules.find((each) => each.id === id);
  if (!rule) return null;
  const { findings, protected: isProtected } = check(draft, coach, { only: id });
  const read = coach.usual.read(draft.text);
  const view = coach.usual.view(read, [dayOf(draft.now), 'explain']);
  const desk: Desk = {
    rule,
    coach,
    view,
    findings,
    protection: draftProtection(read.blocks.map(({ block }) => block.protection)),
    gate: gateOf(rule, read.blocks),
    appears: appearsOf(rule, draft, coach),
  };
  const places = read.blocks.flatMap((placed, at) =>
    rule.cases.flatMap((each, nth) => placesOf(each, nth, placed, at, desk)),
  );
  return {
    rule: id,
    findings,
    gate: desk.gate,
    appears: desk.appears,
    isProtected,
    places: places.toSorted((a, b) => a.start - b.start || a.case - b.case),
  };
}

function dayOf(now: string): string {
  const at = Date.parse(now);
  return Number.isNaN(at) ? '' : new Date(at).toISOString().slice(0, 10);
}

function gateOf({ aboutWork, gate }: CompiledRule, blocks: readonly PlacedBlock[]): Explanation['gate'] {
  if (aboutWork) return { wants: 'employer', isOpen: hasEmployerLink(blocks) };
  return { wants: gate, isOpen: gate !== 'self' || speaksOfSelf(blocks) };
}

function appearsOf({ appears }: CompiledRule, { site }: Draft, { profile }: Coach): Explanation['appears'] {
  return { wants: appears, isOpen: appears?.includes(profile.appears?.[site] ?? 'work') ?? true };
}

function placesOf(
  each: CompiledCase,
  nth: number,
  placed: PlacedBlock,
  at: number,
  desk: Desk,
): ExplainedPlace[] {
  const { facts } = placed.block;
  if (!mayFind(each.primary, facts)) return [];
  return each.primary.find(facts).map((hit) => {
    const say = (conditions: readonly CompiledCondition[]) =>
      conditions.map((condition) => said(condition, hit, placed, desk.view));
    const evidence = say(each.evidence);
    const sum = evidence.reduce((all, { holds, weight }) => all + (holds ? weight : 0), 0);
    const span = inDraft(hit, placed);
    const place = {
      ...span,
      case: nth,
      primary: each.primary.kind,
      require: say(each.require),
      unless: say(each.unless),
      evidence,
      softer: say(each.softer),
      sum,
      ...(each.levels && { levels: each.levels }),
    };
    const why = silencedBy(place, hit, each, placed, at, desk);
    if (why) return { ...place, outcome: why };
    const finding = desk.findings.find(({ start, end }) => start === span.start && end === span.end);
    if (finding) return { ...place, outcome: 'speaks', severity: finding.severity };
    // Words of a pack may not be drawn from protected sentences either: the engine asks that last.
    const isCovered = desk.findings.some((other) => overlaps(other, span));
    return { ...place, outcome: isCovered ? 'covered' : 'protected' };
  });
}

function said(condition: CompiledCondition, hit: Span, placed: PlacedBlock, view: DraftView): SaidCondition {
  const { kind, weight } = condition;
  if (condition.scope !== 'draft') {
    const near = findNear(condition, placed.block.facts, hit);
    return { kind, weight, holds: near !== undefined, ...(near && { at: inDraft(near, placed) }) };
  }
  if (condition.openOn) return { kind, weight, holds: view.window(condition) !== undefined };
  const holds = view.holds(condition);
  const words = holds && !condition.ofDraft ? view.words(condition) : undefined;
  return { kind, weight, holds, ...(words && { at: { start: words.start, end: words.end } }) };
}

/** The first reason for which the engine would not speak here, worked out by itself; undefined when there is none. */
function silencedBy(
  { require, unless, sum }: Pick<ExplainedPlace, 'require' | 'unless' | 'sum'>,
  hit: Span & { isOfPack?: boolean },
  each: CompiledCase,
  { block }: PlacedBlock,
  at: number,
  { rule, coach, protection, gate, appears }: Desk,
): Outcome | undefined {
  const { facts } = block;
  const isAwake = rule.neverSleeps && hit.isOfPack !== true;
  const sentences = protection.sentences[at] ?? [];
  const accept = rule.neverSleeps ? coach.lists.ownAccept : coach.lists.accept;
  if (!gate.isOpen) return 'gate';
  if (!appears.isOpen) return 'appears';
  if (facts.locale === 'other' && !isAwake) return 'language';
  if (!isAwake && (protection.draft || sentences.some((sentence) => overlaps(sentence, hit))))
    return 'protected';
  if (facts.terms(accept).some((words) => contains(words, hit))) return 'accepted';
  if (unless.some(({ holds }) => holds)) return 'unless';
  if (!require.every(({ holds }) => holds)) return 'require';
  return sum < each.lowest ? 'below' : undefined;
}
