import type { Pack } from '@/lib/format/pack';
import { encodeText } from '@/lib/packs/publication/bytes';
import { createIndex, packBytes, writeIndex } from '@/lib/packs/publication/create-index';
import type { Index, KeyFile, KeySet } from '@/lib/packs/publication/formats';
import { readKeys } from '@/lib/packs/publication/keys';
import {
  createKey,
  createKeySet,
  type SigningKey,
  sign,
  signKeyFile,
  writeKeyFile,
  writeSignatureFile,
} from '@/lib/packs/publication/signing';

/** Real keys of somebody who publishes. */
export async function newKeys(count: number): Promise<SigningKey[]> {
  return Promise.all(Array.from({ length: count }, async () => (await createKey()).signing));
}

export function setOf(version: number, threshold: number, keys: readonly SigningKey[]): KeySet {
  return createKeySet(
    version,
    threshold,
    keys.map(({ raw }) => raw),
  );
}

/** A chain of sets with the signatures of these keys, through its text as a browser reads it. */
export async function chain(sets: readonly KeySet[], signers: readonly SigningKey[]): Promise<KeyFile> {
  const file = await signKeyFile({ sets: sets.map((set) => ({ set, signatures: [] })) }, signers);
  const read = readKeys(writeKeyFile(file));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

export async function signatureText(
  bytes: Uint8Array<ArrayBuffer>,
  keys: readonly SigningKey[],
): Promise<string> {
  return writeSignatureFile(await Promise.all(keys.map((key) => sign(bytes, key))));
}

export const NOW = new Date('2026-11-02T12:00:00.000Z');

export const PACK: Pack = {
  format: 1,
  id: 'globex',
  name: 'Globex house rules',
  version: 3,
  linkHosts: ['globex.example'],
  rules: [],
};

export async function published(
  pack: Pack = PACK,
  change: (index: Index) => unknown = (index) => index,
): Promise<{ index: Index; indexBytes: Uint8Array<ArrayBuffer>; bytes: Uint8Array<ArrayBuffer> }> {
  const packed = await packBytes(pack);
  const index = createIndex(packed, ['fin.guidance'], NOW, null);
  return { index, indexBytes: encodeText(writeIndex(change(index) as Index)), bytes: packed.bytes };
}
