/** The part of WebCrypto that signing needs; Node, Chromium 137 and Firefox 129 have Ed25519 in it. */
interface Subtle {
  digest(algorithm: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: 'raw' | 'pkcs8',
    bytes: Uint8Array<ArrayBuffer>,
    algorithm: 'Ed25519',
    extractable: boolean,
    uses: readonly ('sign' | 'verify')[],
  ): Promise<CryptoKey>;
  generateKey(
    algorithm: 'Ed25519',
    extractable: boolean,
    uses: readonly ['sign', 'verify'],
  ): Promise<{ publicKey: CryptoKey; privateKey: CryptoKey }>;
  exportKey(format: 'raw' | 'pkcs8', key: CryptoKey): Promise<ArrayBuffer>;
  exportKey(format: 'jwk', key: CryptoKey): Promise<{ x?: string }>;
  sign(algorithm: 'Ed25519', key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  verify(
    algorithm: 'Ed25519',
    key: CryptoKey,
    signature: Uint8Array<ArrayBuffer>,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
}

/** A key as WebCrypto holds it; only handed back to it. */
export interface CryptoKey {
  readonly type: string;
}

/** Every runtime of ours has it, though it is no part of the language. */
export const { subtle } = (globalThis as unknown as { crypto: { subtle: Subtle } }).crypto;
