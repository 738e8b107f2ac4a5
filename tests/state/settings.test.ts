import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cards } from '@/lib/state/cards';
import { health } from '@/lib/state/health';
import { eraseEverything, inventory } from '@/lib/state/inventory';
import { DEFAULT_SETTINGS, isPaused, settings, settingsSchema } from '@/lib/state/settings';

beforeEach(() => fakeBrowser.reset());

it.each([
  ['not paused', null, false],
  ['later', '2026-11-22T10:30:00.000Z', true],
  ['over', '2026-11-22T10:00:00.000Z', false],
])('isPaused: %s', (_, pausedUntil, want) => {
  expect(isPaused({ pausedUntil }, '2026-11-22T10:00:00.000Z')).toBe(want);
});

describe('the stored shapes of version 1', () => {
  it('settings', async () => {
    const value = {
      profile: { employers: [{ name: 'Acme', handles: ['@acme'] }], appears: { x: 'personal' } },
      sites: { linkedin: true, x: true, quora: false },
      words: { projects: ['Halcyon'], customers: ['Globex'], accept: ['Initech Arena'] },
      pausedUntil: '2026-11-22T10:00:00.000Z',
    };
    await browser.storage.local.set({ settings: { version: 1, value } });
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

describe('inventory', () => {
  it('says what is stored and how large, in UTF-8', async () => {
    await browser.storage.local.set({ b: 'é', a: [1, 2] });
    expect(await inventory()).toEqual([
      { key: 'a', bytes: 5 },
      { key: 'b', bytes: 4 },
    ]);
  });

  it('is empty after erasing, and readers are told', async () => {
    await settings.update((value) => ({ ...value, words: { ...value.words, projects: ['Halcyon'] } }));
    const told: unknown[] = [];
    settings.watch((value) => told.push(value));
    await eraseEverything();
    expect(await inventory()).toEqual([]);
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
  });
});
