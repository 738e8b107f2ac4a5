import type { Span } from '@/lib/shared/span';
import { isPlain, sentenceBreaks } from '@/lib/text/sentence-breaks';
import type { Locale } from '@/lib/text/types';

/** Abbreviations after which a sentence goes on; written without the final dot, in lower case. */
const GOES_ON = new Set(
  (
    'approx e.g i.e eg ie vs cf mr mrs ms dr prof st no nos fig est resp incl excl avg ' +
    'ca z.b d.h u.a bzw ggf inkl exkl zzgl nr evtl mio mrd tsd ' +
    'p.ex c.-à-d env m mme ' +
    'p.ej aprox sr sra núm ' +
    'bijv d.w.z o.a dhr mevr mln mld'
  ).split(' '),
);
/** Abbreviations that may also be the last word of a sentence. */
const MAY_END = new Set(
  'inc ltd corp co llc plc gmbh etc usw jr sr bros dept a.m p.m u.s u.k e.u'.split(' '),
);
const SENTENCE_OPENERS = new Set(
  (
    'we our i my it its they their he she his her you your the this that these those there here and but so or yes no ' +
    'now then today what when why how if in on at after before for ' +
    'wir unsere der die das es ich nous notre nos le la les je il elle nosotros nuestro nuestra el los las yo wij onze de het ik'
  ).split(' '),
);
const LAST_WORD = /[\p{L}\p{N}][\p{L}\p{N}.-]*$/u;
/** What of ASCII stands in a word, by code unit. */
const IN_WORD = Array.from({ length: 0x80 }, (_, code) => /[A-Za-z0-9.-]/.test(String.fromCharCode(code)));
const FIRST_WORD = /^\s*["'([]*([\p{L}]+)/u;
/** An abbreviation is short; looking further back would make a text of dots quadratic. */
const LOOK_BACK = 24;

const segmenters = new Map<Locale, Intl.Segmenter>();

/** The sentences of `text` in order, without the space around them; offsets are UTF-16 code units of `text`. */
export function sentences(text: string, locale: Locale = 'en'): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const to of isPlain(text) ? [...sentenceBreaks(text), text.length] : segmentEnds(text, locale)) {
    const next = trimmed(text, from, to);
    from = to;
    if (next.start === next.end) continue;
    const last = spans.at(-1);
    if (last && goesOn(text, last, next)) last.end = next.end;
    else spans.push(next);
  }
  return spans;
}

function segmentEnds(text: string, locale: Locale): number[] {
  return Array.from(segmenterFor(locale).segment(text), ({ index, segment }) => index + segment.length);
}

function segmenterFor(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known) return known;
  const made = new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, made);
  return made;
}

function trimmed(text: string, from: number, to: number): Span {
  const segment = text.slice(from, to);
  const start = to - segment.trimStart().length;
  return { start, end: Math.max(start, from + segment.trimEnd().length) };
}

/** True when the break between two segments is only the dot of an abbreviation. */
function goesOn(text: string, before: Span, after: Span): boolean {
  if (text.charCodeAt(before.end - 1) !== 0x2e || /[\r\n]/.test(text.slice(before.end, after.start)))
    return false;
  const word = lastWord(text, Math.max(before.start, before.end - LOOK_BACK), before.end - 1);
  if (word === undefined) return false;
  const abbreviation = word.toLowerCase();
  if (GOES_ON.has(abbreviation)) return true;
  const isInitial = word.length === 1 && /^\p{Lu}$/u.test(word) && word !== 'I';
  if (!isInitial && !MAY_END.has(abbreviation)) return false;
  const opener = FIRST_WORD.exec(text.slice(after.start, after.start + LOOK_BACK))?.[1]?.toLowerCase();
  return opener === undefined || !SENTENCE_OPENERS.has(opener);
}

/** What stands before the dot, with dots and hyphens inside; not reaching before `from`. */
function lastWord(text: string, from: number, dot: number): string | undefined {
  let start = dot;
  while (start > from && IN_WORD[text.charCodeAt(start - 1)]) start--;
  if (start > from && text.charCodeAt(start - 1) >= 0x80) return LAST_WORD.exec(text.slice(from, dot))?.[0];
  while (start < dot && /[.-]/.test(text.charAt(start))) start++;
  return start < dot ? text.slice(start, dot) : undefined;
}
