import type { Pack } from '@/lib/format/pack';
import { encodeText } from '@/lib/packs/publication/bytes';
import { INDEX_MS, type Index, PUBLICATION_FORMAT, packFileName } from '@/lib/packs/publication/formats';
import { sha256Hex } from '@/lib/packs/publication/keys';

/** A pack as the bytes that are published. */
export interface PackedPack {
  pack: Pack;
  bytes: Uint8Array<ArrayBuffer>;
  file: string;
  sha256: string;
}

export async function packBytes(pack: Pack): Promise<PackedPack> {
  const bytes = encodeText(JSON.stringify(pack));
  const sha256 = await sha256Hex(bytes);
  return { pack, bytes, sha256, file: packFileName(pack.id, pack.version, sha256) };
}

/**
 * The index of a pack, valid for 14 days from `now`. Never issued before the one that is there, or browsers that have
 * that one would refuse it: a clock that was ahead once must not lock the publisher out.
 */
export function createIndex(
  { pack, bytes, file, sha256 }: PackedPack,
  revokedRules: readonly string[],
  now: Date,
  previous: Index | null,
): Index {
  const issued = Math.max(now.getTime(), previous ? Date.parse(previous.issued) + 1 : 0);
  return {
    format: PUBLICATION_FORMAT,
    issued: new Date(issued).toISOString(),
    expires: new Date(issued + INDEX_MS).toISOString(),
    pack: {
      id: pack.id,
      version: pack.version,
      file,
      sha256,
      bytes: bytes.length,
      ...(pack.minEngine !== undefined && { minEngine: pack.minEngine }),
    },
    ...(pack.linkHosts && { linkHosts: pack.linkHosts }),
    ...(revokedRules.length > 0 && { revokedRules: [...revokedRules] }),
  };
}

/** The exact text that is signed. */
export function writeIndex(index: Index): string {
  return `${JSON.stringify(index, null, 2)}\n`;
}
