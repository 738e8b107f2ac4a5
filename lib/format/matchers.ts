import { isRe2 } from '@/lib/format/re2';
import { z } from '@/lib/shared/zod';

const listName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9-]*$/, 'expected the name of a vocabulary list, such as customers');
const namedWords = z.array(z.string().min(2).max(100)).min(1).max(200);
const windowId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected the id of a window in pack.yaml, such as q4-quiet');

const READINGS = [
  'milestone',
  'stated',
  'label',
  'paid',
  'bought',
  'venture',
  'maker',
  'income',
  'founderTalk',
  'logVerb',
  'recurring',
  'results',
  'wire',
  'trading',
  'customerVoice',
  'asker',
  'household',
  'dialogue',
  'general',
  'others',
  'rate',
  'wageOffer',
  'large',
  'small',
  'stress',
  'few',
  'privateLife',
  'analysis',
  'advice',
  'supposing',
  'wish',
] as const;

/**
 * What each matcher is given in a rule, by the key that a condition uses: the closed set. How each finds its words is in
 * `lib/matchers`, which pages that only show packs do without.
 */
export const MATCHER_PARAMS = {
  terms: z
    .array(z.string().min(2).max(100))
    .min(1)
    .max(500)
    .describe(
      'Words or phrases to find as whole words; end one with * to match every word that begins with it',
    ),
  list: z.union([listName, z.array(listName).min(1)]).describe('Name or names of vocabulary lists'),
  figure: z
    .array(z.enum(['money', 'percent', 'count', 'multiple']))
    .min(1)
    .describe('Kinds of figure: money, percent, count with a unit, multiple'),
  pattern: z.strictObject({
    re: z
      .string()
      .max(1_000)
      .refine(isRe2, 'expected a pattern in RE2 syntax (no lookaround, no backreferences)')
      .describe(
        'RE2 syntax, matched in any case against the sentences that its keywords stand in; its first group, if any, is what is marked',
      ),
    keyword: z
      .union([z.string().min(2), z.array(z.string().min(2)).min(1)])
      .describe('Words of which one has to stand in the text before the pattern is tried; keeps typing fast'),
  }),
  secret: z
    .union([z.literal(true), z.enum(['key-header', 'key-body', 'key-picture'])])
    .describe(
      'true: anything that looks like a working key or password. A private key may run over many lines: key-header is its first by itself, key-body a line of it, key-picture what stands in its place (a mask, or only the last line)',
    ),
  personalData: z
    .array(z.enum(['national-id', 'iban', 'card', 'phone', 'email', 'address']))
    .min(1)
    .describe('Kinds of data: national-id, iban, card, phone, email, address'),
  entity: z.enum(['person', 'organisation']).describe('person or organisation'),
  named: z
    .strictObject({
      after: namedWords.optional(),
      before: namedWords.optional(),
      beside: namedWords.optional(),
      ending: namedWords.optional(),
    })
    .refine((params) => Object.values(params).filter((each) => each !== undefined).length === 1, {
      error: 'expected one of `after`, `before`, `beside` and `ending`',
    })
    .describe(
      'Names that begin with a capital, right after or right before one of these words, anywhere in its sentence (beside), or that end in one (ending)',
    ),
  reads: z.enum(READINGS).describe(`How the words around it read: ${READINGS.join(', ')}`),
  whose: z
    .enum(['own', 'reader', 'others', 'name'])
    .describe(
      'own (we, my, the employer), reader (you, anyone), others (they, my friend), name (an unlisted name and a verb)',
    ),
  voice: z
    .enum(['personal', 'essay'])
    .describe('personal (the draft often says I or we) or essay (long, and hardly does)'),
  said: z
    .enum(['hypothetical', 'negated', 'quoted', 'question', 'future', 'first-person'])
    .describe('hypothetical, negated, quoted, question, future or first-person'),
  link: z.string().describe('Name of a vocabulary list of hosts, such as publicHosts, or any'),
  window: z
    .union([z.literal('any'), windowId])
    .describe('any, or the id of one of the `windows` in pack.yaml; holds from its first to its last day'),
} as const;

export type MatcherKey = keyof typeof MATCHER_PARAMS;

/** What a rule gives the matcher with that key. */
export type MatcherParams<Key extends MatcherKey> = z.infer<(typeof MATCHER_PARAMS)[Key]>;

/** How the words around a figure read. */
export type Reading = MatcherParams<'reads'>;
