import { describe, expect, it } from 'vitest';
import { compileCoach } from '@/lib/engine/compile';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { LoadedPack } from '@/lib/format/pack';
import { packSchema } from '@/lib/format/pack';
import { ACME, BASE, read, said } from '@/tests/base-coach';

const TEXT = "Can't wait for the Acme IPO, this stock is going to fly";

function dated(...windows: { id: string; from: string; to: string; label: string }[]): LoadedPack {
  return { tier: 'managed', pack: { format: 1, id: 'acme', name: 'Acme', version: 1, rules: [], windows } };
}

const coach = compileCoach({
  packs: [
    BASE,
    dated({ id: 'q4-quiet', from: '2027-01-05', to: '2027-01-28', label: 'quiet period before Q4 results' }),
  ],
  lexicons: LEXICONS,
  profile: ACME,
});

describe('a dated period', () => {
  it.each([
    ['the day before', '2027-01-04T23:59:59Z', []],
    ['on its first day', '2027-01-05T00:00:00Z', ['fin.window: IPO', 'fin.window: stock']],
    ['on its last day', '2027-01-28T23:59:59Z', ['fin.window: IPO', 'fin.window: stock']],
    ['the day after', '2027-01-29T00:00:00Z', []],
    ['on no day at all', 'yesterday', []],
  ])('%s', (_, now, want) => {
    // One coach for all of them: what is kept of a block knows nothing of the date.
    expect(said(TEXT, coach, { now })).toEqual(want);
  });

  it('says which and until when', () => {
    const [finding] = read(TEXT, coach, { now: '2027-01-10T09:00:00Z' }).findings;
    expect(finding?.what).toContain('quiet period before Q4 results');
    expect(finding?.what).toContain('28 January');
    expect(finding?.because.every(({ start, end }) => end > start)).toBe(true);
  });

  it('is nothing without a window', () => {
    expect(said(TEXT)).toEqual([]);
  });
});

describe('in pack.yaml', () => {
  const pack = (window: object) => ({
    format: 1,
    id: 'acme',
    name: 'Acme',
    version: 1,
    rules: [],
    windows: [window],
  });
  it.each([
    ['a window', { id: 'q4', from: '2027-01-05', to: '2027-01-28', label: 'quiet period' }, true],
    ['one day', { id: 'q4', from: '2027-01-05', to: '2027-01-05', label: 'quiet period' }, true],
    ['an end before its start', { id: 'q4', from: '2027-01-28', to: '2027-01-05', label: 'quiet' }, false],
    ['no day', { id: 'q4', from: 'soon', to: '2027-01-05', label: 'quiet' }, false],
    ['a reserved id', { id: 'any', from: '2027-01-05', to: '2027-01-28', label: 'quiet' }, false],
  ])('%s', (_, window, isFine) => {
    expect(packSchema.safeParse(pack(window)).success).toBe(isFine);
  });
});
