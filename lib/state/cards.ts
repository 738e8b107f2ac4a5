import { z } from '@/lib/shared/zod';
import { defineStored } from '@/lib/state/stored';

const cardsSchema = z.object({
  /** The person's own calendar day, `YYYY-MM-DD`; empty before the first card. */
  day: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
  /** Cards that opened by themselves on that day: only the number, for the daily cap. */
  shown: z.int().nonnegative(),
});

export type Cards = z.infer<typeof cardsSchema>;

export const cards = defineStored({
  key: 'cards',
  version: 1,
  schema: cardsSchema,
  fallback: { day: '', shown: 0 },
});
