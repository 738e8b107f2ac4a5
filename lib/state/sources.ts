import { type Refusal, refusal, refusalSchema } from '@/lib/packs/refusal';
import { z } from '@/lib/shared/zod';
import { defineStored } from '@/lib/state/stored';

const instant = z.iso.datetime();

/** Ed25519 public keys (raw 32 bytes in base64) and how many of them have to sign. */
const policyKeysSchema = z.object({ keys: z.array(z.string()).min(1), threshold: z.int().min(1) });

const sourceSchema = z.object({
  id: z.string().min(1),
  /** The folder on a static host; ends in `/`. */
  url: z.url(),
  /** Added by a person's link, or by the browser's policy. */
  origin: z.enum(['link', 'policy']),
  /** The pack that it brought; null before the first one. It brings no other. */
  packId: z.string().nullable(),
  /** Text of the key set that is trusted: confirmed by the person, or found by the policy's keys. */
  trusted: z.string().nullable(),
  policyKeys: policyKeysSchema.exactOptional(),
  /** Of the index, so that an unchanged one is not sent again. */
  etag: z.string().nullable(),
  /** SHA-256 (hex) of the published pack that is in use, to tell the same version from a changed one. */
  hash: z.string().exactOptional(),
  /** `checking`: asking the host. `trying`: the try-out of a new pack. */
  phase: z.enum(['idle', 'checking', 'trying']),
  lastTry: instant.nullable(),
  /** When all was well last: the newest pack of the source is in, and its index holds. */
  lastGood: instant.nullable(),
  nextTry: instant.nullable(),
  /** Tries since the last good one. */
  failures: z.int().min(0),
  /** Why the last try took nothing; null when all is well. */
  refusal: refusalSchema.nullable(),
  indexIssued: instant.nullable(),
  indexExpires: instant.nullable(),
});

/** Where a pack comes from, and how the last try went. */
export type Source = z.infer<typeof sourceSchema>;

const sourcesSchema = z.object({
  sources: z.array(sourceSchema),
  /** A person asked to check now: the background sees the change, checks, and sets it back to null. */
  askedAt: instant.nullable(),
});

export type Sources = z.infer<typeof sourcesSchema>;

export const sources = defineStored({
  key: 'sources',
  version: 1,
  schema: sourcesSchema,
  fallback: { sources: [], askedAt: null },
});

/** Why the last check took nothing; null when all is well. One that is over without any word found no room for it. */
export function refusalOf({ phase, lastTry, lastGood, refusal: noted }: Source): Refusal | null {
  const isUntold = phase === 'idle' && lastTry !== null && (lastGood === null || lastGood < lastTry);
  return noted ?? (isUntold ? refusal('storage-full') : null);
}

/** A source that has not been tried yet. */
export function newSource(
  source: Pick<Source, 'id' | 'url' | 'origin'> & Partial<Pick<Source, 'trusted' | 'policyKeys'>>,
): Source {
  return {
    packId: null,
    trusted: null,
    etag: null,
    phase: 'idle',
    lastTry: null,
    lastGood: null,
    nextTry: null,
    failures: 0,
    refusal: null,
    indexIssued: null,
    indexExpires: null,
    ...source,
  };
}

/** Puts a source in the place of the one with the same id, or at the end. */
export function putSource(state: Sources, source: Source): Sources {
  const isKnown = state.sources.some(({ id }) => id === source.id);
  if (!isKnown) return { ...state, sources: [...state.sources, source] };
  return { ...state, sources: state.sources.map((other) => (other.id === source.id ? source : other)) };
}

export function dropSource(state: Sources, id: string): Sources {
  return { ...state, sources: state.sources.filter((source) => source.id !== id) };
}

/** Changes one source; a source that was removed meanwhile does not come back. */
export function setSource(state: Sources, id: string, change: Partial<Omit<Source, 'id'>>): Sources {
  return {
    ...state,
    sources: state.sources.map((source) => (source.id === id ? { ...source, ...change } : source)),
  };
}

/** Asks the background to check every source now. */
export function askToCheck(state: Sources, now: string): Sources {
  return { ...state, askedAt: now };
}
