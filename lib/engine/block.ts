import type { EngineLists } from '@/lib/engine/compile';
import { type CompiledCondition, findAnywhere, findNear, mayFind } from '@/lib/engine/conditions';
import { type Sign, showsSign } from '@/lib/engine/employer-link';
import type { ReadBlock } from '@/lib/engine/facts';
import type { LastHearing } from '@/lib/engine/hearing';
import {
  type BlockProtection,
  blockProtection,
  mayProtect,
  unprotected,
} from '@/lib/engine/protected/protected-speech';
import type { ProtectedWords } from '@/lib/engine/protected/terms';
import type { Indexed, RuleIndex } from '@/lib/engine/rule-index';
import type { CompiledCase, CompiledRule } from '@/lib/engine/rules';
import { type BlockDeed, deedsOf } from '@/lib/engine/signals';
import type { LastWeighing } from '@/lib/engine/weigh';
import type { Hit } from '@/lib/matchers/define';
import { contains, type Span } from '@/lib/shared/span';

/** Evidence in the block's normalised text, with the condition that asked for it. */
export interface FoundEvidence extends Span {
  kind: string;
  weight: number;
}

/** What `require` and `evidence` find in the block itself, looked for when it is first asked for. */
export type BlockEvidence = (condition: CompiledCondition) => FoundEvidence | undefined;

/** A place where a rule's primary matched and nothing in its own block speaks against it; the draft decides the rest. */
export interface Candidate {
  rule: CompiledRule;
  case: CompiledCase;
  /** In the block's normalised text. */
  span: Span;
  /** What a pack brought found it, so protected words silence it whatever the rule. */
  isOfPack: boolean;
  /** A pack that may not pause anybody brought the words. */
  isQuiet: boolean;
  found: BlockEvidence;
  /** Does anything in its own block soften it? */
  isSofter(): boolean;
  /** What it came to last time, for as long as the draft says the same. */
  last: LastWeighing | undefined;
}

/** What blocks are looked at with. */
export interface BlockReader {
  rulesFor: RuleIndex;
  lists: EngineLists;
  publicSource: CompiledCondition;
  /** What a hit of a protected term means. */
  meaningOf: ProtectedWords['meaningOf'];
}

/**
 * All that one block says for itself. Depends on its text and the coach alone, so it is kept. Most of it is looked for
 * when it is first asked for: a draft that is not about work, or says nothing of secrets, never asks for half of it.
 */
export class BlockAnalysis {
  readonly facts: ReadBlock;
  /** What was heard in it last time, for as long as the draft says the same. */
  heard: LastHearing | undefined = undefined;
  readonly #reader: BlockReader;
  readonly #lists: EngineLists;
  #cases: readonly Indexed[] | undefined;
  #protection: BlockProtection | undefined;
  #deeds: readonly BlockDeed[] | undefined;
  readonly #candidates: (readonly Candidate[])[] = [];
  #signs: Partial<Record<Sign, boolean>> | undefined;
  readonly #hits: (Hit | null | undefined)[] = [];
  readonly #sums: number[] = [];

  constructor(facts: ReadBlock, reader: BlockReader) {
    this.facts = facts;
    this.#reader = reader;
    this.#lists = reader.lists;
  }

  /** The cases of rules that may find something here. */
  get cases(): readonly Indexed[] {
    this.#cases ??= this.#reader.rulesFor(this.facts.lists());
    return this.#cases;
  }

  get protection(): BlockProtection {
    this.#protection ??= protectionOf(this.facts, this.#lists, this.#reader.meaningOf);
    return this.#protection;
  }

  get deeds(): readonly BlockDeed[] {
    this.#deeds ??= deedsOf(this.facts, this.#lists, findAnywhere(this.#reader.publicSource, this.facts));
    return this.#deeds;
  }

  /** What one of the `cases` finds. */
  candidates(at: number): readonly Candidate[] {
    const known = this.#candidates[at];
    const each = this.cases[at];
    if (known || !each) return known ?? [];
    const found = candidatesOf(each.rule, each.case, this.facts, this.#lists);
    this.#candidates[at] = found;
    return found;
  }

  /** Does it show this sign that the draft is about its author or their company? */
  shows(sign: Sign): boolean {
    this.#signs ??= {};
    this.#signs[sign] ??= showsSign(sign, this.facts, this.#lists);
    return this.#signs[sign];
  }

  /** Any hit of a draft-wide condition in this block. */
  anywhere(condition: CompiledCondition): Hit | undefined {
    if (!mayFind(condition, this.facts)) return undefined;
    const known = this.#hits[condition.look];
    if (known !== undefined) return known ?? undefined;
    const hit = findAnywhere(condition, this.facts);
    this.#hits[condition.look] = hit ?? null;
    return hit;
  }

  /** What this block adds to the sum that a draft-wide condition asks for. */
  adds(condition: CompiledCondition): number {
    const known = this.#sums[condition.look];
    if (known !== undefined) return known;
    const sum = condition.ofDraft?.ofBlock(this.facts) ?? 0;
    this.#sums[condition.look] = sum;
    return sum;
  }
}

const NO_CANDIDATES: readonly Candidate[] = [];

function protectionOf(
  facts: ReadBlock,
  lists: EngineLists,
  meaningOf: BlockReader['meaningOf'],
): BlockProtection {
  const { locale } = facts;
  const { folded } = facts.normalised;
  const hits = facts
    .entries(lists.protected)
    .map(({ start, end, term }) => ({ start, end, means: meaningOf(term) }));
  const ofPacks = facts.terms(lists.alsoProtected);
  return ofPacks.length > 0 || mayProtect(folded, hits, locale)
    ? blockProtection(folded, hits, facts.sentences, locale, ofPacks)
    : unprotected(facts);
}

function candidatesOf(
  rule: CompiledRule,
  each: CompiledCase,
  facts: ReadBlock,
  lists: EngineLists,
): readonly Candidate[] {
  if (!mayFind(each.primary, facts)) return NO_CANDIDATES;
  const hits = each.primary.find(facts);
  if (hits.length === 0) return NO_CANDIDATES;
  const accepted = facts.terms(rule.neverSleeps ? lists.ownAccept : lists.accept);
  const quiet = each.primary.kind.startsWith('list') ? facts.terms(lists.quiet) : [];
  return hits
    .filter((hit) => !accepted.some((words) => contains(words, hit)))
    .flatMap((hit) => candidateAt(rule, each, facts, markQuiet(hit, quiet)) ?? []);
}

function markQuiet(hit: Hit, quiet: readonly Span[]): Hit {
  const isQuiet = quiet.some(({ start, end }) => start === hit.start && end === hit.end);
  return isQuiet ? { ...hit, isQuiet } : hit;
}

function candidateAt(
  rule: CompiledRule,
  each: CompiledCase,
  facts: ReadBlock,
  { start, end, isOfPack = false, isQuiet = false }: Hit,
): Candidate | undefined {
  const span = { start, end };
  const near = (condition: CompiledCondition) =>
    condition.scope === 'draft' ? undefined : findNear(condition, facts, span);
  const found = evidenceBy(near);
  const isMissing = (condition: CompiledCondition) => condition.scope !== 'draft' && !found(condition);
  if (each.require.some(isMissing) || each.unless.some(near)) return undefined;
  return {
    rule,
    case: each,
    span,
    isOfPack,
    isQuiet,
    found,
    isSofter: () => each.softer.some(near),
    last: undefined,
  };
}

function evidenceBy(near: (condition: CompiledCondition) => Span | undefined): BlockEvidence {
  const known: (FoundEvidence | null | undefined)[] = [];
  return (condition) => {
    const before = known[condition.slot];
    if (before !== undefined) return before ?? undefined;
    const span = near(condition);
    const evidence = span && toEvidence(condition, span);
    known[condition.slot] = evidence ?? null;
    return evidence;
  };
}

function toEvidence({ kind, weight }: CompiledCondition, { start, end }: Span): FoundEvidence {
  return { kind, weight, start, end };
}
