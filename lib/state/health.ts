import { z } from '@/lib/shared/zod';
import { defineStored } from '@/lib/state/stored';

/** When the engine last failed on a draft. The time only: neither the draft nor the error's text. */
const healthSchema = z.object({ at: z.iso.datetime().nullable() });

export type Health = z.infer<typeof healthSchema>;

export const health = defineStored({
  key: 'health',
  version: 1,
  schema: healthSchema,
  fallback: { at: null },
});
