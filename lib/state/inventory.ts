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

/**
 * Forgets everything, as after a fresh install: also what was planned, and the hosts that the browser let Candor fetch
 * from. What a policy sets up is for the caller to bring back.
 *
 * @throws Error when the browser does not let go of what is stored
 */
export async function eraseEverything(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session?.clear();
  await browser.alarms.clearAll();
  await giveHostsBack();
}

/** Those of the manifest stay: in Firefox a person can take them away, and nothing asks for them again. */
async function giveHostsBack(): Promise<void> {
  const { host_permissions: own = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  for (const origin of origins.filter((each) => !own.includes(each))) {
    // A host that the organisation allowed is not ours to give; the browser then refuses.
    await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  }
}

function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value) ?? '').length;
}
