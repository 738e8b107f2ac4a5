/** A memo of the least recently used kind, bounded by entries and by the length of its keys in code units. */
export function memoByText<T>(
  make: (text: string) => T,
  maxEntries = 2_000,
  maxLength = 1_000_000,
): (text: string) => T {
  const known = new Map<string, T>();
  let length = 0;
  const forget = (text: string) => {
    known.delete(text);
    length -= text.length;
  };
  return (text) => {
    const hit = known.get(text);
    if (hit !== undefined) {
      known.delete(text);
      known.set(text, hit);
      return hit;
    }
    const made = make(text);
    known.set(text, made);
    length += text.length;
    for (const oldest of known.keys()) {
      if (known.size <= maxEntries && length <= maxLength) break;
      forget(oldest);
    }
    return made;
  };
}
