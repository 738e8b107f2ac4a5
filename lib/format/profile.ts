import { z } from '@/lib/shared/zod';

const names = z.array(z.string().min(1).max(100)).max(200);

/** One employer of the person, with every way in which a draft may name it. */
export const employerSchema = z.strictObject({
  name: z.string().min(1).max(100).describe('The name as people say it'),
  aliases: names.optional().describe('Other names and short forms'),
  handles: names.optional().describe('Handles, with or without @'),
  hashtags: names.optional().describe('Hashtags, with or without #'),
  products: names.optional().describe('Products and services'),
});

/** `work`: my employer is part of it. `personal`: I keep work out of it. `official`: I speak for my employer. */
export const appearanceSchema = z.enum(['work', 'personal', 'official']);

/** Who is writing, as the person said it. Stays on this device. */
export const profileSchema = z.strictObject({
  employers: z.array(employerSchema).max(20),
  appears: z.partialRecord(z.enum(['linkedin', 'x', 'quora', 'custom']), appearanceSchema).optional(),
});

export type Employer = z.infer<typeof employerSchema>;
export type Appearance = z.infer<typeof appearanceSchema>;
export type Profile = z.infer<typeof profileSchema>;

/** Nobody said who they work for. */
export const EMPTY_PROFILE: Profile = { employers: [] };
