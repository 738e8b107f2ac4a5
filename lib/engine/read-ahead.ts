import type { BlockAnalysis } from '@/lib/engine/block';
import type { PlacedBlock } from '@/lib/engine/place';

/** What nearly every draft asks of every block, in the order in which one part needs the others. */
const PARTS: readonly ((block: BlockAnalysis) => unknown)[] = [
  ({ facts }) => facts.locale,
  ({ facts }) => facts.lists(),
  ({ facts }) => facts.sentences,
  (block) => block.protection,
  (block) => block.cases,
  (block) => block.deeds,
  ({ facts }) => facts.figures,
  ({ facts }) => facts.secrets,
  ({ facts }) => facts.personal,
];

/** With more blocks than any draft that a site takes has, each part of each is read only if something asks for it. */
const MOST_AHEAD = 2_000;

/**
 * Reads new blocks part by part: one kind of work for all of them before the next. Each part would be read when it is
 * first asked for, but then between other work, which takes longer: the processor finds neither the code nor its tables
 * where it needs them.
 */
export function readAhead(fresh: readonly PlacedBlock[]): void {
  if (fresh.length > MOST_AHEAD) return;
  for (const part of PARTS) for (const { block } of fresh) part(block);
}
