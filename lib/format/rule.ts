import { conditionSchema, evidenceSchema, primarySchema } from '@/lib/format/condition';
import { labelSchema, localesSchema, templateSchema } from '@/lib/format/locales';
import { linkSchema } from '@/lib/format/places';
import { appearanceSchema } from '@/lib/format/profile';
import { endsInLink, newWords } from '@/lib/format/text';
import { z } from '@/lib/shared/zod';

export const severitySchema = z
  .enum(['info', 'suggest', 'pause'])
  .describe('info: a quiet mark. suggest: a card on a typing pause. pause: also a last look at publishing');

const messageSchema = z.strictObject({
  what: templateSchema.describe(
    'One line that quotes the words: may use {match}, {evidence} and {employer}; with a `window` also {window} (its label) and {until} (its last day)',
  ),
  whatAlone: templateSchema
    .optional()
    .describe('Said instead of `what` when no evidence words stand in the draft'),
  why: templateSchema.describe('One line on why it may matter'),
  learn: linkSchema.optional().describe('A page to read more, on one of the `linkHosts`'),
  protected: templateSchema.optional().describe('Base pack only: said on protected speech'),
});

const label = labelSchema.describe('What the button says');
const wording = newWords(200).describe('New words; may use {match} and {employer}');

/** One concrete change that a click makes. */
export const editSchema = z.union([
  z.strictObject({
    label,
    replace: z.enum(['match', 'sentence']).describe('What is replaced'),
    with: wording,
  }),
  z
    .strictObject({
      label,
      insert: z.enum(['start', 'end']).describe('Where in the draft the words go'),
      with: wording,
    })
    .refine((edit) => edit.insert !== 'start' || !endsInLink(edit.with), {
      path: ['with'],
      error: 'expected a space or a line break behind the link',
    }),
]);

const conditions = z.array(conditionSchema).max(20);
const levelsSchema = z
  .partialRecord(severitySchema, z.number())
  .describe('Sum of weights from which on the rule speaks this loudly');

const caseShape = {
  primary: primarySchema.describe(
    'What makes the rule look at a place in the draft; the finding covers these words',
  ),
  require: conditions.optional().describe('All of these have to hold'),
  unless: conditions.optional().describe('Any of these silences the rule'),
  evidence: z
    .array(evidenceSchema)
    .max(40)
    .optional()
    .describe('Weighed for and against; the sum decides by `levels`'),
  levels: levelsSchema.optional(),
  softer: conditions.optional().describe('Any of these lowers the severity one step'),
  edits: z.array(editSchema).max(4).optional().describe('Concrete changes that one click makes'),
};

/** One way in which a rule may apply; a rule has one (its own fields) or several (`cases`). */
export const caseSchema = z.strictObject(caseShape);

const { primary, ...rest } = caseShape;

export const ruleSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z]+\.[a-z][a-z0-9-]*$/, 'expected family.name in lower case, such as fin.guidance')
      .describe('family.name; the same as the path of the file'),
    severity: severitySchema,
    enabled: z.boolean().optional().describe('false: off until the person or a pack switches it on'),
    gate: z
      .enum(['employer', 'self', 'any'])
      .describe(
        'employer: only when the draft is about the own company. self: only when the author speaks of themselves. any: always',
      ),
    appears: z
      .array(appearanceSchema)
      .optional()
      .describe('Only where the person appears so on this site: work, personal, official'),
    primary: primary.optional(),
    ...rest,
    cases: z
      .array(caseSchema)
      .min(1)
      .max(12)
      .optional()
      .describe('Instead of `primary`: several ways to apply'),
    message: messageSchema.describe('What the card says: one line on the words, one on why'),
    locales: localesSchema.optional(),
    ask: z.string().optional().describe('Whom to ask: a key of the pack’s `contacts`'),
    fixtures: z
      .strictObject({
        nudge: z
          .array(z.string().min(1))
          .min(3)
          .max(20)
          .describe('Drafts that it speaks about; [[…]] marks the exact words'),
        quiet: z
          .array(z.string().min(1))
          .min(3)
          .max(20)
          .describe('Drafts that it leaves alone; near misses teach the most'),
      })
      .describe('Example drafts: run before the rule is published, and again in every browser'),
  })
  .refine((rule) => (rule.primary === undefined) !== (rule.cases === undefined), {
    error: 'expected either `primary` or `cases`',
  })
  .describe('One rule');

export type Rule = z.infer<typeof ruleSchema>;
export type RuleCase = z.infer<typeof caseSchema>;
export type RuleEdit = z.infer<typeof editSchema>;

/** The ways in which a rule may apply. */
export function casesOf(rule: Rule): RuleCase[] {
  if (rule.cases) return rule.cases;
  if (!rule.primary) return [];
  const { primary, require, unless, evidence, levels, softer } = rule;
  return [{ primary, require, unless, evidence, levels, softer }];
}

/** `fin` of `fin.figure`. */
export function familyOf(ruleId: string): string {
  return ruleId.slice(ruleId.lastIndexOf('/') + 1).split('.')[0] ?? '';
}
