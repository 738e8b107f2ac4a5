import type { CompanionFinder } from '@/lib/engine/companions';
import type { TermHit } from '@/lib/matchers/define';
import type { Span } from '@/lib/shared/span';
import type { Surroundings } from '@/lib/text/naming';

/** How far evidence for a name reaches, in UTF-16 code units. */
const REACH = 80;
/** In a headline nearly every longer word has a capital, so a capital says nothing. */
const HEADLINE_SHARE = 0.75;
const LONG_WORD = 4;

/** A hit of a name with the text of its sentence around it. */
export interface Place extends Surroundings {
  term: string;
  sentence: string;
  /** Of `written` in `sentence`. */
  at: Span;
  companions: CompanionFinder;
}

/** True when the other words around a hit have capitals too. */
export type HeadlineTest = (place: Place) => boolean;

export function placeOf(
  text: string,
  sentence: Span,
  { start, end, term }: TermHit,
  companions: CompanionFinder,
): Place {
  return {
    term,
    written: text.slice(start, end),
    before: text.slice(Math.max(sentence.start, start - REACH), start),
    after: text.slice(end, Math.min(Math.max(sentence.end, end), end + REACH)),
    sentence: text.slice(sentence.start, sentence.end),
    at: { start: start - sentence.start, end: end - sentence.start },
    companions,
  };
}

/** Whom a reply is to, and who is repeated: "RT @somebody: ", "@one @two ". */
const ADDRESS = /^\P{L}{0,3}(?:RT\s)?(?:@[\p{L}\p{N}_]{1,30}[:,]?\s+){1,5}/u;

/** Nothing but marks and the names of those who are spoken to stands before it in its sentence. */
export function isFirst({ sentence, at }: Place): boolean {
  return !/[\p{L}\p{N}]/u.test(addressed(sentence.slice(0, at.start)));
}

/** "Show HN: …", "Twitch – …": another sentence begins. */
export function opensPart({ before }: Place): boolean {
  return /(?:[:;|•→]|\s[–—-])\s+$/u.test(before);
}

/** Longer than any row of handles, in UTF-16 code units. */
const LONGEST_ADDRESS = 240;

/** A text without the handles at its head. */
export function addressed(text: string): string {
  return text.length <= LONGEST_ADDRESS && text.includes('@') ? text.replace(ADDRESS, '') : text;
}

/** A test that counts the capitals of each sentence once. */
export function headlineTest(): HeadlineTest {
  const known = new Map<string, Capitals>();
  return (place) => {
    const capitals = known.get(place.sentence) ?? countCapitals(place.sentence);
    known.set(place.sentence, capitals);
    return isHeadlineAround(place, capitals);
  };
}

interface Capitals {
  long: number;
  capitals: number;
}

/** The longer words of a sentence but its first, and how many of them have a capital. */
function countCapitals(sentence: string): Capitals {
  const words = [...sentence.matchAll(/(?<![\p{L}\p{N}@#._-])\p{L}[\p{L}']*/gu)]
    .map(([word]) => word)
    .slice(1);
  const long = words.filter((word) => word.length >= LONG_WORD);
  return { long: long.length, capitals: long.filter((word) => /^\p{Lu}/u.test(word)).length };
}

/** Do the other words of the sentence have capitals too? */
function isHeadlineAround(place: Place, { long, capitals }: Capitals): boolean {
  const counted = isFirst(place) || place.written.length < LONG_WORD ? 0 : 1;
  const others = long - counted;
  return others >= 2 && (capitals - counted) / others > HEADLINE_SHARE;
}
