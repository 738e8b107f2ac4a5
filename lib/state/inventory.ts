import { browser } from 'wxt/browser';

/** One thing that is stored, without its content. */
export interface StoredItem {
  key: string;
  /** Bytes of its JSON in UTF-8. */
  bytes: number;
}

/** Everything in the extension's storage, sorted by key. */
export async function inventory(): Promise<StoredItem[]> {
  const everything = await browser.storage.local.get(null);
  return Object.entries(everything)
    .map(([key, value]) => ({ key, bytes: jsonBytes(value) }))
    .sort((a, b) => a.key.localeCompare(b.key));
}

/** Forgets everything, as after a fresh install. */
export async function eraseEverything(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session?.clear();
}

function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value) ?? '').length;
}
