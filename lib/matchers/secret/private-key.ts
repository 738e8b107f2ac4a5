import { isPlaceholder } from '@/lib/matchers/secret/placeholder';
import type { Span } from '@/lib/shared/span';

// RFC 7468 (PEM), RFC 4716 (SSH2) and RFC 9580 (OpenPGP armour). Two dashes are enough: editors turn `--` into a longer one
const HEADER =
  /-{2,5} ?BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP |SSH2 ENCRYPTED )?PRIVATE KEY(?: BLOCK)? ?-{2,5}/g;
const FOOTER = /-{2,5} ?END (?:[A-Z0-9 ]{1,16} )?PRIVATE KEY(?: BLOCK)? ?-{2,5}/;

/** No private key is longer: an RSA key of 16,384 bits has 12,700 characters. */
const MAX_CHARS = 16_000;

/**
 * Private-key blocks, from the header to the footer, or the header alone when the body is cut off or stands in another
 * paragraph. A block whose body is a mask (`xxx`, `***`, `…`) is a picture of a key.
 */
export function findPrivateKeys(text: string): Span[] {
  if (!text.includes('PRIVATE KEY')) return [];
  return [...text.matchAll(HEADER)].flatMap((header) => keyAt(text, header.index, header[0].length));
}

function keyAt(text: string, start: number, length: number): Span[] {
  const rest = text.slice(start + length, start + MAX_CHARS);
  const footer = FOOTER.exec(rest);
  if (!footer) return [{ start, end: start + length }];
  const body = rest.slice(0, footer.index).replaceAll(/\\n|\s/g, '');
  if (body === '' || !/[A-Za-z0-9+/]{12}/.test(body) || isPlaceholder(body)) return [];
  return [{ start, end: start + length + footer.index + footer[0].length }];
}
