import { z } from '@/lib/shared/zod';

const until = z.iso.datetime().nullable().describe('When the mute ends; null for good');
/** 32 hex digits; without it the hash of a muted phrase says nothing. */
export const saltSchema = z.string().regex(/^[0-9a-f]{32}$/, 'expected 32 hex digits');
const common = { id: z.string(), created: z.iso.datetime(), until };

/** A mute as it is stored. A muted phrase is only a salted hash (see `lib/engine/mutes.ts`): the words are not kept. */
export const muteSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('phrase'),
    hash: z.string(),
    rule: z.string(),
    /** Of the device that hashed it, when it came with an imported file; otherwise the salt is this device's own. */
    salt: saltSchema.exactOptional(),
    ...common,
  }),
  z.strictObject({ kind: z.literal('rule'), rule: z.string(), ...common }),
  z.strictObject({
    kind: z.literal('rule-on-site'),
    rule: z.string(),
    site: z.enum(['linkedin', 'x', 'quora', 'custom']),
    ...common,
  }),
]);

export type Mute = z.infer<typeof muteSchema>;
