import { hostSchema } from '@/lib/format/places';
import { z } from '@/lib/shared/zod';

/** Version of the published files that this Candor reads and writes. */
export const PUBLICATION_FORMAT = 1;

/** How long an index holds. */
export const INDEX_DAYS = 14;
export const INDEX_MS = INDEX_DAYS * 24 * 60 * 60 * 1000;

/** Largest size of each file in bytes; a pack has `MAX_PACK_BYTES`. */
export const MAX_INDEX_BYTES = 200_000;
export const MAX_SIGNATURE_BYTES = 20_000;
export const MAX_KEYS_BYTES = 200_000;

const MAX_SETS = 50;
const MAX_KEYS = 20;

export const INDEX_FILE = 'index.json';
export const SIGNATURE_FILE = 'index.json.sig';
export const KEYS_FILE = 'keys.json';

const format = z.literal(PUBLICATION_FORMAT);
/** Base64 of exactly so many bytes in its one canonical spelling, so that no key has two names. */
const rawKey = z
  .string()
  .regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/, 'expected a raw public key: 32 bytes in base64');
const rawSignature = z
  .string()
  .regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/, 'expected an Ed25519 signature: 64 bytes in base64');

const signatureSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'expected the id of a key: 16 hex digits')
    .describe('First 16 hex digits of SHA-256 of the raw public key'),
  signature: rawSignature,
});

/** What stands in `index.json.sig`. */
export const signatureFileSchema = z.strictObject({
  format,
  signatures: z.array(signatureSchema).max(2 * MAX_KEYS),
});

/** What stands in the text of a key set. */
export const keySetSchema = z
  .strictObject({
    version: z.number().int().min(1).describe('Whole number, higher with each rotation'),
    threshold: z.number().int().min(1).describe('How many of the keys have to sign'),
    keys: z.array(rawKey).min(1).max(MAX_KEYS).describe('Raw public keys in base64'),
  })
  .refine(({ keys }) => new Set(keys).size === keys.length, {
    path: ['keys'],
    error: 'expected each key once',
  })
  .refine(({ threshold, keys }) => threshold <= keys.length, {
    path: ['threshold'],
    error: 'expected at most the number of keys',
  });

/** What stands in `keys.json`; the sets are read by `readKeys`. */
export const keyFileSchema = z.strictObject({
  format,
  sets: z
    .array(
      z.strictObject({
        signed: z.string().max(4_000).describe('The exact text of the set'),
        signatures: z.array(signatureSchema).max(2 * MAX_KEYS),
      }),
    )
    .min(1)
    .max(MAX_SETS)
    .describe('Oldest first; each is signed by enough of its own keys and of those of the set before'),
});

const ruleId = z
  .string()
  .max(80)
  .regex(/^[a-z]+\.[a-z][a-z0-9-]*$/, 'expected the id of a rule without its pack, such as fin.guidance');

const indexedPackSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'expected the id of a pack'),
    version: z.number().int().min(1),
    file: z.string().max(120).describe('Name of the pack file in the same folder'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits'),
    bytes: z.number().int().min(1),
    minEngine: z.number().int().min(1).optional(),
  })
  .refine((pack) => pack.file === packFileName(pack.id, pack.version, pack.sha256), {
    path: ['file'],
    error: 'expected pack-<id>-<version>-<first 8 hex digits of sha256>.json',
  });

/** What stands in `index.json`. */
export const indexSchema = z
  .strictObject({
    format,
    issued: z.iso.datetime(),
    expires: z.iso.datetime(),
    pack: indexedPackSchema,
    linkHosts: z.array(hostSchema).max(50).optional().describe('Hosts that the links of the pack lead to'),
    revokedRules: z
      .array(ruleId)
      .max(2_000)
      .optional()
      .describe('Rules that the publisher took back, without the pack'),
  })
  .refine(
    ({ issued, expires }) => {
      const span = Date.parse(expires) - Date.parse(issued);
      return span > 0 && span <= INDEX_MS;
    },
    { path: ['expires'], error: `expected an instant after issued, at most ${INDEX_DAYS} days later` },
  );

export type Signature = z.infer<typeof signatureSchema>;
export type SignatureFile = z.infer<typeof signatureFileSchema>;
export type Index = z.infer<typeof indexSchema>;

/** A set of public keys, of which `threshold` different ones have to sign. */
export interface KeySet {
  /** The exact text: what signatures cover, what a fingerprint is of, what a person's trust is kept as. */
  signed: string;
  version: number;
  threshold: number;
  /** Raw public keys, base64. */
  keys: readonly string[];
}

/** `keys.json` as it was read: the sets that followed each other, oldest first, none of them verified yet. */
export interface KeyFile {
  sets: readonly { set: KeySet; signatures: readonly Signature[] }[];
}

/** Name of an immutable pack file; `sha256` is the hex hash of its bytes. */
export function packFileName(id: string, version: number, sha256: string): string {
  return `pack-${id}-${version}-${sha256.slice(0, 8)}.json`;
}
