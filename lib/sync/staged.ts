import { browser } from 'wxt/browser';
import { packSchema } from '@/lib/format/pack';
import type { TrialState } from '@/lib/packs/trial';
import { z } from '@/lib/shared/zod';

const stagedSchema = z.object({
  /** Of Candor itself: another one tries the pack out anew. */
  by: z.string(),
  pack: packSchema,
  index: z.object({
    issued: z.string(),
    expires: z.string(),
    sha256: z.string(),
    revokedRules: z.array(z.string()),
  }),
  etag: z.string().nullable(),
  /** Text of the key set that signed the index. */
  trusted: z.string(),
});

/** A verified pack that waits for its try-out to end. */
export type Staged = z.infer<typeof stagedSchema>;

const progressSchema = z.object({
  /** Lives of the worker that were spent on it. */
  lives: z.number(),
  at: z.number(),
  leftOut: z.array(
    z.object({
      rule: z.string(),
      code: z.enum(['fixture', 'slow', 'noisy', 'protected']),
      reason: z.string(),
    }),
  ),
});

export type Progress = TrialState & { lives: number };

const packKey = (source: string) => `staged:${source}`;
/** By itself, so that the pack is not written again with every step. */
const progressKey = (source: string) => `staged:${source}:progress`;

/** What waits for this source, and how far its try-out has come; null for nothing, or nothing that can be read. */
export async function readStaged(source: string): Promise<{ staged: Staged; progress: Progress } | null> {
  const keys = [packKey(source), progressKey(source)] as const;
  const stored = await browser.storage.local.get([...keys]);
  const staged = stagedSchema.safeParse(stored[keys[0]]).data;
  if (!staged) return null;
  const progress = progressSchema.safeParse(stored[keys[1]]).data ?? { at: 0, leftOut: [], lives: 0 };
  return { staged, progress };
}

/** @throws Error when the storage has no room */
export async function writeStaged(source: string, staged: Staged): Promise<void> {
  await browser.storage.local.remove(progressKey(source));
  await browser.storage.local.set({ [packKey(source)]: staged });
}

/** @throws Error when the storage has no room */
export async function writeProgress(source: string, progress: Progress): Promise<void> {
  await browser.storage.local.set({ [progressKey(source)]: progress });
}

export async function dropStaged(source: string): Promise<void> {
  await browser.storage.local.remove([packKey(source), progressKey(source)]);
}
