import { EMPTY_PROFILE, profileSchema } from '@/lib/format/profile';
import { z } from '@/lib/shared/zod';
import { defineStored } from '@/lib/state/stored';

const wordsSchema = z.array(z.string().min(1).max(100)).max(500);

export const settingsSchema = z.object({
  profile: profileSchema,
  /** Which of the built-in sites Candor looks at. */
  sites: z.object({ linkedin: z.boolean(), x: z.boolean(), quora: z.boolean() }),
  /** The person's own words: project and customer names to watch, words never to mark. */
  words: z.object({ projects: wordsSchema, customers: wordsSchema, accept: wordsSchema }),
  /** Candor looks at nothing until then; null when it is not paused. */
  pausedUntil: z.iso.datetime().nullable(),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SettingsSite = keyof Settings['sites'];
export type OwnWords = keyof Settings['words'];

export const DEFAULT_SETTINGS: Settings = {
  profile: EMPTY_PROFILE,
  sites: { linkedin: true, x: true, quora: true },
  words: { projects: [], customers: [], accept: [] },
  pausedUntil: null,
};

export const settings = defineStored({
  key: 'settings',
  version: 1,
  schema: settingsSchema,
  fallback: DEFAULT_SETTINGS,
});

/** True while the person's pause lasts at `now`, an ISO instant. */
export function isPaused({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: string): boolean {
  return pausedUntil !== null && Date.parse(now) < Date.parse(pausedUntil);
}
