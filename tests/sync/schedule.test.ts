import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newSource } from '@/lib/state/sources';
import { ensureAlarm, isDue, nextTry, SYNC_ALARM, scheduleHealing, scheduleNext } from '@/lib/sync/schedule';

const NOW = new Date('2026-11-02T12:00:00Z');
const MINUTE = 60_000;
const in_ = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE).toISOString();
const source = (nextTry: string | null, phase: 'idle' | 'checking' = 'idle') => ({
  ...newSource({ id: 's1', url: 'https://acme.example/', origin: 'link' }),
  nextTry,
  phase,
});
const minutesToAlarm = async () => {
  const alarm = await browser.alarms.get(SYNC_ALARM);
  return alarm && (alarm.scheduledTime - NOW.getTime()) / MINUTE;
};

beforeEach(() => fakeBrowser.reset());

describe('the next try', () => {
  it.each([
    [0, 0, 30],
    [0, 0.5, 45],
    [0, 1, 60],
    [1, 0.5, 45],
    [2, 0.5, 90],
    [3, 0, 120],
    [6, 0.5, 24 * 60],
    [1000, 1, 24 * 60],
  ])('after %i failures, with %f of chance: %i minutes', (failures, random, minutes) => {
    expect(nextTry(NOW, failures, random)).toBe(in_(minutes));
  });
});

describe('is due', () => {
  it.each([
    ['never tried', source(null), true],
    ['its time has come', source(in_(0)), true],
    ['not yet', source(in_(1)), false],
    ['cut off in the middle', source(in_(30), 'checking'), true],
    ['noted by a clock that was a year ahead', source(in_(365 * 24 * 60)), true],
  ])('%s: %s', (_, each, want) => {
    expect(isDue(each, NOW)).toBe(want);
  });
});

describe('the alarm', () => {
  it.each([
    ['no source', [], 45],
    ['a source that is due', [source(null)], 1],
    ['the first of two', [source(in_(50)), source(in_(20))], 20],
    ['no longer than an hour', [source(in_(600))], 60],
  ])('%s', async (_, sources, minutes) => {
    await scheduleNext(sources, NOW);
    expect(await minutesToAlarm()).toBe(minutes);
    expect(await browser.alarms.get(SYNC_ALARM)).toMatchObject({ periodInMinutes: 45 });
  });

  it('comes soon while a check runs', async () => {
    await scheduleHealing(NOW);
    expect(await minutesToAlarm()).toBe(1);
  });

  it('is made when it is missing, left when it is sound, and brought back from a wrong clock', async () => {
    await ensureAlarm([], NOW);
    expect(await minutesToAlarm()).toBe(45);
    await browser.alarms.create(SYNC_ALARM, { when: NOW.getTime() + 10 * MINUTE });
    await ensureAlarm([], NOW);
    expect(await minutesToAlarm()).toBe(10);
    await browser.alarms.create(SYNC_ALARM, { when: NOW.getTime() + 365 * 24 * 60 * MINUTE });
    await ensureAlarm([], NOW);
    expect(await minutesToAlarm()).toBe(45);
  });
});
