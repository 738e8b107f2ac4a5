import { expect, test } from 'vitest';
import { lettersEnd, nextWord, wordEnd } from '@/lib/text/words';

function wordsOf(text: string): string[] {
  const words: string[] = [];
  let end = 0;
  for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, end)) {
    end = wordEnd(text, start);
    words.push(text.slice(start, end));
  }
  return words;
}

test.each([
  ["We've hit 5k users, l'été aussi", ["We've", 'hit', 'k', 'users', "l'été", 'aussi']],
  ["'our' j' it''s", ["our'", "j'", "it'", 's']],
  ['𝒳y 東京 5 🚀 µ\ud835', ['𝒳y', '東京', 'µ']],
  ['', []],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
  expect(text.match(/\p{L}+(?:'(?:\p{L}+)?)?/gu) ?? []).toEqual(words);
});

test('letters end before the apostrophe', () => {
  expect(lettersEnd("you're", 0)).toBe(3);
});
