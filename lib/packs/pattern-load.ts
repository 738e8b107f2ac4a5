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
const NAMES = ['re', 'pattern'];

/** What the patterns in a value that nobody has checked yet would cost to compile, in parts. */
export function patternLoad(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, inner]) => {
    const isPattern = typeof inner === 'string' && NAMES.includes(name);
    return sum + (isPattern ? EACH + patternSize(inner) : patternLoad(inner));
  }, 0);
}
