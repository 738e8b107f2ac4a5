import { z } from '@/lib/shared/zod';

const selector = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^{}<\\]*$/, 'expected a CSS selector');

/** Where a site has moved a compose box or its button to, until the next version of Candor knows it. */
const siteHintSchema = z
  .strictObject({
    surface: z.enum(['post', 'comment', 'reply', 'answer', 'question']).describe('What is written there'),
    box: selector.describe(
      'Selector of the editable box itself; one that would match nearly every box is ignored',
    ),
    editor: z
      .enum(['textarea', 'quill', 'prosemirror', 'draft', 'quora-doc', 'generic'])
      .describe('The editor that the site uses there; generic for any that is not listed'),
    submit: selector.describe('Selector of the button that publishes, inside the form or dialog of the box'),
  })
  .describe('Adds a compose box; places that Candor knows as private stay private');

export const siteHintsSchema = z.partialRecord(
  z.enum(['linkedin', 'x', 'quora']),
  z.array(siteHintSchema).max(20),
);
