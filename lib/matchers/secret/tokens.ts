import type { TokenFormat } from '@/lib/format/token-format';
import { entropy } from '@/lib/matchers/secret/entropy';
import { indexKeywords } from '@/lib/matchers/secret/keyword-index';
import { isPlaceholder } from '@/lib/matchers/secret/placeholder';
import {
  linearSearch,
  linearTest,
  namesToken,
  nativeSearch,
  nativeTest,
  type TokenSearch,
  type ValueTest,
} from '@/lib/matchers/secret/token-search';
import type { Span } from '@/lib/shared/span';

/** The token formats of one pack. */
export interface TokenSource {
  formats: readonly TokenFormat[];
  /** They ship with Candor: the fast search is safe for them, and they speak on protected drafts, too. */
  isOurs: boolean;
  /** The pack may not pause anybody. */
  isQuiet?: boolean;
}

/** A value in one of the known formats. Offsets are in the text that was searched. */
export interface TokenHit extends Span {
  /** The format's id. */
  kind: string;
  /** A pack brought the format. */
  isOfPack?: boolean;
  isQuiet?: boolean;
}

/** Live values in all known formats; of values at one place the better named one comes first. */
export type TokenFinder = (text: string, folded: string) => TokenHit[];

interface Shape {
  format: TokenFormat;
  isOurs: boolean;
  isQuiet: boolean;
  keywords: readonly string[];
  near: readonly string[];
  search: TokenSearch;
  includes: readonly ValueTest[];
  excludes: readonly ValueTest[];
}

/** Compiles formats into one finder. Patterns are compiled at their first keyword: most never meet one. */
export function compileTokens(sources: readonly TokenSource[]): TokenFinder {
  const shapes = sources
    .flatMap(({ formats, ...source }) => formats.map((format) => shapeOf(format, source)))
    // Where two formats fit the same words, a value that names its issuer says more than the label in front of it.
    .toSorted((a, b) => Number(namesToken(a.format.pattern)) - Number(namesToken(b.format.pattern)));
  const mayHold = indexKeywords(shapes.map(({ keywords }) => keywords));
  return (text, folded) =>
    mayHold(folded).flatMap((at) => {
      const shape = shapes[at];
      return shape ? valuesOf(shape, text, folded) : [];
    });
}

function shapeOf(format: TokenFormat, { isOurs, isQuiet = false }: Omit<TokenSource, 'formats'>): Shape {
  const test = isOurs ? nativeTest : linearTest;
  return {
    format,
    isOurs,
    isQuiet,
    keywords: inLowerCase(format.keywords),
    near: inLowerCase(format.near ?? []),
    search: later(() => (isOurs ? nativeSearch : linearSearch)(format)),
    includes: (format.includes ?? []).map((re) => later(() => test(re))),
    excludes: (format.excludes ?? []).map((re) => later(() => test(re))),
  };
}

function valuesOf(shape: Shape, text: string, folded: string): TokenHit[] {
  if (shape.near.length > 0 && !shape.near.some((words) => folded.includes(words))) return [];
  const hits = shape.search(text).filter(({ start, end }) => isLive(shape, text.slice(start, end)));
  const { isOurs, isQuiet } = shape;
  const found = { kind: shape.format.id, ...(!isOurs && { isOfPack: true, isQuiet }) };
  return hits.map(({ start, end }) => ({ start, end, ...found }));
}

function isLive({ format, includes, excludes }: Shape, value: string): boolean {
  if (value === '' || (!format.mayLookMasked && isPlaceholder(value))) return false;
  if (format.minEntropy !== undefined && entropy(value) < format.minEntropy) return false;
  return includes.every((test) => test(value)) && !excludes.some((test) => test(value));
}

function inLowerCase(words: readonly string[]): string[] {
  return words.map((each) => each.toLowerCase());
}

/** A function of one text that is made when it is first called. */
function later<Result>(make: () => (text: string) => Result): (text: string) => Result {
  let made: ((text: string) => Result) | undefined;
  return (text) => {
    made ??= make();
    return made(text);
  };
}
