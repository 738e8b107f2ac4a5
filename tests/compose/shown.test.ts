import { describe, expect, it } from 'vitest';
import { toShown } from '@/lib/compose/shown';
import type { Evidence } from '@/lib/shared/report';
import { findingOf } from '@/tests/compose/fakes';

const TEXT = 'Huge week, our ARR crossed $42m and we hired nobody';

function evidence(words: string, more: Partial<Evidence> = {}): Evidence {
  const start = TEXT.indexOf(words);
  return { kind: 'terms', weight: 1, start, end: start + words.length, ...more };
}

const decided = (...because: Evidence[]) =>
  toShown([{ ...findingOf(TEXT, '$42m'), what: '"$42m" next to "ARR" may be news.', because }], TEXT)[0]
    ?.decided;

describe('the words that decided', () => {
  it('are named once, without those that the message quotes already', () => {
    expect(decided(evidence('ARR'), evidence('our'), evidence('our'), evidence('crossed'))).toEqual([
      'our',
      'crossed',
    ]);
  });

  it('are not named again within longer ones', () => {
    expect(decided(evidence('our'), evidence('our ARR'), evidence('crossed'))).toEqual([
      'our ARR',
      'crossed',
    ]);
  });

  it('are words that speak for the finding, not against it, and no whole sentences', () => {
    const all = [
      evidence('hired', { weight: -3 }),
      evidence(TEXT),
      evidence('we', { kind: 'said first-person' }),
    ];
    expect(decided(...all)).toEqual([]);
  });

  it('are three at the most', () => {
    expect(decided(evidence('Huge'), evidence('week'), evidence('our'), evidence('crossed'))).toHaveLength(3);
  });
});
