import { z } from '@/lib/shared/zod';

/** Bytes in standard base64. */
const base64 = z
  .string()
  .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'expected base64')
  .refine((text) => text.length % 4 === 0, 'expected base64 in full, its length a multiple of four');

/** Hashes of so many bytes each. */
const hashes = (bytes: number, most: number) =>
  base64.max(most).refine((text) => sizeOf(text) % bytes === 0, `expected whole hashes of ${bytes} bytes`);

/**
 * A sieve of a short list is filled up with random hashes to this number: from a sieve of five, anybody with a dictionary
 * would read the five first words; among so many, each word of a dictionary has one chance in 64 of being there.
 */
export const LEAST_IN_SIEVE = 1_024;

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
    maxWords: z.number().int().min(1).max(4).describe('Words of the longest term, parted by spaces'),
    first: hashes(2, 180_000).describe(
      'Sorted 16-bit hashes of the first words (runs of letters and digits, in lower case), big-endian, base64: what a draft is sifted with. A hash is 32-bit FNV-1a over the UTF-16 code units, XOR the first four bytes of the salt, mixed by the finaliser of MurmurHash3, upper half. Short lists are filled up to 1,024 with random ones, so that the sieve does not tell the words',
    ),
    terms: hashes(8, 220_000).describe(
      'Sorted first 8 bytes of SHA-256(salt, term in UTF-8), big-endian, base64; a term is in lower case and plain Unicode, one space between its words',
    ),
  })
  // A sieve that lets every word through would make every word cost a hash.
  .refine(({ first, terms }) => sizeOf(first) / 2 <= Math.max(LEAST_IN_SIEVE, sizeOf(terms) / 8), {
    path: ['first'],
    error: `expected no more hashes than terms, or ${LEAST_IN_SIEVE}`,
  })
  .describe('A sealed list');

export type SealedList = z.infer<typeof sealedListSchema>;

/** Bytes behind so much base64. */
function sizeOf(text: string): number {
  return (text.length / 4) * 3 - (/=*$/.exec(text)?.[0].length ?? 0);
}
