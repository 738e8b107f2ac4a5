import { expect, test } from 'vitest';
import * as clues from '@/lib/text/figures/clues';
import { cluesAt, cluesIn, type Scan, tokenAt } from '@/lib/text/figures/scan';
import { tokenise } from '@/lib/text/figures/tokens';

const scanOf = (text: string): Scan => ({
  tokens: tokenise(text, text.toLowerCase(), []),
  language: () => 'en',
});

test('every clue is a bit of its own', () => {
  const bits = Object.values(clues);
  expect(new Set(bits).size).toBe(bits.length);
  for (const bit of bits) expect(bit.toString(2)).toMatch(/^10*$/);
});

test('all clues together are a small integer', () => {
  expect(Object.values(clues).reduce((sum, bit) => sum + bit, 0)).toBeLessThan(2 ** 30);
});

test('a word has the same clues the second time', () => {
  const [first, second] = [scanOf('Users, customers'), scanOf('customers Users')];
  expect(cluesAt(first, 0)).toBe(cluesAt(second, 1));
  expect(cluesAt(first, 0) & clues.UNIT).not.toBe(0);
});

test('a window of clues ends where the text ends', () => {
  const scan = scanOf('more than 40 users');
  expect(cluesIn(scan, -3, 2) & clues.HEDGE).not.toBe(0);
  expect(cluesIn(scan, -3, 2) & clues.UNIT).toBe(0);
  expect(cluesIn(scan, 2, 99) & clues.UNIT).not.toBe(0);
  expect(tokenAt(scan, -1)).toBeUndefined();
  expect(tokenAt(scan, 4)).toBeUndefined();
});
