import { describe, expect, it } from 'vitest';
import { compileCoach } from '@/lib/engine/compile';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { LoadedPack } from '@/lib/format/pack';
import { ACME, said } from '@/tests/base-coach';

function coachWith(re: string, keyword: string[]) {
  const pack: LoadedPack = {
    tier: 'managed',
    pack: {
      format: 1,
      id: 'acme',
      name: 'Acme',
      version: 1,
      rules: [
        {
          id: 'note.order',
          severity: 'suggest',
          gate: 'any',
          primary: { pattern: { re, keyword } },
          message: { what: 'This names "{match}".', why: 'It may be wrong.' },
          fixtures: { nudge: ['a', 'b', 'c'], quiet: ['a', 'b', 'c'] },
        },
      ],
    },
  };
  return compileCoach({ packs: [pack], lexicons: LEXICONS, profile: ACME });
}

describe('a pattern', () => {
  const order = coachWith('\\border ([A-Z]{2}-\\d{4})\\b', ['order']);
  const far = 'lorem ipsum '.repeat(120);
  it.each([
    ['marks its group', 'your order AB-1234 left', ['acme/note.order: AB-1234']],
    ['in any case', 'ORDER ab-1234', ['acme/note.order: ab-1234']],
    ['is not tried without its keyword', 'reorder-ing AB-1234', []],
    [
      'far into a text',
      `${far}order AB-1234 and ${far}order CD-5678`,
      ['acme/note.order: AB-1234', 'acme/note.order: CD-5678'],
    ],
    ['once for keywords close together', 'order order AB-1234 order', ['acme/note.order: AB-1234']],
    [
      'beside a word without end',
      `${'x'.repeat(900)} order AB-1234 ${'y'.repeat(900)}`,
      ['acme/note.order: AB-1234'],
    ],
  ])('%s', (_, text, want) => {
    expect(said(text, order)).toEqual(want);
  });

  it('keeps its anchors to the ends of the line', () => {
    const anchored = coachWith('^order \\d+$', ['order']);
    expect(said('order 12', anchored)).toEqual(['acme/note.order: order 12']);
    expect(said(`${far}\norder 12`, anchored)).toEqual(['acme/note.order: order 12']);
    expect(said(`${far}order 12`, anchored)).toEqual([]);
  });
});
