/**
 * A memo of about the last used: what was asked for since half of it was filled, and what was asked for before. Bounded
 * by entries and by the length of its keys in code units; costs two look-ups, however much goes through it.
 */
export function memoByText<T>(
  make: (text: string) => T,
  maxEntries = 500,
  maxLength = 60_000,
): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  let length = 0;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const made = older.get(text) ?? make(text);
    if (recent.size * 2 >= maxEntries || length * 2 >= maxLength) {
      older = recent;
      recent = new Map();
      length = 0;
    }
    recent.set(text, made);
    length += text.length;
    return made;
  };
}
