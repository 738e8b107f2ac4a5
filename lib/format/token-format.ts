import { RE2JS } from 're2js';
import { isRe2 } from '@/lib/format/re2';
import { z } from '@/lib/shared/zod';

const re2 = z
  .string()
  .min(1)
  .max(1_000)
  .refine(isRe2, 'expected a pattern in RE2 syntax (no lookaround, no backreferences, repeats up to 1000)');

const border = z
  .string()
  .max(40)
  .refine(
    (inside) => inside === '' || (!/[[\]^]/.test(inside) && isRe2(`[${inside}]`)),
    'expected what stands between the brackets of a character class, such as \\w-',
  );

const word = z.string().min(1).max(60);

/**
 * A published token format, as data. Everything that tells a live credential from a word is declared, so that a pack
 * brings no code.
 */
export const tokenFormatSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'expected lower-case letters, digits and dashes, such as acme-key')
    .describe('What was found, such as acme-key; several formats may share one'),
  source: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('The page that publishes the format'),
  keywords: z
    .array(word)
    .min(1)
    .max(40)
    .describe(
      'Pieces of text, in any case, of which one has to stand in the paragraph before the pattern is tried; the longer they are, the less typing costs',
    ),
  pattern: re2
    .refine((re) => !matchesNothing(re), 'expected a pattern that needs at least one character')
    .describe(
      'RE2 syntax, in this very case, without borders; a group named `token` narrows what is marked to the value itself',
    ),
  anyCase: z.literal(true).optional().describe('Upper and lower case are the same to the pattern'),
  notAfter: border
    .optional()
    .describe(
      'Characters that may not stand right before, as inside a character class; letters and digits when left out, none when empty',
    ),
  notBefore: border
    .optional()
    .describe(
      'Characters that may not follow, as inside a character class; letters and digits when left out, none when empty',
    ),
  near: z
    .array(word)
    .min(1)
    .max(40)
    .optional()
    .describe('Pieces of text, in any case, of which one has to stand in the same paragraph'),
  includes: z
    .array(re2)
    .min(1)
    .max(10)
    .optional()
    .describe('Patterns that the value has to contain, all of them'),
  excludes: z.array(re2).min(1).max(10).optional().describe('Patterns that the value may not contain'),
  minEntropy: z
    .number()
    .min(0)
    .max(6)
    .optional()
    .describe(
      'Least Shannon entropy of the value in bits per character; 3 keeps runs and plain words out, 2.5 suits hexadecimal digits',
    ),
  mayLookMasked: z
    .literal(true)
    .optional()
    .describe('Real values can look like a mask (xxxx), so they are not taken for a placeholder'),
});

export type TokenFormat = z.infer<typeof tokenFormatSchema>;

function matchesNothing(re: string): boolean {
  return isRe2(re) && RE2JS.matches(re, '');
}
