import { z } from '@/lib/shared/zod';

/** Bytes in standard base64. */
const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'expected base64');

export const sealedReferenceSchema = z
  .strictObject({
    sealed: z
      .string()
      .regex(/^[a-z][A-Za-z0-9-]*$/)
      .describe('Name of a list in `sealed`'),
  })
  .describe('A list whose words are only kept as hashes; made by `pack seal`');

/**
 * Words as salted hashes: they hide names from a casual reader of the pack, not from somebody who tries a dictionary.
 * Hashes are of the words in lower case and plain Unicode, one space between them.
 */
export const sealedListSchema = z
  .strictObject({
    salt: base64.min(24).max(88).describe('At least 16 random bytes, base64'),
    maxWords: z.number().int().min(1).max(4).describe('Words of the longest term'),
    first: base64
      .max(180_000)
      .describe('Sorted 16-bit hashes of the first words, big-endian, base64: what a draft is sifted with'),
    terms: base64.max(220_000).describe('Sorted 64-bit heads of SHA-256(salt, term), big-endian, base64'),
  })
  .describe('A sealed list');

export type SealedList = z.infer<typeof sealedListSchema>;
