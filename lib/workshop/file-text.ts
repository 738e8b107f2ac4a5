/** Every runtime of ours has it, though it is no part of the language. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };
};

/** Larger files are not read: they would not fit beside what is made of them. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/**
 * The text of a file: UTF-16 where its first bytes say so, else UTF-8, else what spreadsheets on Windows write. Null for what is
 * no text.
 */
export function textOf(bytes: Uint8Array): string | null {
  const text = decode(bytes, labelOf(bytes)) ?? decode(bytes, 'windows-1252');
  return text === null || text.includes('\0') ? null : text;
}

/** https://encoding.spec.whatwg.org/#bom-sniff; the mark itself is taken off by the decoder. */
function labelOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
