import { expect, it } from 'vitest';
import { carry } from '@/lib/editors/core/selection';

// "Up 42% now": the span of "42%" is [3, 6); it becomes "a lot" (5) unless said otherwise.
it.each([
  ['a caret before the words stays', [1, 1], [3, 6], 5, [1, 1]],
  ['a caret at their beginning stays', [3, 3], [3, 6], 5, [3, 3]],
  ['a caret inside them goes behind the new ones', [4, 4], [3, 6], 5, [8, 8]],
  ['a caret at their end goes behind the new ones', [6, 6], [3, 6], 5, [8, 8]],
  ['a caret after them keeps its place in the text', [9, 9], [3, 6], 5, [11, 11]],
  ['a caret after removed words moves back', [9, 9], [3, 6], 0, [6, 6]],
  ['a caret where text is inserted goes behind it', [3, 3], [3, 3], 5, [8, 8]],
  ['a selection around the words grows with them', [0, 10], [3, 6], 5, [0, 12]],
  ['a selection that reaches into them ends behind the new ones', [0, 4], [3, 6], 5, [0, 8]],
] as const)('%s', (_, [from, to], [start, end], length, [wantFrom, wantTo]) => {
  expect(carry({ start: from, end: to }, { start, end }, length)).toEqual({ start: wantFrom, end: wantTo });
});
