import { packSchema } from '@/lib/format/pack';
import { z } from '@/lib/shared/zod';
import { defineStored } from '@/lib/state/stored';

const installedPackSchema = z.object({
  pack: packSchema,
  enabled: z.boolean(),
  /** The person allows this pack a last look; without it the pack's `pause` counts as `suggest`. */
  mayPause: z.boolean(),
  /** Rules that failed their own fixtures in this browser; `pack` is without them. */
  leftOut: z.array(z.string()).optional(),
  fileName: z.string(),
  added: z.iso.datetime(),
});

export type InstalledPack = z.infer<typeof installedPackSchema>;

const packsSchema = z.object({ packs: z.array(installedPackSchema) });
export type Packs = z.infer<typeof packsSchema>;

export const packs = defineStored({ key: 'packs', version: 1, schema: packsSchema, fallback: { packs: [] } });

/** Puts a pack in the place of the one with the same id, or at the end. */
export function putPack(state: Packs, installed: InstalledPack): Packs {
  const isSame = ({ pack }: InstalledPack) => pack.id === installed.pack.id;
  if (!state.packs.some(isSame)) return { packs: [...state.packs, installed] };
  return { packs: state.packs.map((other) => (isSame(other) ? installed : other)) };
}

export function removePack(state: Packs, id: string): Packs {
  return { packs: state.packs.filter(({ pack }) => pack.id !== id) };
}

export function setPack(
  state: Packs,
  id: string,
  change: Partial<Pick<InstalledPack, 'enabled' | 'mayPause'>>,
): Packs {
  return { packs: state.packs.map((item) => (item.pack.id === id ? { ...item, ...change } : item)) };
}
