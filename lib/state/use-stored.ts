import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { Stored } from '@/lib/state/stored';

/** A stored value as a page sees it. */
export interface StoredState<T> {
  /** The fallback until `ready` resolves. */
  value: T;
  /** Grows by one with every change that this page saved. */
  saves: number;
  /** True after a change that the storage did not take; `value` is then what is stored. */
  failed: boolean;
  /** Shows the change at once, saves it, and shows what was saved. Never throws: see `failed`. */
  update(change: (value: T) => T): Promise<void>;
}

/** A hook over a stored value. `ready` resolves when the first read is there: render after it, and nothing flashes. */
export type StoredStore<T> = UseBoundStore<StoreApi<StoredState<T>>> & { ready: Promise<void> };

export function createStoredStore<T>(stored: Stored<T>, signal?: AbortSignal): StoredStore<T> {
  // While own writes are under way, storage tells of older values: showing those would make a text field jump.
  let pending = 0;

  const store = create<StoredState<T>>()((set, get) => ({
    value: stored.fallback,
    saves: 0,
    failed: false,
    async update(change) {
      pending += 1;
      set({ value: change(get().value), failed: false });
      const isSaved = await stored.update(change).then(
        () => true,
        () => false,
      );
      pending -= 1;
      set(isSaved ? { saves: get().saves + 1 } : { failed: true });
      await refresh();
    },
  }));

  async function refresh(): Promise<void> {
    if (pending > 0) return;
    const value = await stored.read();
    if (pending === 0) store.setState({ value });
  }

  stored.watch(() => void refresh(), signal);
  return Object.assign(store, { ready: refresh() });
}
