import { patternSize } from '@/lib/matchers/pattern-size';

/**
 * Most parts of all patterns of a pack together, counted as by `patternSize`. Compiling a part takes about ten
 * microseconds, and the reading of a pack compiles every pattern: this is about a second at most. The base pack with its
 * hundreds of token formats has 60,000.
 */
export const MAX_PATTERN_LOAD = 100_000;

/** What every pattern costs besides its parts. */
const EACH = 20;

/** Under these names a pack, which may have any other faults, holds its patterns. */
const NAMES = ['re', 'pattern', 'includes', 'excludes'];

/** What the patterns in a value that nobody has checked yet would cost to compile, in parts; `name` is its own. */
export function patternLoad(value: unknown, name = ''): number {
  if (typeof value === 'string') return NAMES.includes(name) ? EACH + patternSize(value) : 0;
  if (typeof value !== 'object' || value === null) return 0;
  const isList = Array.isArray(value);
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + patternLoad(inner, isList ? name : key),
    0,
  );
}
