import { expect, it } from 'vitest';
import { patternSize } from '@/lib/matchers/pattern-size';

it.each([
  ['', 0],
  ['abc', 3],
  ['a\\d[x-z]', 3],
  ['a{3}', 3],
  ['a{2,5}b', 6],
  ['(ab){1,100}', 200],
  ['((ab){10}c){2,}', 42],
  ['[\\pL\\pN]{1,1000}', 1000],
  ['[]a]{2}', 2],
  ['\\p{Greek}{3}', 3],
  ['\\{5}', 3],
])('%s has %d parts', (re, parts) => {
  expect(patternSize(re)).toBe(parts);
});

it.each(['(((', '))){9}', '[', '\\', '(?'])('takes %s, which is no pattern', (re) => {
  expect(patternSize(re)).toBeGreaterThanOrEqual(0);
});
