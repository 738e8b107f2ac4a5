import { encodeText, fromBase64, toBase64 } from '@/lib/packs/publication/bytes';
import {
  type KeyFile,
  type KeySet,
  PUBLICATION_FORMAT,
  type Signature,
  type SignatureFile,
} from '@/lib/packs/publication/formats';
import { keyIdOf, signersOf } from '@/lib/packs/publication/keys';
import { type CryptoKey, subtle } from '@/lib/packs/publication/subtle';

/** A private key ready to sign; `raw` is its public key in base64. */
export interface SigningKey {
  id: string;
  raw: string;
  key: CryptoKey;
}

/** A new pair of keys; `pem` is the private one as PKCS #8, which scanners for leaked secrets know by its first line. */
export async function createKey(): Promise<{ signing: SigningKey; pem: string }> {
  const { publicKey, privateKey } = await subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const raw = toBase64(new Uint8Array(await subtle.exportKey('raw', publicKey)));
  const pkcs8 = toBase64(new Uint8Array(await subtle.exportKey('pkcs8', privateKey)));
  const pem = `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/.{64}(?!$)/g, '$&\n')}\n-----END PRIVATE KEY-----\n`;
  return { signing: { id: await keyIdOf(raw), raw, key: privateKey }, pem };
}

/** The key in the text of a PEM file; null when there is none, or one of another kind than Ed25519. */
export async function readPrivateKey(pem: string): Promise<SigningKey | null> {
  const body = /-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----/.exec(pem)?.[1];
  if (body === undefined) return null;
  try {
    const key = await subtle.importKey('pkcs8', fromBase64(body.replace(/\s/g, '')), 'Ed25519', true, [
      'sign',
    ]);
    const { x = '' } = await subtle.exportKey('jwk', key);
    const raw = `${x.replaceAll('-', '+').replaceAll('_', '/')}=`;
    return { id: await keyIdOf(raw), raw, key };
  } catch {
    return null;
  }
}

/** Ed25519 over exactly these bytes. */
export async function sign(bytes: Uint8Array<ArrayBuffer>, { id, key }: SigningKey): Promise<Signature> {
  return { key: id, signature: toBase64(new Uint8Array(await subtle.sign('Ed25519', key, bytes))) };
}

/** The text of a new key set; it is signed as it is, so nobody may format it anew. */
export function createKeySet(version: number, threshold: number, keys: readonly string[]): KeySet {
  return { signed: JSON.stringify({ version, threshold, keys }), version, threshold, keys };
}

/**
 * The signatures over these bytes that count for one of the sets: those there are, less the ones that are no longer good,
 * and those of the keys at hand.
 */
export async function addSignatures(
  bytes: Uint8Array<ArrayBuffer>,
  sets: readonly KeySet[],
  there: readonly Signature[],
  keys: readonly SigningKey[],
): Promise<Signature[]> {
  const mine = keys.filter(({ raw }) => sets.some((set) => set.keys.includes(raw)));
  const own = await Promise.all(mine.map((key) => sign(bytes, key)));
  const all = new Map([...there, ...own].map((each) => [`${each.key} ${each.signature}`, each]));
  const good: Signature[] = [];
  for (const each of all.values()) {
    const signers = await Promise.all(sets.map((set) => signersOf(set, bytes, [each])));
    const isNew = !good.some(({ key }) => key === each.key);
    if (isNew && signers.some(({ size }) => size > 0)) good.push(each);
  }
  return good;
}

/** Adds what the keys at hand can sign: each set by its own keys and by those of the set before. */
export async function signKeyFile(file: KeyFile, keys: readonly SigningKey[]): Promise<KeyFile> {
  const sets: KeyFile['sets'][number][] = [];
  for (const [at, { set, signatures }] of file.sets.entries()) {
    const before = file.sets[at - 1]?.set;
    const signing = before ? [before, set] : [set];
    sets.push({ set, signatures: await addSignatures(encodeText(set.signed), signing, signatures, keys) });
  }
  return { sets };
}

/**
 * Two copies of one chain of key sets: the longer one, with the signatures of both. Null when they are chains of different
 * keys.
 */
export function mergeKeyFiles(a: KeyFile, b: KeyFile): KeyFile | null {
  const [shorter, longer] = a.sets.length < b.sets.length ? [a, b] : [b, a];
  if (shorter.sets.some(({ set }, at) => set.signed !== longer.sets[at]?.set.signed)) return null;
  return {
    sets: longer.sets.map(({ set, signatures }, at) => ({
      set,
      signatures: [...signatures, ...newOnes(shorter.sets[at]?.signatures ?? [], signatures)],
    })),
  };
}

/** The text of `keys.json`. */
export function writeKeyFile({ sets }: KeyFile): string {
  return write({
    format: PUBLICATION_FORMAT,
    sets: sets.map(({ set, signatures }) => ({ signed: set.signed, signatures })),
  });
}

/** The text of `index.json.sig`. */
export function writeSignatureFile(signatures: readonly Signature[]): string {
  return write({ format: PUBLICATION_FORMAT, signatures: [...signatures] } satisfies SignatureFile);
}

function newOnes(more: readonly Signature[], there: readonly Signature[]): Signature[] {
  return more.filter(({ key, signature }) =>
    there.every((each) => each.key !== key || each.signature !== signature),
  );
}

function write(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
