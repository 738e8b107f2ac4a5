import { MAX_PACK_BYTES, type Pack } from '@/lib/format/pack';
import { checkSchema, inFile } from '@/lib/packs/check-schema';
import {
  INDEX_FILE,
  type Index,
  indexSchema,
  type KeySet,
  MAX_INDEX_BYTES,
  MAX_SIGNATURE_BYTES,
  SIGNATURE_FILE,
  signatureFileSchema,
} from '@/lib/packs/publication/formats';
import { sha256Hex, signersOf } from '@/lib/packs/publication/keys';
import { readStrict } from '@/lib/packs/publication/schema-refusal';
import { isWebPage, parseStrictJson } from '@/lib/packs/publication/strict-json';
import { type Refusal, refusal } from '@/lib/packs/refusal';
import { err, ok, type Result } from '@/lib/shared/result';

/** What a receiver knows of the publisher from earlier; null where it knows nothing yet. */
export interface Known {
  packId: string | null;
  version: number | null;
  /** ISO instant at which the index that was last taken had been issued. */
  issued: string | null;
}

/** Size, then signatures over the exact bytes, and only then what stands in the index. Its age is asked by `checkAge`. */
export async function verifyIndex(
  bytes: Uint8Array<ArrayBuffer>,
  signatureSource: Uint8Array | string,
  set: KeySet,
): Promise<Result<Index, Refusal>> {
  if (bytes.length > MAX_INDEX_BYTES) return err(tooLarge(INDEX_FILE, bytes.length, MAX_INDEX_BYTES));
  if (signatureSource.length > MAX_SIGNATURE_BYTES) {
    return err(tooLarge(SIGNATURE_FILE, signatureSource.length, MAX_SIGNATURE_BYTES));
  }
  if (isWebPage(bytes)) return err(refusal('web-page', { found: 'a web page', expected: INDEX_FILE }));
  const file = readStrict(signatureSource, signatureFileSchema, SIGNATURE_FILE);
  if (!file.ok) return file;
  const signers = await signersOf(set, bytes, file.value.signatures);
  if (signers.size < set.threshold) {
    return err(
      refusal('signature', {
        found: `${signers.size} good ${signers.size === 1 ? 'signature' : 'signatures'} of the trusted keys`,
        expected: `${set.threshold}; the file may be cut off, changed on the way, or signed by somebody else`,
      }),
    );
  }
  return readStrict(bytes, indexSchema, INDEX_FILE);
}

/**
 * Whether a verified index may be taken: about the same pack, for an engine of this version or older, neither the index
 * nor its pack older than what is known, and not past its date at `now`.
 */
export function checkAge(index: Index, known: Known, now: Date, engine: number): Result<void, Refusal> {
  const { pack, issued, expires } = index;
  if (known.packId !== null && pack.id !== known.packId) {
    return err(refusal('other-pack', { found: `the pack ${pack.id}`, expected: `the pack ${known.packId}` }));
  }
  if ((pack.minEngine ?? 1) > engine) {
    return err(
      refusal('newer-engine', { found: `engine ${pack.minEngine} asked for`, expected: `at most ${engine}` }),
    );
  }
  if (known.issued !== null && Date.parse(issued) < Date.parse(known.issued)) {
    return err(
      refusal('index-older', { found: `an index of ${issued}`, expected: `one of ${known.issued} or later` }),
    );
  }
  if (known.version !== null && pack.version < known.version) {
    return err(
      refusal('version-older', {
        found: `version ${pack.version}`,
        expected: `version ${known.version} or higher`,
      }),
    );
  }
  if (Date.parse(expires) <= now.getTime()) {
    return err(
      refusal('expired', { found: `an index that held until ${expires}`, expected: 'one that holds today' }),
    );
  }
  return ok(undefined);
}

/** Whether these are exactly the bytes that the index names. */
export async function checkPackBytes(
  bytes: Uint8Array<ArrayBuffer>,
  { pack }: Index,
): Promise<Result<void, Refusal>> {
  if (bytes.length > MAX_PACK_BYTES) return err(tooLarge(pack.file, bytes.length, MAX_PACK_BYTES));
  if (isWebPage(bytes)) return err(refusal('web-page', { found: 'a web page', expected: pack.file }));
  if (bytes.length !== pack.bytes) {
    return err(refusal('pack-size', { found: `${bytes.length} bytes`, expected: `${pack.bytes} bytes` }));
  }
  const hash = await sha256Hex(bytes);
  if (hash === pack.sha256) return ok(undefined);
  return err(refusal('pack-hash', { found: `SHA-256 ${hash}`, expected: pack.sha256 }));
}

/** Reads a pack whose bytes were checked: strict JSON, the pack schema, and that it is what the index says. */
export function readPublishedPack(bytes: Uint8Array, index: Index): Result<Pack, Refusal> {
  const { file, id, version } = index.pack;
  const json = parseStrictJson(bytes);
  if (!json.ok) return json;
  const pack = checkSchema(json.value, inFile(file));
  if (!pack.ok) {
    return err(refusal('schema', { found: 'a pack in another form', problems: pack.error }));
  }
  if (pack.value.id !== id || pack.value.version !== version) {
    return err(
      refusal('other-pack', {
        found: `the pack ${pack.value.id}, version ${pack.value.version}`,
        expected: `${id}, version ${version}`,
      }),
    );
  }
  const stray = pack.value.linkHosts?.find((host) => !index.linkHosts?.includes(host));
  if (stray === undefined) return pack;
  return err(
    refusal('schema', { found: `the link host ${stray}`, expected: 'only link hosts of the index' }),
  );
}

function tooLarge(file: string, bytes: number, most: number): Refusal {
  return refusal('too-large', { found: `${file} of ${bytes} bytes`, expected: `at most ${most} bytes` });
}
