import { describe, expect, it } from 'vitest';
import { type ChipView, chipView, loudest } from '@/components/nudge/chip-view';
import type { SessionState } from '@/lib/compose/session.types';
import { fakeFinding } from '@/tests/components/fake-session';

const TEXT = 'Churn at Acme is 9%.';
const FINDING = fakeFinding(TEXT, '9%', {
  rule: 'fin.figure',
  severity: 'pause',
  what: '"9%" may be early.',
});
const NONE: ChipView = { kind: 'none' };
const ONE: ChipView = { kind: 'count', count: 1, severity: 'pause' };
const DISCLOSED = { kind: 'disclosure', start: 0, end: 5 } as const;

type Seen = Pick<SessionState, 'status' | 'findings' | 'good'>;

describe('what the chip shows', () => {
  it.each<[string, Seen, ChipView, ChipView]>([
    ['one thing', { status: 'ready', findings: [FINDING], good: [] }, NONE, ONE],
    ['the same while a check runs', { status: 'checking', findings: [], good: [] }, ONE, ONE],
    ['nothing new while a first check runs', { status: 'checking', findings: [], good: [] }, NONE, NONE],
    ['clear', { status: 'ready', findings: [], good: [] }, ONE, { kind: 'clear', good: null }],
    [
      'praise',
      { status: 'ready', findings: [], good: [DISCLOSED] },
      NONE,
      { kind: 'clear', good: 'disclosure' },
    ],
    ['no praise beside a finding', { status: 'ready', findings: [FINDING], good: [DISCLOSED] }, NONE, ONE],
    ['nothing in an empty box', { status: 'waiting', findings: [], good: [] }, ONE, NONE],
    ['nothing when paused', { status: 'off', findings: [FINDING], good: [] }, ONE, NONE],
    ['nothing when the engine is gone', { status: 'unavailable', findings: [FINDING], good: [] }, ONE, NONE],
  ])('%s', (_name, state, before, want) => {
    expect(chipView(state, before)).toEqual(want);
  });

  it.each([
    [[], 'info'],
    [['suggest', 'info'], 'suggest'],
    [['info', 'pause', 'suggest'], 'pause'],
  ] as const)('%o is as loud as %s', (severities, want) => {
    expect(loudest(severities)).toBe(want);
  });
});
