import { describe, expect, it } from 'vitest';
import { type HoldFacts, mayHold } from '@/lib/compose/hold';
import { shownOf } from '@/tests/compose/fakes';

const TEXT = 'Our ARR hit $42m today';
const PAUSE = shownOf(TEXT, '$42m');
const READY: HoldFacts = {
  viewReady: true,
  state: { status: 'ready', findings: [PAUSE] },
  textNow: TEXT,
  reported: TEXT,
  asked: new Set(),
  looks: 0,
};

describe('mayHold', () => {
  it('holds for an open pause finding in this very text', () => {
    expect(mayHold(READY)).toBe(true);
  });

  it('holds for a text that has its answer while a check of the text before is under way', () => {
    expect(mayHold({ ...READY, state: { status: 'checking', findings: [PAUSE] } })).toBe(true);
  });

  it.each<[string, Partial<HoldFacts>]>([
    ['nothing could draw the question', { viewReady: false }],
    ['the engine failed', { state: { status: 'unavailable', findings: [PAUSE] } }],
    ['Candor is paused', { state: { status: 'off', findings: [PAUSE] } }],
    ['the text is another one by now', { textNow: `${TEXT}!` }],
    ['the text cannot be read', { textNow: null }],
    ['there was no report yet', { reported: null }],
    ['neither text nor report can be had', { textNow: null, reported: null }],
    ['only a suggest is open', { state: { status: 'ready', findings: [{ ...PAUSE, severity: 'suggest' }] } }],
    ['nothing is open', { state: { status: 'ready', findings: [] } }],
    ['this finding was asked about', { asked: new Set([PAUSE.key]) }],
    ['this draft was held twice', { looks: 2 }],
  ])('lets it pass when %s', (_what, facts) => {
    expect(mayHold({ ...READY, ...facts })).toBe(false);
  });

  it('holds again for a new finding beside one that was asked about', () => {
    const other = shownOf(TEXT, 'ARR');
    const state = { status: 'ready', findings: [PAUSE, { ...other, key: 'new' }] } as const;
    expect(
      mayHold({
        ...READY,
        state: { ...state, findings: [...state.findings] },
        asked: new Set([PAUSE.key]),
        looks: 1,
      }),
    ).toBe(true);
  });
});
