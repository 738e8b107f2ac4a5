import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from '@/lib/shared/zod';
import { defineStored, unreadableKey } from '@/lib/state/stored';

const schema = z.object({ count: z.int() });
const counter = defineStored({ key: 'counter', version: 2, schema, fallback: { count: 0 } });
const plusOne = ({ count }: { count: number }) => ({ count: count + 1 });

const storedNow = async (key = 'counter') => (await browser.storage.local.get(key))[key];

beforeEach(() => {
  fakeBrowser.reset();
  vi.unstubAllGlobals();
});

describe('read', () => {
  it.each([
    ['nothing stored', undefined, 0],
    ['a good value', { version: 2, value: { count: 7 } }, 7],
    ['a value without a version', { count: 7 }, 0],
    ['a value that does not fit', { version: 2, value: { count: 'seven' } }, 0],
    ['an older version without a step', { version: 1, value: { count: 7 } }, 0],
    ['a newer version', { version: 3, value: { count: 7 } }, 0],
  ])('%s', async (_, stored, want) => {
    if (stored) await browser.storage.local.set({ counter: stored });
    expect(await counter.read()).toEqual({ count: want });
    expect(await storedNow()).toEqual(stored);
  });
});

describe('update', () => {
  it('files the value under its version', async () => {
    expect(await counter.update(plusOne)).toEqual({ count: 1 });
    expect(await storedNow()).toEqual({ version: 2, value: { count: 1 } });
  });

  it('first copies what it cannot read', async () => {
    const unreadable = { version: 9, value: { count: 'from the future' } };
    await browser.storage.local.set({ counter: unreadable });
    await counter.update(plusOne);
    expect(await storedNow(unreadableKey('counter'))).toEqual(unreadable);
    expect(await counter.read()).toEqual({ count: 1 });
  });

  it('makes no copy of what it can read', async () => {
    await counter.update(plusOne);
    await counter.update(plusOne);
    expect(await storedNow(unreadableKey('counter'))).toBeUndefined();
  });

  it('refuses a value that does not fit and keeps the old one', async () => {
    await counter.update(plusOne);
    await expect(counter.update(() => ({ count: 0.5 }))).rejects.toThrow();
    expect(await counter.read()).toEqual({ count: 1 });
  });

  it.each([
    ['with Web Locks', () => undefined],
    ['without them', () => vi.stubGlobal('navigator', {})],
  ])('loses none of many changes at once, %s', async (_, arrange) => {
    arrange();
    await Promise.all(Array.from({ length: 20 }, () => counter.update(plusOne)));
    expect(await counter.read()).toEqual({ count: 20 });
  });

  it('goes on after a change that threw', async () => {
    vi.stubGlobal('navigator', {});
    const failing = counter.update(() => {
      throw new Error('a bug');
    });
    const next = counter.update(plusOne);
    await expect(failing).rejects.toThrow('a bug');
    expect(await next).toEqual({ count: 1 });
  });
});

describe('migrations', () => {
  const migrating = defineStored({
    key: 'counter',
    version: 2,
    schema,
    fallback: { count: 0 },
    migrations: { 0: (value) => ({ n: value }), 1: (value) => ({ count: (value as { n: number }).n }) },
  });

  it.each([
    [0, 5],
    [1, { n: 5 }],
    [2, { count: 5 }],
  ])('from version %i', async (version, value) => {
    await browser.storage.local.set({ counter: { version, value } });
    expect(await migrating.read()).toEqual({ count: 5 });
    expect(await migrating.update(plusOne)).toEqual({ count: 6 });
    expect(await storedNow()).toEqual({ version: 2, value: { count: 6 } });
  });
});

describe('watch', () => {
  it('tells of changes, parsed, until aborted', async () => {
    const seen: unknown[] = [];
    const stop = new AbortController();
    counter.watch((value) => seen.push(value), stop.signal);
    await counter.update(plusOne);
    await browser.storage.local.set({ counter: 'nonsense', other: 1 });
    await browser.storage.local.remove('counter');
    stop.abort();
    await counter.update(plusOne);
    expect(seen).toEqual([{ count: 1 }, { count: 0 }, { count: 0 }]);
  });
});
