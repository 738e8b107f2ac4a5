import { contactSchema, publicFactSchema, shareableSchema } from '@/lib/format/facts';
import { strayLinks } from '@/lib/format/links';
import { addressSchema, hostSchema } from '@/lib/format/places';
import { ruleSchema, severitySchema } from '@/lib/format/rule';
import { sealedListSchema, sealedReferenceSchema } from '@/lib/format/sealed';
import { siteHintsSchema } from '@/lib/format/site-hints';
import { plainText } from '@/lib/format/text';
import { tokenFormatSchema } from '@/lib/format/token-format';
import { z } from '@/lib/shared/zod';

/** Version of the pack format that this Candor writes; `migrate` brings older ones up to it. */
export const FORMAT = 1;

/** Largest pack file in bytes. */
export const MAX_PACK_BYTES = 2_000_000;

/** Version of the engine that rules may ask for with `minEngine`. */
export const ENGINE_VERSION = 1;

const day = z.iso.date();

/** Most words over all lists of a pack. */
const MAX_TERMS = 20_000;
/** What a sealed list counts at least: its sieve takes room, however short it is. */
const LEAST_SEALED = 100;
const words = z.array(z.string().min(2).max(100));
/** Lists that are read as text or shown, so hashes will not do. */
export const PLAIN_LISTS = ['employer', 'products', 'publicHosts', 'disclosures', 'accept', 'protected'];

const windowSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^(?!any$)[a-z][a-z0-9-]{0,39}$/, 'expected lower-case letters, digits and dashes')
      .describe('Short name that rules ask for: q4-quiet'),
    from: day.describe('First day'),
    to: day.describe('Last day'),
    label: plainText(80).describe('What it is, as people read it: quiet period before Q4 results'),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'expected a day that is not before `from`' });

const adjustSchema = z.strictObject({
  enabled: z.boolean().optional().describe('Switches the rule on or off'),
  severity: severitySchema
    .optional()
    .describe('Turns the rule down to this, or up to it as far as the pack itself may speak'),
  ask: z.string().optional().describe('Whom to ask instead: a key of `contacts`'),
});

/** Everything that a pack holds; `packSchema` also asks whether the parts fit each other. */
export const packShape = {
  format: z.literal(FORMAT).describe('Version of the pack format'),
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,39}$/, 'expected lower-case letters, digits and dashes, such as acme')
    .describe('Short name of the pack; rules of other packs are written pack/family.name'),
  name: plainText(80).describe('As people read it'),
  version: z.number().int().min(1).describe('Whole number, only ever up'),
  issued: day.optional().describe('Day on which this version was made'),
  expires: day
    .optional()
    .describe('Last day on which it holds in full; after it its rules speak one step quieter and say so'),
  minEngine: z
    .number()
    .int()
    .min(1)
    .max(ENGINE_VERSION, `expected at most ${ENGINE_VERSION}; this pack asks for a newer Candor`)
    .optional()
    .describe('Least version of the engine that understands it'),
  publisher: z
    .strictObject({
      name: plainText(80).describe('Who answers for the pack'),
      contact: addressSchema.optional().describe('https:// or mailto: address for questions about it'),
    })
    .optional()
    .describe('Who makes the pack, as people see it before they accept it'),
  vocabulary: z
    .record(z.string().regex(/^[a-z][A-Za-z0-9-]*$/), z.union([words, sealedReferenceSchema]))
    .optional()
    .describe(
      'Named lists: employer, products, customers, partners, competitors, codenames, publicHosts, disclosures, accept, protected (words beside which all but secrets and personal data stay silent; only ever added to what Candor protects itself), and your own. In a folder, also one list a file in vocabulary/',
    ),
  sealed: z
    .record(z.string().regex(/^[a-z][A-Za-z0-9-]*$/), sealedListSchema)
    .optional()
    .describe('Lists as hashes, made by `pack seal`; in a folder, one a file in sealed/'),
  tokens: z
    .array(tokenFormatSchema)
    .max(500)
    .optional()
    .describe(
      'Formats of keys and tokens that base/sec.secret looks for, besides those of the base pack; in a folder, lists in the files of tokens/',
    ),
  contacts: z
    .record(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/), contactSchema)
    .optional()
    .describe('Whom to ask, by a short key that rules name with `ask`; the popup lists them by topic'),
  publicFacts: z
    .array(publicFactSchema)
    .max(500)
    .optional()
    .describe('Figures that are public: instead of a nudge the card offers to link the source'),
  windows: z
    .array(windowSchema)
    .max(100)
    .optional()
    .describe('Dated periods, such as the quiet weeks before results; rules ask for them with `window`'),
  shareable: z
    .array(shareableSchema)
    .max(50)
    .optional()
    .describe('What the company is glad to see shared; the popup lists it'),
  linkHosts: z
    .array(hostSchema)
    .max(50)
    .optional()
    .describe('Hosts that links and mailboxes in this pack may lead to, their subdomains included'),
  siteHints: siteHintsSchema
    .optional()
    .describe('Where a built-in site moved its compose boxes to; only ever adds, never to a private place'),
  adjust: z
    .record(z.string(), adjustSchema)
    .optional()
    .describe('Changes to rules of the base pack, by base/family.name'),
  rules: z.array(ruleSchema).max(2_000),
};

/**
 * A rule pack. The base pack of Candor has the same form as one that an admin writes. This schema is the one source of
 * its types; anything it does not name is refused.
 */
export const packSchema = z.strictObject(packShape).superRefine((pack, context) => {
  for (const { path, host } of strayLinks(pack)) {
    context.addIssue({
      code: 'custom',
      path,
      message: `expected a link to one of the linkHosts, or ${host} among them`,
    });
  }
  const lists = Object.entries(pack.vocabulary ?? {});
  const sealedAs = (name: string) =>
    Object.hasOwn(pack.sealed ?? {}, name) ? pack.sealed?.[name] : undefined;
  const sizeOf = (list: (typeof lists)[number][1]) =>
    Array.isArray(list)
      ? list.length
      : Math.max(LEAST_SEALED, ((sealedAs(list.sealed)?.terms.length ?? 0) * 3) / 32);
  const count = lists.reduce((sum, [, list]) => sum + Math.floor(sizeOf(list)), 0);
  if (count > MAX_TERMS)
    context.addIssue({
      code: 'custom',
      path: ['vocabulary'],
      message: `expected at most ${MAX_TERMS} words over all lists`,
    });
  for (const [name, list] of lists) {
    if (Array.isArray(list)) continue;
    const path = ['vocabulary', name];
    if (PLAIN_LISTS.includes(name))
      context.addIssue({ code: 'custom', path, message: `expected plain words; ${name} cannot be sealed` });
    if (!sealedAs(list.sealed))
      context.addIssue({ code: 'custom', path, message: `expected a list ${list.sealed} in sealed` });
  }
});

export type Pack = z.infer<typeof packSchema>;

/** How far a pack is trusted: `added` ones (by file or link) speak at most as `suggest` until the person allows more. */
export type Tier = 'base' | 'managed' | 'added';

/** A pack as the engine takes it. */
export interface LoadedPack {
  pack: Pack;
  tier: Tier;
  /** The person ticked *may pause me* for this pack. */
  mayPause?: boolean;
  /** The pack or its index is past its last day: its rules speak one step quieter. */
  isExpired?: boolean;
  /** Ids (without the pack) of its rules that the publisher took back. */
  revoked?: readonly string[];
}

/** Full id of a rule: base rules print without their pack. */
export function fullRuleId(packId: string, ruleId: string): string {
  return packId === BASE_PACK_ID ? ruleId : `${packId}/${ruleId}`;
}

export const BASE_PACK_ID = 'base';
