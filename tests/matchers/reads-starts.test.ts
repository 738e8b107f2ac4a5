import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Dictionary, toEntry } from '@/lib/engine/dictionary';
import type { Reading } from '@/lib/format/matchers';
import { type Pattern, READINGS } from '@/lib/matchers/reads/readings';
import { startsOf } from '@/lib/matchers/reads/starts';
import { splitBlocks } from '@/lib/text/blocks';
import { normalise } from '@/lib/text/normalise';

const atWord = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');

describe('the words that a pattern begins with', () => {
  it.each<[string, string[] | undefined]>([
    ['stocks?|etfs?|per', ['stock*', 'etf*', 'per']],
    ['my\\s+(?:car|flat)', ['my']],
    ['(?:we|i)\\s+sold', ['we', 'i']],
    ['gr(?:ew|own)', ['gr*']],
    ['(?:co-?)?founder', ['co*', 'founder']],
    ['side\\s+project', ['side project']],
    ['(?:re|un)do', ['re*', 'un*']],
    ['e\\.g\\.', ['e.g.']],
    ['haha\\p{L}*', ['haha*']],
    ['(?<!of\\s+)plans?', ['plan*']],
    ["(?:we|i)(?:'ve)?\\s+sold", ['we', 'i']],
    ['if\\s+we|we\\s+sold', ['if', 'we sold']],
    ['\\d+\\s+users|users', undefined],
  ])('%s', (source, want) => {
    expect(startsOf(atWord(source))).toEqual(want);
  });

  it('are not known of a pattern that begins anywhere', () => {
    expect(startsOf(/users|customers/iu)).toBeUndefined();
  });
});

it('every reading that is found in the corpus begins with one of its words there, or has one', () => {
  const dictionary = new Dictionary();
  const lists = new Map<Reading, number>();
  for (const [name, pattern] of Object.entries(READINGS) as [Reading, Pattern][]) {
    const words = pattern.side === 'anywhere' ? startsOf(pattern.words ?? pattern.re) : undefined;
    if (words) lists.set(name, dictionary.add(words.map(toEntry)));
  }
  expect(lists.size).toBeGreaterThan(5);
  const search = dictionary.build();
  const missed = textsOf('positives', 'negatives').flatMap((text) => {
    const found = search(normalise(text).folded);
    return [...lists].filter(([name, list]) => {
      const { re, words }: Pattern = READINGS[name];
      const match = re.exec(normalise(text).text);
      return match && !found.get(list)?.some(({ start }) => words || start === match.index);
    });
  });
  expect(missed).toEqual([]);
});

function textsOf(...files: string[]): string[] {
  return files.flatMap((file) =>
    readFileSync(`tests/corpus/${file}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((row) => splitBlocks((JSON.parse(row) as { text: string }).text).map(({ text }) => text)),
  );
}
