import { RE2JS } from 're2js';
import type { Span } from '@/lib/shared/span';

/** Where a pattern matches a text, in any case: its first group, if it has one, else the whole. */
export type PatternSearch = (text: string) => Span[];

/** Searches in linear time whatever the pattern: for the rules of any pack. Slow. */
export function linearSearch(re: string): PatternSearch {
  const compiled = RE2JS.compile(re, RE2JS.CASE_INSENSITIVE);
  return (text) => {
    const matcher = compiled.matcher(text);
    const spans: Span[] = [];
    while (matcher.find()) {
      const group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
      if (matcher.end(group) > matcher.start(group))
        spans.push({ start: matcher.start(group), end: matcher.end(group) });
    }
    return spans;
  };
}

/**
 * What RE2 and the platform read alike in normalised text, but for `\z` and `\s`. Not among it: `(?-i:…)`, which V8
 * compiles wrongly now and then (13.6: "(?:mr|mrs) (?-i:\p{Lu})" may miss what it found a moment ago).
 */
const READ_ALIKE =
  /^(?:\\(?:[bdswWz.()]|p\{L\})|\[\^?(?:\\[dsw.-]|\\p\{L\}|[^\\\]^[])+\]|\(\?:|\((?!\?)|[^\\[\]().^$]|\))*$/u;
/** White space to RE2, inside a character class; to the platform, a vertical tab is one, too. */
const SPACE = String.raw`\t\n\f\r `;

/** Longest text that is searched with the platform's own expressions, in UTF-16 code units: no line is read in longer pieces. */
export const MOST_NATIVE = 2_000;

/**
 * Searches with the platform's own expressions: fast, but a careless pattern can take them long. For the rules that ship
 * with Candor, whose time the tests measure up to `MOST_NATIVE`; a longer text is read by RE2, and so is every pattern
 * that the two might read differently.
 */
export function nativeSearch(re: string): PatternSearch {
  if (!isReadAlike(re)) return linearSearch(re);
  const compiled = new RegExp(translated(re), 'dgiu');
  let linear: PatternSearch | undefined;
  return (text) => {
    if (text.length <= MOST_NATIVE) return matchesOf(compiled, text);
    linear ??= linearSearch(re);
    return linear(text);
  };
}

export function isReadAlike(re: string): boolean {
  return READ_ALIKE.test(re);
}

function matchesOf(re: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  for (const { indices } of text.matchAll(re)) {
    const [start, end] = indices?.[1] ?? indices?.[0] ?? [0, 0];
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

function translated(re: string): string {
  return re
    .replaceAll('\\z', '$')
    .replaceAll(/\[[^\]]*\]/g, (inside) => inside.replaceAll('\\s', SPACE))
    .replaceAll('\\s', `[${SPACE}]`);
}
