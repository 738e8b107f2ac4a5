import { RE2JS } from 're2js';
import type { TokenFormat } from '@/lib/format/token-format';
import type { Span } from '@/lib/shared/span';

/** Where the values of one token format stand in a text, sorted, without overlaps; nothing else is asked of them yet. */
export type TokenSearch = (text: string) => Span[];

/** Does a value hold this pattern? */
export type ValueTest = (value: string) => boolean;

const LETTERS_AND_DIGITS = 'A-Za-z0-9';

/**
 * Searches with the platform's own expressions: fast, but a careless pattern can take them for ever. For the formats that
 * ship with Candor, whose time the tests measure.
 */
export function nativeSearch({
  pattern,
  anyCase,
  notAfter = LETTERS_AND_DIGITS,
  notBefore = LETTERS_AND_DIGITS,
}: TokenFormat): TokenSearch {
  const before = notAfter && `(?<![${notAfter}])`;
  const behind = notBefore && `(?![${notBefore}])`;
  const isNarrow = namesToken(pattern);
  const flags = `g${isNarrow ? 'd' : ''}${anyCase ? 'i' : ''}`;
  const re = new RegExp(`${before}(?:${pattern})${behind}`, flags);
  return (text) =>
    [...text.matchAll(re)].map((match) => {
      const [start, end] = match.indices?.groups?.token ?? [match.index, match.index + match[0].length];
      return { start, end };
    });
}

/** Searches in linear time whatever the pattern: for the formats of any pack. RE2 has no lookaround, so borders are matched. */
export function linearSearch({
  pattern,
  anyCase,
  notAfter = LETTERS_AND_DIGITS,
  notBefore = LETTERS_AND_DIGITS,
}: TokenFormat): TokenSearch {
  const before = notAfter && `(?:^|[^${notAfter}])`;
  const behind = notBefore && `(?:$|[^${notBefore}])`;
  const re = RE2JS.compile(`${before}(${pattern})${behind}`, anyCase ? RE2JS.CASE_INSENSITIVE : 0);
  const isNarrow = namesToken(pattern);
  return (text) => {
    const matcher = re.matcher(text);
    const spans: Span[] = [];
    // The border behind a value may be the one before the next, so the search goes on from the value's end.
    for (let from = 0; from <= text.length && matcher.find(from); ) {
      from = Math.max(matcher.end(1), from + 1);
      const isNamed = isNarrow && matcher.start('token') >= 0;
      spans.push({
        start: isNamed ? matcher.start('token') : matcher.start(1),
        end: isNamed ? matcher.end('token') : matcher.end(1),
      });
    }
    return spans;
  };
}

export function nativeTest(re: string): ValueTest {
  const compiled = new RegExp(re);
  return (value) => compiled.test(value);
}

export function linearTest(re: string): ValueTest {
  const compiled = RE2JS.compile(re);
  return (value) => compiled.matcher(value).find();
}

/** Does the pattern mark a value inside what it matches? */
export function namesToken(pattern: string): boolean {
  return pattern.includes('(?<token>');
}
