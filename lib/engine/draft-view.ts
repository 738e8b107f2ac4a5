import type { CompiledCondition } from '@/lib/engine/conditions';
import type { ReadDraft } from '@/lib/engine/draft-reader';
import { inDraft, type PlacedBlock } from '@/lib/engine/place';
import type { CompiledCase } from '@/lib/engine/rules';
import type { Share } from '@/lib/engine/weigh';
import type { DatedWindow, SumOfBlocks } from '@/lib/matchers/define';
import type { Evidence } from '@/lib/shared/report';

/** What the draft as a whole is asked: a draft-wide condition, or a test of all its blocks. */
export type Question = CompiledCondition | DraftTest;
export type DraftTest = (blocks: readonly PlacedBlock[]) => boolean;

/** What the draft as a whole says; it is asked once a draft, however many candidates ask. */
export interface DraftView {
  /** The same object for as long as the occasion and every answer that was given stay the same, draft after draft. */
  said: object;
  /** The same object for as long as all words that were asked for stand where they stood. */
  places: object;
  /** What it adds to every candidate of a case, by case: nothing when none of them can reach a level any more. */
  shares: Map<CompiledCase, Share | undefined>;
  /** False for conditions that ask a block and not the draft. */
  holds(question: Question): boolean;
  /** The period that is open on the day of the draft. */
  window(condition: CompiledCondition): DatedWindow | undefined;
  /** The words by which a condition holds, the first ones in the draft. */
  words(condition: CompiledCondition): Evidence | undefined;
}

/** What matters besides the text: the day in UTC as `YYYY-MM-DD`, and anything else, compared by identity. */
export type Occasion = readonly [day: string, ...others: readonly unknown[]];

/** The words by which a condition holds, and the block that they stand in. */
interface Place {
  evidence: Evidence;
  placed: PlacedBlock;
}

type Answers = Map<Question, boolean>;
type Places = Map<CompiledCondition, Place | undefined>;
/** By the number of what is looked for: the first block that has it, null when none does. */
type Firsts = (PlacedBlock | null | undefined)[];

interface LastView {
  turn: number;
  occasion: Occasion;
  answers: Answers;
  places: Places;
  firsts: Firsts;
}

/** Makes views of drafts; remembers what the last one was asked, so that what was made of the answers may be kept. */
export function draftViewer(): (draft: ReadDraft, occasion: Occasion) => DraftView {
  let last: LastView = { turn: -1, occasion: [''], answers: new Map(), places: new Map(), firsts: [] };
  return (draft, occasion) => {
    const { blocks, turn } = draft;
    const [day] = occasion;
    const firsts: Firsts = [];
    const first = firstIn(draft, firsts, turn === last.turn + 1 ? last.firsts : []);
    const answer = (question: Question): boolean => {
      if (typeof question === 'function') return question(blocks);
      if (question.openOn) return question.openOn(day) !== undefined;
      if (question.ofDraft) return sumHolds(question, question.ofDraft, blocks);
      return first(question) !== undefined;
    };
    const find = (condition: CompiledCondition) => placeIn(first(condition), condition);
    const isSame = occasion.every((each, at) => each === last.occasion[at]);
    const answers: Answers = isSame && isAsBefore(last.answers, answer, Object.is) ? last.answers : new Map();
    const places: Places = isAsBefore(last.places, find, isSamePlace) ? last.places : new Map();
    last = { turn, occasion, answers, places, firsts };
    return {
      said: answers,
      places,
      shares: new Map(),
      holds: (question) =>
        (typeof question === 'function' || question.scope === 'draft') && asked(answers, question, answer),
      window: (condition) => condition.openOn?.(day),
      words: (condition) => asked(places, condition, find)?.evidence,
    };
  };
}

function sumHolds(
  condition: CompiledCondition,
  { holds }: SumOfBlocks,
  blocks: readonly PlacedBlock[],
): boolean {
  let sum = 0;
  let length = 0;
  for (let nth = 0; nth < blocks.length; nth++) {
    const block = blocks[nth]?.block;
    if (!block) continue;
    sum += block.adds(condition);
    length += block.facts.normalised.text.length;
  }
  return holds(sum, length);
}

function asked<Key, Value>(known: Map<Key, Value>, key: Key, ask: (key: Key) => Value): Value {
  const before = known.get(key);
  if (before !== undefined || known.has(key)) return before as Value;
  const value = ask(key);
  known.set(key, value);
  return value;
}

function isAsBefore<Key, Value>(
  known: ReadonlyMap<Key, Value>,
  ask: (key: Key) => Value,
  isSame: (a: Value, b: Value) => boolean,
): boolean {
  for (const [key, value] of known) if (!isSame(ask(key), value)) return false;
  return true;
}

function isSamePlace(a: Place | undefined, b: Place | undefined): boolean {
  return a?.placed.block === b?.placed.block && a?.placed.start === b?.placed.start;
}

/**
 * Finds the first block in which a condition holds, once for each of them. Where the draft before had none, only new
 * blocks can; where it had one that stands as it stood, that is still the first.
 */
function firstIn(
  { blocks, fresh, same }: ReadDraft,
  firsts: Firsts,
  before: Firsts,
): (condition: CompiledCondition) => PlacedBlock | undefined {
  return (condition) => {
    const known = firsts[condition.look];
    if (known !== undefined) return known ?? undefined;
    const had = before[condition.look];
    const isThere = had && had.end <= same;
    const found = isThere ? had : firstAmong(had === null ? fresh : blocks, condition);
    firsts[condition.look] = found ?? null;
    return found;
  };
}

function firstAmong(blocks: readonly PlacedBlock[], condition: CompiledCondition): PlacedBlock | undefined {
  for (let nth = 0; nth < blocks.length; nth++) {
    const placed = blocks[nth];
    if (placed?.block.anywhere(condition)) return placed;
  }
  return undefined;
}

function placeIn(placed: PlacedBlock | undefined, condition: CompiledCondition): Place | undefined {
  const hit = placed?.block.anywhere(condition);
  return placed && hit && { evidence: evidenceOf(condition, inDraft(hit, placed)), placed };
}

/** Evidence as a report has it: without a weight where the rule gives none. */
export function evidenceOf(
  { kind, weight }: Pick<Evidence, 'kind' | 'weight'>,
  { start, end }: { start: number; end: number },
): Evidence {
  return weight ? { start, end, kind, weight } : { start, end, kind };
}
