import { MATCHER_PARAMS, type MatcherKey } from '@/lib/format/matchers';
import { z } from '@/lib/shared/zod';

const KEYS = Object.keys(MATCHER_PARAMS) as MatcherKey[];

const matcherShape = {
  terms: MATCHER_PARAMS.terms.optional(),
  list: MATCHER_PARAMS.list.optional(),
  figure: MATCHER_PARAMS.figure.optional(),
  pattern: MATCHER_PARAMS.pattern.optional(),
  secret: MATCHER_PARAMS.secret.optional(),
  personalData: MATCHER_PARAMS.personalData.optional(),
  entity: MATCHER_PARAMS.entity.optional(),
  named: MATCHER_PARAMS.named.optional(),
  reads: MATCHER_PARAMS.reads.optional(),
  whose: MATCHER_PARAMS.whose.optional(),
  voice: MATCHER_PARAMS.voice.optional(),
  said: MATCHER_PARAMS.said.optional(),
  link: MATCHER_PARAMS.link.optional(),
  window: MATCHER_PARAMS.window.optional(),
};

const placeShape = {
  within: z
    .number()
    .int()
    .min(0)
    .max(300)
    .optional()
    .describe('At most this many characters from the primary match, in the same block'),
  in: z
    .enum(['sentence', 'block', 'draft'])
    .optional()
    .describe('Look in the whole sentence, block (line) or draft instead of near the primary match'),
};

const exactlyOne = (condition: Record<string, unknown>) => matcherKeys(condition).length === 1;
const oneOf = { error: `expected exactly one of ${KEYS.join(', ')}` };

/** What makes a rule look at a place in the draft at all. */
export const primarySchema = z
  .strictObject(matcherShape)
  .refine(exactlyOne, oneOf)
  .refine(({ window }) => window === undefined, {
    error: 'expected words to mark; `window` is for `require`, `unless` and `evidence`',
  });

/** Something else that has to be there (`require`), or must not be (`unless`). */
export const conditionSchema = z.strictObject({ ...matcherShape, ...placeShape }).refine(exactlyOne, oneOf);

/** Something that speaks for (positive weight) or against (negative weight) the rule. Counted once, however often it stands there. */
export const evidenceSchema = z
  .strictObject({
    ...matcherShape,
    ...placeShape,
    weight: z
      .number()
      .min(-10)
      .max(10)
      .describe('Speaks for the rule when positive, against it when negative'),
  })
  .refine(exactlyOne, oneOf);

export type Condition = z.infer<typeof conditionSchema>;
export type WeighedCondition = z.infer<typeof evidenceSchema>;

/** The matcher keys that a condition uses; a valid one uses one. */
export function matcherKeys(condition: object): MatcherKey[] {
  return KEYS.filter((key) => (condition as Record<string, unknown>)[key] !== undefined);
}
