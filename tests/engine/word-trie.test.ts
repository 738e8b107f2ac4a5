import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { WordTrie } from '@/lib/engine/word-trie';

function walked(patterns: readonly string[], text: string, start = 0): string[] {
  const found: number[] = [];
  new WordTrie(patterns).walk(text, start, found);
  return found.flatMap((pattern, at) => (at % 3 === 1 ? `${patterns[pattern]}@${found[at + 1]}` : []));
}

describe('patterns that begin at a place', () => {
  it.each<[string[], string, number, string[]]>([
    [['burn', 'burn rate', 'bur'], 'burn rates', 0, ['bur@3', 'burn@4', 'burn rate@9']],
    [['burn rate'], 'our burn   rate', 4, ['burn rate@15']],
    [['rate'], 'burn rate', 0, []],
    [['@acme', '#acme'], 'hi @acme', 3, ['@acme@8']],
    [['größe', '猫'], 'die größe', 4, ['größe@9']],
    [['𝐀b'], '𝐀b', 0, ['𝐀b@3']],
    [[], 'anything', 0, []],
    [['a'], '', 0, []],
  ])('%j in %j from %i', (patterns, text, start, want) => {
    expect(walked(patterns, text, start)).toEqual(want);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '猫'), minLength: 1, maxLength: 6 });
  test.prop([
    fc.uniqueArray(word, { maxLength: 400 }),
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 12 }),
  ])('are those that the text starts with, however many there are', (patterns, text) => {
    const want = patterns.filter((each) => text.startsWith(each)).sort((a, b) => a.length - b.length);
    expect(walked(patterns, text)).toEqual(want.map((each) => `${each}@${each.length}`));
  });
});
