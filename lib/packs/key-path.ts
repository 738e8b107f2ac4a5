/** `rules[3].message.what` for `['rules', 3, 'message', 'what']`. */
export function keyPath(keys: readonly PropertyKey[]): string {
  if (keys.length === 0) return 'the whole file';
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
