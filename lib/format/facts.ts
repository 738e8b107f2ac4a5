import { addressSchema, linkSchema } from '@/lib/format/places';
import { plainText } from '@/lib/format/text';
import { z } from '@/lib/shared/zod';

const day = z.iso.date();

/** Somebody to ask. */
export const contactSchema = z
  .strictObject({
    label: plainText(60).describe('Who it is, as people read it: Investor Relations'),
    url: addressSchema.describe('https:// or mailto: address, on one of the `linkHosts`'),
    topic: plainText(60)
      .optional()
      .describe('What they know about, as the popup lists it: numbers and results'),
  })
  .describe('Somebody to ask; rules name them by their key with `ask`');

/** A figure that anybody may read already. */
export const publicFactSchema = z
  .strictObject({
    figure: plainText(60).describe('The figure as people write it: 94bn USD, 12 %, 40,000 users'),
    about: z
      .union([plainText(60), z.array(plainText(60)).min(1).max(10)])
      .describe('What it measures, and other words for that; one of them has to stand in the same paragraph'),
    source: linkSchema.describe('The page that says so, on one of the `linkHosts`'),
    until: day.optional().describe('Last day on which it is the current figure'),
  })
  .describe('A figure that is public: instead of a nudge the card offers to link the source');

/** Something that the company is glad to see shared. */
export const shareableSchema = z
  .strictObject({
    text: plainText(200).describe('What may be shared, in one line'),
    link: linkSchema.optional().describe('A page to share, on one of the `linkHosts`'),
    until: day.optional().describe('Last day on which it is shown'),
  })
  .describe('Something the company is glad to see shared; the popup lists it');

export type Contact = z.infer<typeof contactSchema>;
export type Shareable = z.infer<typeof shareableSchema>;
