import { EMPTY_PROFILE, profileSchema } from '@/lib/format/profile';
import { LANGUAGES } from '@/lib/shared/language';
import { z } from '@/lib/shared/zod';
import { settingsV1ToV2 } from '@/lib/state/settings-v1-to-v2';
import { settingsV2ToV3 } from '@/lib/state/settings-v2-to-v3';
import { defineStored } from '@/lib/state/stored';

const wordsSchema = z.array(z.string().min(1).max(100)).max(500);

export const settingsSchema = z.object({
  /** In which language Candor speaks. */
  language: z.enum(['auto', ...LANGUAGES]),
  profile: profileSchema,
  /** Which of the built-in sites Candor looks at. */
  sites: z.object({ linkedin: z.boolean(), x: z.boolean(), quora: z.boolean() }),
  /** The person's own words: project and customer names to watch, words never to mark. */
  words: z.object({ projects: wordsSchema, customers: wordsSchema, accept: wordsSchema }),
  /** Rules that the person switched on (or off) whatever their pack says, by full id: `craft.prspeak`, `acme/fin.guidance`. */
  rules: z.record(z.string().max(200), z.boolean()),
  /** Candor looks at nothing until then; null when it is not paused. */
  pausedUntil: z.iso.datetime().nullable(),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SettingsSite = keyof Settings['sites'];
export type OwnWords = keyof Settings['words'];

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  profile: EMPTY_PROFILE,
  sites: { linkedin: true, x: true, quora: true },
  words: { projects: [], customers: [], accept: [] },
  rules: {},
  pausedUntil: null,
};

export const settings = defineStored({
  key: 'settings',
  version: 3,
  schema: settingsSchema,
  fallback: DEFAULT_SETTINGS,
  migrations: { 1: settingsV1ToV2, 2: settingsV2ToV3 },
});

/** The person switches a rule that is off by default on, or leaves it to its pack again. */
export function switchRule(value: Settings, rule: string, isOn: boolean): Settings {
  const { [rule]: _, ...others } = value.rules;
  return { ...value, rules: isOn ? { ...others, [rule]: true } : others };
}

/** True while the person's pause lasts at `now`, an ISO instant. */
export function isPaused({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: string): boolean {
  return pausedUntil !== null && Date.parse(now) < Date.parse(pausedUntil);
}
