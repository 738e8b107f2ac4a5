/** A published token format. Adding one is adding one entry to a table in `shapes/`. */
export interface TokenShape {
  /** Kebab-case name of what was found: the `kind` of the hit. */
  id: string;
  /** Lower case; the pattern is only tried when one of them stands in the folded text. */
  keywords: readonly string[];
  /**
   * Global, with bounded quantifiers only, so that the time stays linear. A group named `token` (with the `d` flag)
   * narrows the hit to the value; without it the whole match is the value.
   */
  pattern: RegExp;
  /** Least Shannon entropy of the value in bits per character: keeps `aaaa…` and plain words out. */
  minEntropy?: number;
  /** Anything else that must hold; `folded` is the whole text in lower case. */
  accepts?: (value: string, folded: string) => boolean;
  /** The vendor's real values can look like a mask (`xxxx…`), so the placeholder check is left out. */
  mayLookMasked?: boolean;
}

export const hasDigit = (value: string) => /\d/.test(value);

/** Shannon entropy in bits per character (UTF-16 code units); 0 for an empty string. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}
