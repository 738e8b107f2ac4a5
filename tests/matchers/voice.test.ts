import { describe, expect, test } from 'vitest';
import { type Reader, readBlock } from '@/lib/engine/facts';
import type { Compiler } from '@/lib/matchers/define';
import { voiceOf } from '@/lib/matchers/voice';

const reader: Reader = {
  search: () => new Map(),
  names: new Set(),
  companions: () => undefined,
  findTokens: () => [],
};
const compiler: Compiler = {
  windows: [],
  words: () => 0,
  list: () => undefined,
  entries: () => [],
  ourPatterns: new Set(),
};
const ESSAY =
  'The chain opened its first kitchen in 1961 and sold it to the cook. Each of the shops paid for flour, boxes and vans. ';
const STORY = 'I opened my first kitchen in May and sold it to our cook. ';

function holds(voice: 'personal' | 'essay', lines: readonly string[]): boolean | undefined {
  const blocks = lines.map((line) => readBlock(line, reader));
  const { ofDraft } = voiceOf.compile(voice, compiler);
  const sum = blocks.reduce((total, facts) => total + (ofDraft?.ofBlock(facts) ?? 0), 0);
  const length = blocks.reduce((total, facts) => total + facts.normalised.text.length, 0);
  return ofDraft?.holds(sum, length);
}

describe('who a draft as a whole is about', () => {
  test('a long text that hardly says I or we is an essay', () => {
    expect(holds('essay', [ESSAY, ESSAY, ESSAY, ESSAY, ESSAY])).toBe(true);
    expect(holds('personal', [ESSAY, ESSAY, ESSAY, ESSAY, ESSAY])).toBe(false);
  });

  test('one "we" in a long text does not make it a story', () => {
    expect(holds('essay', [ESSAY, ESSAY, ESSAY, ESSAY, `${ESSAY}What we learn from it`])).toBe(true);
  });

  test('a short text is no essay', () => {
    expect(holds('essay', [ESSAY])).toBe(false);
  });

  test('a story of one’s own, whatever its length', () => {
    expect(holds('personal', [STORY])).toBe(true);
    expect(holds('personal', [STORY, STORY, STORY, STORY, STORY, STORY, STORY, STORY, STORY])).toBe(true);
    expect(holds('essay', [STORY, STORY, STORY, STORY, STORY, STORY, STORY, STORY, STORY])).toBe(false);
  });

  test('every line counts, not the first one alone', () => {
    expect(holds('essay', [STORY, ESSAY, ESSAY, ESSAY, ESSAY, ESSAY, ESSAY, ESSAY, ESSAY, ESSAY])).toBe(true);
  });
});
