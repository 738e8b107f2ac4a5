import { sentences } from '@/lib/text/sentences';

/** A stretch of one line, short enough to be worked on again at every keystroke. `start` is its offset in the whole text. */
export interface Block {
  text: string;
  start: number;
}

/** Longest block, in UTF-16 code units. */
export const MAX_BLOCK = 2000;
/** From this length on, a sentence whose own letters say so ends the block. */
const COMFORTABLE_BLOCK = 600;

/**
 * The lines of a text (`\n`, `\r\n`, `\r`), longer lines cut at sentence ends, then at a space, then anywhere but inside a
 * surrogate pair. An empty line gives no block; what lies between two blocks is line ends only.
 */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    for (const block of splitLine(line[0]))
      blocks.push({ text: block.text, start: line.index + block.start });
  }
  return blocks;
}

function splitLine(line: string): Block[] {
  if (line.length <= MAX_BLOCK) return [{ text: line, start: 0 }];
  const blocks: Block[] = [];
  let start = 0;
  const endAt = (end: number) => {
    if (end > start) blocks.push({ text: line.slice(start, end), start });
    start = Math.max(start, end);
  };
  let previous = 0;
  for (const end of sentenceEnds(line)) {
    if (end - start > MAX_BLOCK) endAt(previous);
    while (end - start > MAX_BLOCK) endAt(hardCut(line, start));
    if (end - start >= COMFORTABLE_BLOCK && isAnchor(line, previous, end)) endAt(end);
    previous = end;
  }
  endAt(line.length);
  return blocks;
}

/** Sentence ends with the space after them, so that the pieces join to the whole line. */
function sentenceEnds(line: string): number[] {
  const starts = sentences(line).map((sentence) => sentence.start);
  return [...starts.slice(1), line.length];
}

/**
 * Cuts depend on the sentence before them, not on how much text came earlier: an edit at the top of a long line moves
 * the blocks near it and leaves the rest as they were, so they stay cached.
 */
function isAnchor(line: string, start: number, end: number): boolean {
  let sum = end - start;
  for (let at = start; at < end; at++) sum = (sum * 31 + line.charCodeAt(at)) >>> 0;
  return sum % 4 === 0;
}

function hardCut(line: string, start: number): number {
  // Looks no further back than the block: a line without a space would be quadratic.
  const space = line.slice(start, start + MAX_BLOCK).lastIndexOf(' ');
  if (space > MAX_BLOCK / 2) return start + space + 1;
  const end = start + MAX_BLOCK;
  const code = line.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}
