import type { Span } from '@/lib/shared/span';
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
const LAST_WORD = /([\p{L}\p{N}][\p{L}\p{N}.-]*)\.["')\]]*\s*$/u;
const FIRST_WORD = /^\s*["'([]*([\p{L}]+)/u;
/** An abbreviation is short; looking further back would make a text of dots quadratic. */
const LOOK_BACK = 24;

const segmenters = new Map<Locale, Intl.Segmenter>();

/** The sentences of `text` in order, without the space around them; offsets are UTF-16 code units of `text`. */
export function sentences(text: string, locale: Locale = 'en'): Span[] {
  const spans: Span[] = [];
  for (const { index, segment } of segmenterFor(locale).segment(text)) {
    const next = trimmed(segment, index);
    if (next.start === next.end) continue;
    const last = spans.at(-1);
    if (last && goesOn(text, last, next)) last.end = next.end;
    else spans.push(next);
  }
  return spans;
}

function segmenterFor(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known) return known;
  const made = new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, made);
  return made;
}

function trimmed(segment: string, index: number): Span {
  const start = index + segment.length - segment.trimStart().length;
  return { start, end: Math.max(start, index + segment.trimEnd().length) };
}

/** True when the break between two segments is only the dot of an abbreviation. */
function goesOn(text: string, before: Span, after: Span): boolean {
  if (text.charCodeAt(before.end - 1) !== 0x2e || /[\r\n]/.test(text.slice(before.end, after.start)))
    return false;
  const word = LAST_WORD.exec(text.slice(Math.max(before.start, before.end - LOOK_BACK), before.end))?.[1];
  if (word === undefined) return false;
  const abbreviation = word.toLowerCase();
  if (GOES_ON.has(abbreviation)) return true;
  const opener = FIRST_WORD.exec(text.slice(after.start, after.start + LOOK_BACK))?.[1]?.toLowerCase();
  const isInitial = /^\p{Lu}$/u.test(word) && word !== 'I';
  return (MAY_END.has(abbreviation) || isInitial) && (opener === undefined || !SENTENCE_OPENERS.has(opener));
}
