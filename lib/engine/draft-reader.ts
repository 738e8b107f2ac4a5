import type { BlockAnalysis } from '@/lib/engine/block';
import type { PlacedBlock } from '@/lib/engine/place';
import { BLOCK_REACH, nextBlock } from '@/lib/text/blocks';

/** A draft cut into blocks and read, and what of it is new. */
export interface ReadDraft {
  blocks: readonly PlacedBlock[];
  /** The blocks that the draft read before this one did not have. */
  fresh: readonly PlacedBlock[];
  /** Up to this offset the blocks are those of the draft before. */
  same: number;
  /** Counts the drafts of a reader. */
  turn: number;
}

interface LastDraft {
  text: string;
  blocks: readonly PlacedBlock[];
}

/** A draft in more blocks is not kept: the worker's memory is small. */
const MOST_KEPT = 4_000;
/** How much is compared at once, in UTF-16 code units. */
const STRIDE = 1_024;
const NOTHING: LastDraft = { text: '', blocks: [] };

/**
 * Reads the blocks of a draft and remembers the last one: what an edit left alone at its head and at its tail is not even
 * looked up. What a block says depends on its text alone, and where it is cut on the text from its start on, so the
 * answer is the same as without.
 */
export function draftReader(analyse: (block: string) => BlockAnalysis): (text: string) => ReadDraft {
  let last = NOTHING;
  let turn = 0;
  return (text) => {
    const { head, fresh, tail } = reread(text, last, analyse);
    const blocks = [...head, ...fresh, ...tail];
    last = blocks.length <= MOST_KEPT ? { text, blocks } : NOTHING;
    return { blocks, fresh, same: head.at(-1)?.end ?? 0, turn: turn++ };
  };
}

interface Parts {
  head: readonly PlacedBlock[];
  fresh: readonly PlacedBlock[];
  tail: readonly PlacedBlock[];
}

function reread(text: string, last: LastDraft, analyse: (block: string) => BlockAnalysis): Parts {
  const sameHead = commonHead(text, last.text);
  const sameTail = text.length - commonTail(text, last.text, sameHead);
  const moved = text.length - last.text.length;
  const changed = last.blocks.findIndex(({ start }) => start + BLOCK_REACH > sameHead);
  const head = last.blocks.slice(0, changed < 0 ? undefined : changed);
  const fresh: PlacedBlock[] = [];
  let old = head.length;
  let next = nextBlock(text, head.at(-1)?.end ?? 0);
  while (next) {
    const { start, text: words } = next;
    while (startOf(last.blocks[old]) + moved < start) old++;
    if (start >= sameTail && startOf(last.blocks[old]) + moved === start)
      return { head, fresh, tail: last.blocks.slice(old).map((each) => placedAt(each.start + moved, each)) };
    const end = start + words.length;
    const before = last.blocks[head.length];
    // Cut anew, since the edit is near, and where it was.
    const isThere = fresh.length === 0 && end <= sameHead && before?.start === start && before.end === end;
    if (isThere) head.push(before);
    else fresh.push({ start, end, block: analyse(words) });
    next = nextBlock(text, end);
  }
  return { head, fresh, tail: [] };
}

function startOf(block: PlacedBlock | undefined): number {
  return block?.start ?? Number.POSITIVE_INFINITY;
}

function placedAt(start: number, { start: before, end, block }: PlacedBlock): PlacedBlock {
  return { start, end: end - before + start, block };
}

/** How many code units two texts begin with in common. */
function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + STRIDE <= most && a.slice(at, at + STRIDE) === b.slice(at, at + STRIDE)) at += STRIDE;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many code units two texts end with in common, behind their common head. */
function commonTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  const tailOf = (text: string, from: number) => text.slice(text.length - from - STRIDE, text.length - from);
  let at = 0;
  while (at + STRIDE <= most && tailOf(a, at) === tailOf(b, at)) at += STRIDE;
  while (at < most && a.charCodeAt(a.length - at - 1) === b.charCodeAt(b.length - at - 1)) at++;
  return at;
}
