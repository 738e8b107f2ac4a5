import { encodeText, fromBase64, toHex } from '@/lib/packs/publication/bytes';
import {
  KEYS_FILE,
  type KeyFile,
  type KeySet,
  keyFileSchema,
  keySetSchema,
  MAX_KEYS_BYTES,
  type Signature,
} from '@/lib/packs/publication/formats';
import { readStrict } from '@/lib/packs/publication/schema-refusal';
import { subtle } from '@/lib/packs/publication/subtle';
import { type Refusal, refusal } from '@/lib/packs/refusal';
import { err, ok, type Result } from '@/lib/shared/result';

/** What trust starts from: the text of a set that a person confirmed, or the keys that a policy names. */
export type TrustRoot = { signed: string } | { keys: readonly string[]; threshold: number };

/** Reads `keys.json`, the sets in it too. Nothing is verified here. */
export function readKeys(source: Uint8Array | string): Result<KeyFile, Refusal> {
  if (source.length > MAX_KEYS_BYTES) {
    return err(
      refusal('too-large', {
        found: `${KEYS_FILE} of ${source.length} bytes`,
        expected: `at most ${MAX_KEYS_BYTES}`,
      }),
    );
  }
  const file = readStrict(source, keyFileSchema, KEYS_FILE);
  if (!file.ok) return file;
  const sets: KeyFile['sets'][number][] = [];
  for (const [at, { signed, signatures }] of file.value.sets.entries()) {
    const set = readStrict(signed, keySetSchema, `${KEYS_FILE}, set ${at + 1}`);
    if (!set.ok) return set;
    sets.push({ set: { signed, ...set.value }, signatures });
  }
  return ok({ sets });
}

/**
 * The set that may sign now: starts from the one in the file that trust rests on and goes forward as long as there are
 * later ones, each of which needs enough signatures of the set before and of its own. Refused with `keys-unknown` when
 * nothing in the file is trusted, with `signature` when a step is not signed. Keep the `signed` of what comes back as the
 * next root: then an old `keys.json` that is served again is refused too.
 */
export async function trustedSet(file: KeyFile, root: TrustRoot): Promise<Result<KeySet, Refusal>> {
  const start = file.sets.findLastIndex(({ set }) => isRoot(set, root));
  const first = file.sets[start];
  if (!first) {
    return err(
      refusal('keys-unknown', {
        found: await sayNewest(file),
        expected: 'the keys that are trusted here, or keys that those have signed',
      }),
    );
  }
  // A policy names keys, not their set: without their signatures, anybody could have written one around them.
  if (!('signed' in root)) {
    const own = await checkOwn(first);
    if (!own.ok) return own;
  }
  let trusted = first.set;
  for (const next of file.sets.slice(start + 1)) {
    const step = await checkStep(trusted, next);
    if (!step.ok) return step;
    trusted = next.set;
  }
  return ok(trusted);
}

/** The last set of the file, signed by enough of its own keys: what a person is asked to trust, by its fingerprint. */
export async function newestSet(file: KeyFile): Promise<Result<KeySet, Refusal>> {
  const newest = file.sets.at(-1);
  return newest ? checkOwn(newest) : err(refusal('keys-unknown', { found: 'no keys' }));
}

async function checkOwn({ set, signatures }: KeyFile['sets'][number]): Promise<Result<KeySet, Refusal>> {
  if (await isSignedBy(set, encodeText(set.signed), signatures)) return ok(set);
  return err(refusal('signature', { found: `key set ${set.version} without signatures of its own keys` }));
}

/** The text of the set with this fingerprint, as a root; however the fingerprint is grouped. Null when none has it. */
export async function rootByFingerprint(file: KeyFile, fingerprint: string): Promise<TrustRoot | null> {
  const wanted = fingerprint.toLowerCase().replace(/[^0-9a-f]/g, '');
  for (const { set } of file.sets) {
    if ((await fingerprintOf(set.signed)).replaceAll(' ', '') === wanted) return { signed: set.signed };
  }
  return null;
}

/** Fingerprint of a key set: 32 hex digits of SHA-256 of its text, in groups of four. */
export async function fingerprintOf(signed: string): Promise<string> {
  const hex = await sha256Hex(encodeText(signed));
  return hex.slice(0, 32).replace(/(.{4})(?!$)/g, '$1 ');
}

/** Id of a key: 16 hex digits of SHA-256 of the raw public key. */
export async function keyIdOf(rawKey: string): Promise<string> {
  return (await sha256Hex(fromBase64(rawKey))).slice(0, 16);
}

/** SHA-256 in hex. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

/** Whether enough different keys of the set signed exactly these bytes. */
export async function isSignedBy(
  set: KeySet,
  bytes: Uint8Array<ArrayBuffer>,
  signatures: readonly Signature[],
): Promise<boolean> {
  return (await signersOf(set, bytes, signatures)).size >= set.threshold;
}

/** Ids of the keys of the set with a good signature over exactly these bytes; other keys do not count. */
export async function signersOf(
  set: KeySet,
  bytes: Uint8Array<ArrayBuffer>,
  signatures: readonly Signature[],
): Promise<ReadonlySet<string>> {
  const signers = new Set<string>();
  for (const raw of set.keys) {
    const id = await keyIdOf(raw);
    const own = signatures.filter(({ key }) => key === id);
    for (const { signature } of own) if (await isGood(raw, bytes, signature)) signers.add(id);
  }
  return signers;
}

async function checkStep(
  before: KeySet,
  { set, signatures }: KeyFile['sets'][number],
): Promise<Result<void, Refusal>> {
  if (set.version <= before.version) {
    return err(
      refusal('keys-unknown', {
        found: `key set ${set.version} after key set ${before.version}`,
        expected: 'a higher version after each rotation',
      }),
    );
  }
  const bytes = encodeText(set.signed);
  const [old, own] = [await signersOf(before, bytes, signatures), await signersOf(set, bytes, signatures)];
  if (old.size >= before.threshold && own.size >= set.threshold) return ok(undefined);
  return err(
    refusal('signature', {
      found: `key set ${set.version} signed by ${old.size} of the keys before and ${own.size} of its own`,
      expected: `${before.threshold} of the keys before and ${set.threshold} of its own`,
    }),
  );
}

function isRoot(set: KeySet, root: TrustRoot): boolean {
  if ('signed' in root) return set.signed === root.signed;
  const keys = new Set(root.keys);
  return (
    set.threshold === root.threshold &&
    keys.size === set.keys.length &&
    set.keys.every((key) => keys.has(key))
  );
}

async function sayNewest(file: KeyFile): Promise<string> {
  const newest = file.sets.at(-1);
  return newest ? `keys with the fingerprint ${await fingerprintOf(newest.set.signed)}` : 'no keys';
}

/** A key that is no point of the curve is refused by the browser with an exception: such a key signs nothing. */
async function isGood(raw: string, bytes: Uint8Array<ArrayBuffer>, signature: string): Promise<boolean> {
  try {
    const key = await subtle.importKey('raw', fromBase64(raw), 'Ed25519', false, ['verify']);
    return await subtle.verify('Ed25519', key, fromBase64(signature), bytes);
  } catch {
    return false;
  }
}
