import { expect, it } from 'vitest';
import { nearPairs } from '@/lib/practice/near-pairs';

it.each([
  [
    'the nearest words first',
    ['the dog sleeps', 'our ARR is $42m'],
    ['their ARR is $42m', 'the dog barks'],
    [
      [1, 0],
      [0, 1],
    ],
  ],
  [
    'of two with the same words the one as long',
    ['our dog sleeps'],
    ['our dog sleeps so well that nobody dares to speak', 'our dog eats'],
    [[0, 1]],
  ],
  ['whatever the case and the signs', ['Our DOG!'], ['a cat', '“our dog”'], [[0, 1]]],
  [
    'the first of equals',
    ['a b', 'a b'],
    ['a b', 'a b'],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  ['nothing from nothing', [], ['a'], []],
])('%s', (_, a, b, want) => {
  expect(nearPairs(a, b).map((pair) => [pair.a, pair.b])).toEqual(want);
});
