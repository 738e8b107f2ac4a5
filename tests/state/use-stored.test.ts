import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from '@/lib/shared/zod';
import { defineStored } from '@/lib/state/stored';
import { createStoredStore } from '@/lib/state/use-stored';

const word = defineStored({ key: 'word', version: 1, schema: z.string().max(5), fallback: '' });

beforeEach(() => fakeBrowser.reset());

describe('createStoredStore', () => {
  it('is ready with what is stored', async () => {
    await word.update(() => 'acme');
    const store = createStoredStore(word);
    await store.ready;
    expect(store.getState().value).toBe('acme');
  });

  it('shows a change at once and counts it when it is saved', async () => {
    const store = createStoredStore(word);
    await store.ready;
    const saving = store.getState().update(() => 'acme');
    expect(store.getState()).toMatchObject({ value: 'acme', saves: 0 });
    await saving;
    expect(store.getState()).toMatchObject({ value: 'acme', saves: 1, failed: false });
    expect(await word.read()).toBe('acme');
  });

  it('never jumps back while somebody types', async () => {
    const store = createStoredStore(word);
    await store.ready;
    const shown: string[] = [];
    store.subscribe(({ value }) => shown.push(value));
    const typed = ['a', 'ac', 'acm', 'acme'];
    await Promise.all(typed.map((text) => store.getState().update(() => text)));
    expect(shown.filter((value, index) => value !== shown[index - 1])).toEqual(typed);
    expect(await word.read()).toBe('acme');
  });

  it('follows changes of other contexts until aborted', async () => {
    const stop = new AbortController();
    const store = createStoredStore(word, stop.signal);
    await store.ready;
    await word.update(() => 'other');
    await vi.waitFor(() => expect(store.getState().value).toBe('other'));
    stop.abort();
    await browser.storage.local.remove('word');
    await word.read();
    expect(store.getState().value).toBe('other');
  });

  it('goes back to what is stored when a change is refused', async () => {
    await word.update(() => 'acme');
    const store = createStoredStore(word);
    await store.ready;
    await store.getState().update(() => 'too long');
    expect(store.getState()).toMatchObject({ value: 'acme', saves: 0, failed: true });
    await store.getState().update(() => 'fits');
    expect(store.getState()).toMatchObject({ value: 'fits', saves: 1, failed: false });
  });
});
