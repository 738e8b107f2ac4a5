import { describe, expect, it } from 'vitest';
import { ourPatterns } from '@/lib/engine/our-patterns';
import {
  isReadAlike,
  linearSearch,
  MOST_NATIVE,
  nativeSearch,
  type PatternSearch,
} from '@/lib/matchers/pattern/search';
import { unmark } from '@/lib/packs/fixtures';
import { BASE } from '@/tests/base-coach';

const OURS = [...ourPatterns([BASE])];
/** Those with `(?-i:…)` stay with RE2. */
const NATIVE = OURS.filter(isReadAlike);

it('trusts the patterns of the base pack alone', () => {
  expect(OURS.length).toBeGreaterThan(40);
  expect(ourPatterns([{ ...BASE, tier: 'managed' }]).size).toBe(0);
});

it('reads all our patterns natively but those with a part in its own case', () => {
  const others = OURS.filter((re) => !isReadAlike(re));
  expect(others.filter((re) => !re.includes('(?-i:') && !re.includes('\\p{L'))).toEqual([]);
  expect(NATIVE.length).toBeGreaterThan(40);
});

it.each([
  ['a lone dot', 'a.b'],
  ['anchors', '^a$'],
  ['a part in its own case', '(?-i:A)b'],
  ['capitals by property', String.raw`\p{Lu}\w+`],
  ['a class by name', '[[:alpha:]]'],
  ['a group by name', '(?P<word>a)'],
  ['quoted text', String.raw`\Qa.b\E`],
])('leaves %s to RE2', (_, re) => {
  expect(isReadAlike(re)).toBe(false);
});

describe('both searches', () => {
  it.each([
    ['the first group', String.raw`\bmy (dog|cat)\b`, 'My cat, my DOG', ['cat', 'DOG']],
    ['the whole without one', String.raw`\bmy (?:dog|cat)\b`, 'My cat, my DOG', ['My cat', 'my DOG']],
    ['the first branch that fits', '(dog|doghouse)', 'a doghouse', ['dog']],
    ['as little as will do', '(a(?: [a-z]+)+? c)', 'a b c d c', ['a b c']],
    ['an end', String.raw`(dog)(?:\W|\z)`, 'dogs, dog', ['dog']],
    ['white space, not a vertical tab', String.raw`a\s(b)|ab[\s](b)`, 'a\vb a\tb', ['b']],
    ['letters outside ASCII', String.raw`(señora [\p{L}]+)`, 'SEÑORA Muñoz', ['SEÑORA Muñoz']],
    ['pictures as one character', '(a[^b]b)', 'a😀b', ['a😀b']],
    ['nothing where nothing is', '(x*)', 'aaa', []],
  ])('find %s', (_, re, text, want) => {
    const words = (search: PatternSearch) => search(text).map(({ start, end }) => text.slice(start, end));
    expect(words(linearSearch(re))).toEqual(want);
    expect(words(nativeSearch(re))).toEqual(want);
  });

  it('find the same in every fixture of the base pack', () => {
    const texts = BASE.pack.rules.flatMap(({ fixtures }) =>
      [...fixtures.nudge, ...fixtures.quiet].map((each) => unmark(each).text),
    );
    const all = piecesOf(texts.join(' '));
    for (const re of NATIVE) expect(all.map(nativeSearch(re)), re).toEqual(all.map(linearSearch(re)));
  });
});

it('reads a text longer than any line in linear time', () => {
  const search = nativeSearch(String.raw`\b([\w-]+ dog)`);
  const text = 'a-'.repeat(200_000);
  const start = performance.now();
  expect(search(text)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(search(`${text} dog`).length).toBe(1);
});

describe('our patterns take no time on text made to hold them up', () => {
  const grown = (piece: string) => piece.repeat(Math.ceil(MOST_NATIVE / piece.length)).slice(0, MOST_NATIVE);
  const general = ['a', 'a ', 'a-', "a'", 'the ', 'we have ', 'our a-a ', '1 ', '$1.', 'is a '].map(grown);
  /** All words of a pattern, again and again, and each of them before what never ends. */
  const trapsFor = (re: string) => {
    const words = [...new Set(re.match(/[a-z']{2,}/g) ?? ['a'])];
    return [
      grown(`${words.join(' ')} `),
      ...words.flatMap((word) => [grown(`${word} a `), grown(`${word}-`)]),
    ];
  };
  const fastest = (search: PatternSearch, text: string) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now();
        search(text);
        return performance.now() - start;
      }),
    );

  it.each(NATIVE.map((re) => [re.slice(0, 60), re] as const))('%s…', (_, re) => {
    const search = nativeSearch(re);
    for (const text of [...general, ...trapsFor(re)])
      expect(fastest(search, text), text.slice(0, 40)).toBeLessThan(100);
  });
});

function piecesOf(text: string): string[] {
  return text.match(new RegExp(`[^]{1,${MOST_NATIVE}}`, 'gu')) ?? [];
}
