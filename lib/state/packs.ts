import { migrate } from '@/lib/format/migrate';
import { packSchema } from '@/lib/format/pack';
import { z } from '@/lib/shared/zod';
import { packsV1ToV2 } from '@/lib/state/packs-v1-to-v2';
import { defineStored } from '@/lib/state/stored';

/** Versions of a pack that its history keeps. */
export const MAX_HISTORY = 5;

const instant = z.iso.datetime();

const leftOutSchema = z.object({
  /** Full id. */
  rule: z.string(),
  code: z.enum(['fixture', 'slow', 'noisy', 'protected']),
  /** In words. */
  reason: z.string(),
});

const historySchema = z.object({
  version: z.number(),
  at: instant,
  /** What changed for people, in words. */
  changes: z.array(z.string()),
});

const installedPackSchema = z.object({
  /** Without the rules that were left out. */
  pack: z.preprocess((pack) => migrate(pack), packSchema),
  enabled: z.boolean(),
  /** The person allows this pack a last look; without it the `pause` of an added pack counts as `suggest`. */
  mayPause: z.boolean(),
  /** `managed`: by the browser's policy. */
  tier: z.enum(['added', 'managed']),
  from: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('file'), fileName: z.string() }),
    /** Id of the source. */
    z.object({ kind: z.literal('source'), id: z.string() }),
  ]),
  /** When it came first, in whatever version. */
  added: instant,
  /** When this version came. */
  updated: instant,
  /** Rules that did not pass the try-out in this browser. */
  leftOut: z.array(leftOutSchema),
  /** Ids of rules (without the pack) that the publisher took back. */
  revoked: z.array(z.string()),
  /** Of the signed index that named this version; null for a file. */
  indexExpires: instant.nullable(),
  /** Newest first. */
  history: z.array(historySchema).max(MAX_HISTORY),
  /** Rules (full ids) whose meaning changed, and when. */
  changedRules: z.record(z.string(), instant),
});

export type InstalledPack = z.infer<typeof installedPackSchema>;

export interface Packs {
  packs: InstalledPack[];
  /** Stored packs that cannot be read as they are: kept aside, and read again when this Candor learns to. */
  unreadable: unknown[];
}

const shelfSchema = z.object({ packs: z.array(z.unknown()), unreadable: z.array(z.unknown()).default([]) });

/** One pack that cannot be read does not take the others with it. */
const packsSchema = shelfSchema.transform(({ packs, unreadable }): Packs => {
  const state: Packs = { packs: [], unreadable: [] };
  for (const item of [...packs, ...unreadable]) {
    const { data } = installedPackSchema.safeParse(item);
    if (data && !state.packs.some(({ pack }) => pack.id === data.pack.id)) state.packs.push(data);
    else if (!data) state.unreadable.push(item);
  }
  return state;
});

export const packs = defineStored({
  key: 'packs',
  version: 2,
  schema: packsSchema,
  fallback: { packs: [], unreadable: [] },
  migrations: { 1: packsV1ToV2 },
});

/** Puts a pack in the place of the one with the same id, or at the end. */
export function putPack(state: Packs, installed: InstalledPack): Packs {
  const { id } = installed.pack;
  const isSame = ({ pack }: InstalledPack) => pack.id === id;
  const unreadable = state.unreadable.filter((item) => idOf(item) !== id);
  if (!state.packs.some(isSame)) return { packs: [...state.packs, installed], unreadable };
  return { packs: state.packs.map((other) => (isSame(other) ? installed : other)), unreadable };
}

/** Takes a pack out, also one that is kept aside under that id. */
export function removePack(state: Packs, id: string): Packs {
  return {
    packs: state.packs.filter(({ pack }) => pack.id !== id),
    unreadable: state.unreadable.filter((item) => idOf(item) !== id),
  };
}

export function setPack(
  state: Packs,
  id: string,
  change: Partial<Pick<InstalledPack, 'enabled' | 'mayPause'>>,
): Packs {
  return {
    ...state,
    packs: state.packs.map((item) => (item.pack.id === id ? { ...item, ...change } : item)),
  };
}

/** True when the pack, or the index that named it, is past its date at `now` (ms since 1970). */
export function isExpired(installed: Pick<InstalledPack, 'pack' | 'indexExpires'>, now: number): boolean {
  return expiresAt(installed) <= now;
}

/** The first moment (ms since 1970) at which a pack no longer holds in full; Infinity without any date. */
export function expiresAt({ pack, indexExpires }: Pick<InstalledPack, 'pack' | 'indexExpires'>): number {
  const ends = [indexExpires === null ? Number.POSITIVE_INFINITY : Date.parse(indexExpires)];
  if (pack.expires !== undefined) ends.push(endOfDay(pack.expires));
  return Math.min(...ends);
}

/** The last day counts in full, by the person's own calendar. */
function endOfDay(day: string): number {
  const end = new Date(`${day}T00:00:00`);
  end.setDate(end.getDate() + 1);
  return end.getTime();
}

/** Id of a stored pack that may be anything. */
function idOf(item: unknown): unknown {
  return (item as { pack?: { id?: unknown } } | null)?.pack?.id;
}
