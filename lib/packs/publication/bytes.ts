/** Every runtime of ours has these, though they are no part of the language. */
const {
  TextDecoder: Decoder,
  TextEncoder: Encoder,
  atob,
  btoa,
} = globalThis as unknown as {
  TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };
  TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
  atob(base64: string): string;
  btoa(binary: string): string;
};

/** The text of UTF-8 bytes, without a byte order mark; null when they are no UTF-8. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new Decoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return new Encoder().encode(text);
}

/** Bytes of standard base64 that a schema has already looked at. */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

/** Standard base64 of a few bytes (keys and signatures, not packs). */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Lower-case hex, two digits a byte. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
