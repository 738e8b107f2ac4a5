import { z } from '@/lib/shared/zod';
import { defineStored } from '@/lib/state/stored';

/** What the welcome page asks and tells, in its order; practice follows. */
export const WELCOME_STEPS = ['employer', 'appear', 'promise'] as const;

export type WelcomeStep = (typeof WELCOME_STEPS)[number];

const welcomeSchema = z.object({
  /** Where the person is, or was when they left. */
  step: z.enum(WELCOME_STEPS),
});

export type Welcome = z.infer<typeof welcomeSchema>;

const START: Welcome = { step: 'employer' };

export const welcome = defineStored({
  key: 'welcome',
  version: 1,
  schema: welcomeSchema,
  fallback: START,
});
