import { expect } from 'vitest';
import { wordLines, wordRect } from '@/tests/browser/measure';
import type { Tab } from '@/tests/browser/tab';
import type { Rect, UiNode } from '@/tests/browser/ui';
import { until } from '@/tests/browser/until';

/** CSS pixels. */
const TOLERANCE = 2;

/** Expects a mark to stand under the first occurrence of a word: left, right and bottom. */
export async function expectMarkOn(tab: Tab, mark: UiNode | undefined, word: string): Promise<void> {
  const off = offsets(mark?.rect, await wordRect(tab.page, tab.composer, word));
  expect(
    worst(off),
    `left, right and bottom of the mark on "${word}" are off by ${off} px`,
  ).toBeLessThanOrEqual(TOLERANCE);
}

/** Waits until there are marks under these words, one for each of their lines, and no others. */
export async function untilMarked(tab: Tab, ...words: string[]): Promise<void> {
  await until(
    `marks on ${JSON.stringify(words)}`,
    async () => (await faults(tab, words)).length === 0,
    async () => (await faults(tab, words)).join('; '),
  );
}

/** Where the words are that should be marked, and how far off the mark of each line is. */
async function faults(tab: Tab, words: string[]): Promise<string[]> {
  const lines: { word: string; want: Rect }[] = [];
  for (const word of words)
    for (const want of await wordLines(tab.page, tab.composer, word)) lines.push({ word, want });
  const marks = (await tab.ui()).parts('mark');
  if (marks.length !== lines.length)
    return [`${marks.length} marks for ${lines.length} lines`, JSON.stringify(marks.map(({ rect }) => rect))];
  return lines.flatMap(({ word, want }, at) => {
    const off = offsets(marks[at]?.rect, want);
    return worst(off) <= TOLERANCE ? [] : [`"${word}" is off by ${off} px`];
  });
}

/** Left, right and bottom, in CSS pixels. */
function offsets(seen: Rect = { x: Number.NaN, y: 0, width: 0, height: 0 }, want: Rect): number[] {
  return [
    seen.x - want.x,
    seen.x + seen.width - want.x - want.width,
    seen.y + seen.height - want.y - want.height,
  ];
}

function worst(off: number[]): number {
  return Math.max(...off.map(Math.abs));
}
