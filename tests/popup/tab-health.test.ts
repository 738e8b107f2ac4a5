import { describe, expect, it } from 'vitest';
import { healthWords, type TabFacts, type TabHealth, tabHealth } from '@/components/popup/tab-health';
import type { ShownFinding } from '@/lib/compose/session.types';

const finding = {} as ShownFinding;
const ready = { status: 'ready', findings: [] } as const;
const facts: TabFacts = {
  isSite: true,
  isPaused: false,
  isSiteOn: true,
  isConnected: true,
  isAsking: false,
  sawUnknown: false,
  sessions: [{ ...ready, findings: [] }],
};

describe('tabHealth', () => {
  it.each<[TabHealth, Partial<TabFacts>]>([
    ['clear', {}],
    ['things', { sessions: [{ status: 'ready', findings: [finding] }] }],
    [
      'failed',
      {
        sessions: [
          { status: 'ready', findings: [] },
          { status: 'unavailable', findings: [] },
        ],
      },
    ],
    ['no-composer', { sessions: [] }],
    ['unknown-box', { sessions: [], sawUnknown: true }],
    ['clear', { sawUnknown: true }],
    ['waiting', { isConnected: false, isAsking: true, sessions: [] }],
    ['elsewhere', { isSite: false, isConnected: false, isAsking: true, sessions: [] }],
    ['not-loaded', { isConnected: false, sessions: [] }],
    ['site-off', { isSiteOn: false }],
    ['elsewhere', { isSite: false, isConnected: false, sessions: [] }],
    ['paused', { isPaused: true, isSite: false }],
  ])('%s', (want, change) => {
    expect(tabHealth({ ...facts, ...change })).toBe(want);
  });

  it('says that a failed check does not touch posting', () => {
    expect(healthWords('failed').hint).toContain('Posting is not affected');
  });
});
