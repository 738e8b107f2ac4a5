import { browser } from 'wxt/browser';
import { z } from '@/lib/shared/zod';

/** A value in `storage.local` with a version, parsed at every read. */
export interface Stored<T> {
  key: string;
  /** The version that values are filed under. */
  version: number;
  /** What holds as long as nothing (readable) is stored. */
  fallback: T;
  /** The stored value, or the fallback when there is none or it cannot be read. Never throws for bad data. */
  read(): Promise<T>;
  /**
   * Read, change, write as one step, so that two contexts cannot lose each other's changes. Resolves to what was
   * written.
   *
   * @throws Error when the storage refuses the write (quota) or `change` gives a value that does not fit the schema
   */
  update(change: (value: T) => T): Promise<T>;
  /** Brings a value that was filed under an older version up to this one, unparsed; null when there is no way. */
  upgrade(value: unknown, from: number): { value: unknown } | null;
  /** Calls `listener` with the new value after every change, also one made by another context. */
  watch(listener: (value: T) => void, signal?: AbortSignal): void;
}

export interface StoredOptions<T> {
  key: string;
  /** Whole number, only ever up. */
  version: number;
  schema: z.ZodType<T>;
  fallback: T;
  /** Step from the version it is filed under to the next one. */
  migrations?: Record<number, (value: unknown) => unknown>;
  /** Runs on the value before every change, for what has to be made once on this device. */
  prepare?: (value: T) => T;
}

const envelopeSchema = z.object({ version: z.number(), value: z.unknown() });

/** Where the last value that could not be read is kept, so that nothing is lost by a bug or a downgrade. */
export function unreadableKey(key: string): string {
  return `${key}:unreadable`;
}

export function defineStored<T>(options: StoredOptions<T>): Stored<T> {
  const { key, version, schema, fallback, prepare = (value: T) => value } = options;

  async function load(): Promise<unknown> {
    return (await browser.storage.local.get(key))[key];
  }

  async function change(next: (value: T) => T): Promise<T> {
    const raw = await load();
    const parsed = parseStored(raw, options);
    const value = schema.parse(next(prepare(parsed ?? fallback)));
    const isUnreadable = raw !== undefined && parsed === null;
    await browser.storage.local.set({
      ...(isUnreadable && { [unreadableKey(key)]: raw }),
      [key]: { version, value },
    });
    return value;
  }

  return {
    key,
    version,
    fallback,
    upgrade: (value, from) => upgraded(value, from, options),
    read: async () => parseStored(await load(), options) ?? fallback,
    update: (next) => oneAtATime(`candor:${key}`, () => change(next)),
    watch(listener, signal) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const own = changes[key];
        if (area === 'local' && own) listener(parseStored(own.newValue, options) ?? fallback);
      };
      if (signal?.aborted) return;
      browser.storage.onChanged.addListener(onChanged);
      signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
    },
  };
}

/** Null for a missing value, a newer version, a failed migration or a value that does not fit the schema. */
function parseStored<T>(raw: unknown, options: StoredOptions<T>): T | null {
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return null;
  const now = upgraded(envelope.data.value, envelope.data.version, options);
  return (now && options.schema.safeParse(now.value).data) ?? null;
}

function upgraded<T>(
  value: unknown,
  from: number,
  { version, migrations = {} }: StoredOptions<T>,
): { value: unknown } | null {
  let [at, now] = [from, value];
  while (at < version) {
    const step = migrations[at];
    if (!step) return null;
    now = step(now);
    at += 1;
  }
  return at === version ? { value: now } : null;
}

const chains = new Map<string, Promise<unknown>>();

/** Web Locks hold across all of the extension's contexts; the chain is for places without them and holds within one. */
function oneAtATime<R>(name: string, work: () => Promise<R>): Promise<R> {
  if (globalThis.navigator?.locks) return navigator.locks.request(name, work) as Promise<R>;
  const turn = (chains.get(name) ?? Promise.resolve()).then(work, work);
  chains.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}
