import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compileCoach } from '@/lib/engine/compile';
import { LEXICONS } from '@/lib/engine/lexicons';
import { createCoachKeeper } from '@/lib/host/coach-keeper';
import { cards } from '@/lib/state/cards';
import { health } from '@/lib/state/health';
import { mutes } from '@/lib/state/mutes';
import { packs } from '@/lib/state/packs';
import { DEFAULT_SETTINGS, isPaused, settings, settingsSchema, switchRule } from '@/lib/state/settings';
import { BASE, coachFor, said } from '@/tests/base-coach';

beforeEach(() => fakeBrowser.reset());

it.each([
  ['not paused', null, false],
  ['later', '2026-11-22T10:30:00.000Z', true],
  ['over', '2026-11-22T10:00:00.000Z', false],
])('isPaused: %s', (_, pausedUntil, want) => {
  expect(isPaused({ pausedUntil }, '2026-11-22T10:00:00.000Z')).toBe(want);
});

describe('the stored shapes', () => {
  it('settings of version 1', async () => {
    const value = {
      profile: { employers: [{ name: 'Acme', handles: ['@acme'] }], appears: { x: 'personal' } },
      sites: { linkedin: true, x: true, quora: false },
      words: { projects: ['Halcyon'], customers: ['Globex'], accept: ['Initech Arena'] },
      pausedUntil: '2026-11-22T10:00:00.000Z',
    };
    await browser.storage.local.set({ settings: { version: 1, value } });
    expect(await settings.read()).toEqual({ ...value, language: 'auto', rules: {} });
  });

  it('settings of version 2', async () => {
    const value = {
      profile: { employers: [{ name: 'Acme', handles: ['@acme'] }], appears: { x: 'personal' } },
      sites: { linkedin: true, x: true, quora: false },
      words: { projects: ['Halcyon'], customers: ['Globex'], accept: ['Initech Arena'] },
      rules: { 'craft.prspeak': true },
      pausedUntil: '2026-11-22T10:00:00.000Z',
    };
    await browser.storage.local.set({ settings: { version: 2, value } });
    expect(await settings.read()).toEqual({ ...value, language: 'auto' });
  });

  it('settings of version 3', async () => {
    const value = {
      language: 'nl',
      profile: { employers: [{ name: 'Acme', handles: ['@acme'] }], appears: { x: 'personal' } },
      sites: { linkedin: true, x: true, quora: false },
      words: { projects: ['Halcyon'], customers: ['Globex'], accept: ['Initech Arena'] },
      rules: { 'craft.prspeak': true },
      pausedUntil: '2026-11-22T10:00:00.000Z',
    };
    await browser.storage.local.set({ settings: { version: 3, value } });
    expect(await settings.read()).toEqual(value);
  });

  it('cards and health', async () => {
    await browser.storage.local.set({
      cards: { version: 1, value: { day: '2026-11-22', shown: 3 } },
      health: { version: 1, value: { at: '2026-11-22T10:00:00.000Z' } },
    });
    expect(await cards.read()).toEqual({ day: '2026-11-22', shown: 3 });
    expect(await health.read()).toEqual({ at: '2026-11-22T10:00:00.000Z' });
  });

  it('the fallback fits its own schema', () => {
    expect(settingsSchema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a rule that is off by default', () => {
  it('is switched on, and left to its pack again', () => {
    const on = switchRule(DEFAULT_SETTINGS, 'craft.prspeak', true);
    expect(on.rules).toEqual({ 'craft.prspeak': true });
    expect(switchRule(on, 'craft.prspeak', false)).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['silent by default', {}, []],
    ['speaks once switched on', { 'craft.prspeak': true }, ['craft.prspeak: circle back']],
  ])('%s', (_, switches, want) => {
    expect(said("Let's circle back after lunch", coachFor({ switches }))).toEqual(want);
  });

  it('the keeper hands the switches to the coach', async () => {
    const shelf = <T>(value: T) => ({ read: async () => value });
    const keeper = createCoachKeeper({
      settings: shelf(switchRule(DEFAULT_SETTINGS, 'craft.prspeak', true)),
      mutes: shelf(mutes.fallback),
      packs: shelf(packs.fallback),
      readBase: async () => ({ pack: BASE.pack, lexicons: LEXICONS }),
      compile: compileCoach,
    });
    expect(said("Let's circle back after lunch", await keeper.get())).toEqual(['craft.prspeak: circle back']);
  });
});
