import type { Pack } from '@/lib/format/pack';
import { encodeText } from '@/lib/packs/publication/bytes';
import { createIndex, packBytes, writeIndex } from '@/lib/packs/publication/create-index';
import { INDEX_FILE, type Index, KEYS_FILE, SIGNATURE_FILE } from '@/lib/packs/publication/formats';
import { fingerprintOf } from '@/lib/packs/publication/keys';
import {
  createKey,
  createKeySet,
  type SigningKey,
  sign,
  signKeyFile,
  writeKeyFile,
  writeSignatureFile,
} from '@/lib/packs/publication/signing';

export interface Publication {
  /** Name → bytes, as they lie in the folder. */
  files: Map<string, Uint8Array<ArrayBuffer>>;
  index: Index;
  packFile: string;
}

interface PublishOptions {
  revoke?: readonly string[];
  /** When the index is issued; now by default. */
  now?: Date;
  /** Changes the bytes of the pack before they are hashed and signed: what a publisher with bad intent can do. */
  forge?: (packText: string) => string;
  /** The same for the text of the index before it is signed. */
  forgeIndex?: (indexText: string) => string;
}

/** A publisher with one key, who makes signed folders the way the command line does, in memory. */
export class Publisher {
  readonly #signing: SigningKey;
  readonly #keys: string;
  readonly fingerprint: string;
  /** Raw public key in base64, as a policy names it. */
  readonly publicKey: string;

  private constructor(signing: SigningKey, keys: string, fingerprint: string) {
    this.#signing = signing;
    this.#keys = keys;
    this.fingerprint = fingerprint;
    this.publicKey = signing.raw;
  }

  static async create(): Promise<Publisher> {
    const { signing } = await createKey();
    const set = createKeySet(1, 1, [signing.raw]);
    const file = await signKeyFile({ sets: [{ set, signatures: [] }] }, [signing]);
    return new Publisher(signing, writeKeyFile(file), await fingerprintOf(set.signed));
  }

  async publish(
    pack: object,
    { revoke = [], now = new Date(), forge, forgeIndex = (text) => text }: PublishOptions = {},
  ): Promise<Publication> {
    const packed = await packBytes(pack as Pack);
    const text = forge?.(JSON.stringify(pack));
    const forged = text === undefined ? packed : await this.#repack(pack as Pack, text);
    const index = createIndex(forged, revoke, now, null);
    const indexBytes = encodeText(forgeIndex(writeIndex(index)));
    const signatures = writeSignatureFile([await sign(indexBytes, this.#signing)]);
    const files = new Map([
      [INDEX_FILE, indexBytes],
      [SIGNATURE_FILE, encodeText(signatures)],
      [KEYS_FILE, encodeText(this.#keys)],
      [forged.file, forged.bytes],
    ]);
    return { files, index, packFile: forged.file };
  }

  /** Other bytes under the name and hash that belong to them. */
  async #repack(pack: Pack, text: string) {
    const bytes = encodeText(text);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return { pack, bytes, sha256, file: `pack-${pack.id}-${pack.version}-${sha256.slice(0, 8)}.json` };
  }
}
