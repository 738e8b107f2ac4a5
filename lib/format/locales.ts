import { plainText } from '@/lib/format/text';
import { z } from '@/lib/shared/zod';

/** A line of a card. */
export const templateSchema = plainText(300).describe(
  'May use {match}, {evidence} and {employer}; with a `window` also {window} (its label) and {until} (its last day)',
);

/** What a button says. */
export const labelSchema = plainText(60);

const localeSchema = z.strictObject({
  message: z
    .strictObject({
      what: templateSchema.optional(),
      whatAlone: templateSchema.optional(),
      why: templateSchema.optional(),
      protected: templateSchema.optional(),
    })
    .optional()
    .describe(
      'The texts of `message` in that language; one that is missing is said as it stands in `message`',
    ),
  edits: z
    .record(labelSchema, labelSchema)
    .optional()
    .describe(
      'What the buttons say there, by the label that they have in `edits`; the new words stay as they are, since the draft stays in its language',
    ),
});

/**
 * A rule in other languages. Any language may stand here: one that this Candor does not speak is never asked for, so that
 * a pack need not wait for the newest Candor everywhere.
 */
export const localesSchema = z
  .record(z.string().regex(/^[a-z]{2,3}$/, 'expected a language, such as de, es, fr or nl'), localeSchema)
  .describe('What people read in other languages, by language: de, en, es, fr, nl');

export type RuleLocales = z.infer<typeof localesSchema>;
export type RuleLocale = z.infer<typeof localeSchema>;
