import type { BlockAnalysis } from '@/lib/engine/block';
import type { Span } from '@/lib/shared/span';

/** A block where it stands in the draft; `start` in UTF-16 code units of the draft's text. */
export interface PlacedBlock extends BlockAnalysis {
  start: number;
}

/** Spans of blocks that are kept are asked for again at every keystroke in another block. */
const originals = new WeakMap<Span, Span>();

/** A span of a block's normalised text as a span of the writer's own text. */
export function inDraft(span: Span, { facts, start }: PlacedBlock): Span {
  const original = originals.get(span) ?? facts.normalised.toOriginal(span);
  originals.set(span, original);
  return { start: original.start + start, end: original.end + start };
}
