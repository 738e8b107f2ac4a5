import { muteSchema, saltSchema } from '@/lib/format/mute';
import type { PackProblem } from '@/lib/packs/assemble';
import { inFile, schemaProblems } from '@/lib/packs/check-schema';
import { parseStrictJson } from '@/lib/packs/publication/strict-json';
import { err, ok, type Result } from '@/lib/shared/result';
import { z } from '@/lib/shared/zod';
import { MAX_SITES, siteSchema } from '@/lib/state/added-sites';
import { mutes } from '@/lib/state/mutes';
import { settings, settingsSchema } from '@/lib/state/settings';
import type { Stored } from '@/lib/state/stored';

/** Version of the file as a whole; settings and mutes in it also carry that of their store. */
export const TRANSFER_FORMAT = 1;
/** Largest file that is read, in bytes. */
export const MAX_TRANSFER_BYTES = 5_000_000;

const MAX_MUTES = 20_000;
const MAX_SOURCES = 100;

/** A pause is for this device and this hour: it does not travel. */
export const transferSettingsSchema = settingsSchema.omit({ pausedUntil: true });

const mutesSchema = z
  .strictObject({
    /** Of the device that wrote the file; a phrase that it had from elsewhere brings its own. */
    salt: z.union([saltSchema, z.literal('')]),
    mutes: z.array(muteSchema).max(MAX_MUTES),
  })
  .refine(({ salt, mutes }) => salt !== '' || mutes.every((mute) => mute.kind !== 'phrase' || mute.salt), {
    path: ['salt'],
    error: 'expected the salt of the muted phrases: without it they cannot be told again',
  });

const sourceSchema = z.strictObject({
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .endsWith('/', 'expected the address of a folder, with / at its end'),
  /** Of the keys that the person confirmed, as they are shown: 32 hex digits in groups of four. */
  fingerprint: z.string().regex(/^[0-9a-f]{4}( [0-9a-f]{4}){7}$/, 'expected 32 hex digits in groups of four'),
  enabled: z.boolean(),
  mayPause: z.boolean(),
});

const filed = <T extends z.ZodType>(value: T) => z.strictObject({ version: z.int(), value });

const transferSchema = z.strictObject({
  candor: z.literal('settings'),
  format: z.literal(TRANSFER_FORMAT),
  exported: z.iso.datetime(),
  settings: filed(transferSettingsSchema),
  mutes: filed(mutesSchema),
  sites: z.array(siteSchema).max(MAX_SITES),
  sources: z.array(sourceSchema).max(MAX_SOURCES),
});

/**
 * Settings on their way to another device. It never holds drafts, counts, health, or what is in a pack; a muted phrase is
 * its salted hash, with the salt. A pack by a file or by policy does not travel: only links do.
 */
export type Transfer = z.infer<typeof transferSchema>;
export type TransferSettings = Transfer['settings']['value'];
export type TransferMutes = Transfer['mutes']['value'];
export type TransferSource = Transfer['sources'][number];

type Migration = (file: Record<string, unknown>) => Record<string, unknown>;

/** Step from a format of the file to the next one. There has been one so far. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/**
 * Reads an exported file, also one of an older Candor; one of a newer Candor is refused as such. Pure; never throws. Every
 * problem is named with its place.
 */
export function readTransfer(
  bytes: Uint8Array,
  fileName: string,
  migrations = MIGRATIONS,
): Result<Transfer, PackProblem[]> {
  const problem = (place: string, expected: string, found: string) =>
    err([{ file: fileName, place, expected, found }]);
  if (bytes.length > MAX_TRANSFER_BYTES)
    return problem(WHOLE, `at most ${MAX_TRANSFER_BYTES / 1e6} MB`, `${(bytes.length / 1e6).toFixed(1)} MB`);
  const json = parseStrictJson(bytes);
  if (!json.ok) return problem(WHOLE, json.error.expected ?? 'JSON', json.error.found ?? 'something else');
  if (!isExport(json.value)) return problem(WHOLE, 'settings that Candor exported', kindOf(json.value));
  const file = inFormat(json.value, migrations);
  if (typeof file === 'string') return problem('format', file, String(json.value.format));
  for (const [part, store] of PARTS) {
    const refused = bringUp(file, part, store);
    if (refused) return problem(`${part}.version`, refused, String(versionOf(file[part])));
  }
  const parsed = transferSchema.safeParse(file, { reportInput: true });
  return parsed.success ? ok(parsed.data) : err(schemaProblems(parsed.error, inFile(fileName)));
}

const WHOLE = 'the whole file';
const NEWER = 'this file comes from a newer Candor; with that version here it can be read';

/** The parts that are filed as their store files them. */
const PARTS: readonly [part: 'settings' | 'mutes', store: Pick<Stored<unknown>, 'version' | 'upgrade'>][] = [
  ['settings', settings],
  ['mutes', mutes],
];

function isExport(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && (value as { candor?: unknown }).candor === 'settings';
}

function kindOf(value: unknown): string {
  const isPack = Array.isArray((value as { rules?: unknown } | null)?.rules);
  return isPack ? 'a rule pack, which is added under Packs' : 'something else';
}

/** The file in today's format, or what was expected of its format. */
function inFormat(
  file: Record<string, unknown>,
  migrations: Readonly<Record<number, Migration>>,
): Record<string, unknown> | string {
  const expected = `a whole number up to ${TRANSFER_FORMAT}`;
  let at = file.format;
  if (typeof at !== 'number' || !Number.isInteger(at)) return expected;
  if (at > TRANSFER_FORMAT) return `${expected}: ${NEWER}`;
  let now = { ...file };
  while (at < TRANSFER_FORMAT) {
    const step = migrations[at];
    if (!step) return expected;
    now = step(now);
    at += 1;
  }
  return { ...now, format: TRANSFER_FORMAT };
}

/** Brings one part up to its store's version, in place; what was expected when there is no way. A part that is none is the schema's to name. */
function bringUp(
  file: Record<string, unknown>,
  part: string,
  store: Pick<Stored<unknown>, 'version' | 'upgrade'>,
): string | undefined {
  const from = versionOf(file[part]);
  if (typeof from !== 'number') return undefined;
  const expected = `a whole number up to ${store.version}`;
  if (from > store.version) return `${expected}: ${NEWER}`;
  const upgraded = store.upgrade((file[part] as { value?: unknown }).value, from);
  if (!upgraded) return expected;
  file[part] = { version: store.version, value: upgraded.value };
  return undefined;
}

function versionOf(part: unknown): unknown {
  return (part as { version?: unknown } | null | undefined)?.version;
}
