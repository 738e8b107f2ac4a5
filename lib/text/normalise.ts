import type { Span } from '@/lib/shared/span';
import { costumeLetter } from '@/lib/text/costumes';
import type { Normalised } from '@/lib/text/types';

const NOT_ASCII = /[^\0-\x7f]/;
/** Invisible by Unicode's own list: zero-width and bidi characters, soft hyphens, variation selectors, fillers. */
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
const MARK = /^\p{M}$/u;
const PICTURE = /^\p{Extended_Pictographic}$/u;
/** Marks that can sit on any script (U+0301 and its family); a script's own vowel signs are not among them. */
const GENERIC_MARKS = /(?=\p{M})\p{Script=Inherited}/gu;
const CONJOINING_JAMO = /^[\u1160-\u11ff\ud7b0-\ud7fb]$/;
const VARIATION_16 = 0xfe0f;
const JOINER = 0x200d;
/** Composition never needs more; reordering a million marks inside one `normalize` call would be quadratic. */
const MARKS_PER_BASE = 8;
const CACHED_CODE_POINTS = 4096;

type Role = 'ignorable' | 'mark' | 'base';

interface Cluster {
  /** What stands in the plain text for `[from, to)` of the original. */
  plain: string;
  to: number;
}

const roles = new Map<number, Role>();
const plainOf = new Map<number, string>();

/**
 * The text in plain clothes: NFKC, costume letters and digits plain, quotes and dashes straight, invisible characters and
 * stacked marks gone. Emoji stay as they are; a lone surrogate becomes U+FFFD. Time and memory are linear in the length.
 */
export function normalise(text: string): Normalised {
  if (!NOT_ASCII.test(text)) return plainAscii(text);
  const builder = new Builder(text);
  let at = 0;
  while (at < text.length) at = builder.step(at);
  return builder.finish();
}

function plainAscii(text: string): Normalised {
  const toOriginal = (span: Span) => ({
    start: insideLineEnd(text, span.start) ? span.start - 1 : span.start,
    end: span.end > span.start && insideLineEnd(text, span.end) ? span.end + 1 : span.end,
  });
  return {
    text,
    folded: text.toLowerCase(),
    toOriginal: (span) => (span.end > span.start ? toOriginal(span) : emptyAt(toOriginal(span).start)),
  };
}

/** CR LF is one character to every editor. */
function insideLineEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x0a && text.charCodeAt(at - 1) === 0x0d;
}

function emptyAt(start: number): Span {
  return { start, end: start };
}

/** Same length always: the one letter whose lower case is longer (U+0130) folds to a plain `i`. */
function fold(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase();
}

class Builder {
  private readonly pieces: string[] = [];
  /** Per code unit of the plain text: where the cluster it came from starts and ends in the original. */
  private starts: Uint32Array;
  private ends: Uint32Array;
  private length = 0;
  private readonly original: string;

  constructor(original: string) {
    this.original = original;
    this.starts = new Uint32Array(original.length + 16);
    this.ends = new Uint32Array(original.length + 16);
  }

  /** Takes the characters at `from` and returns where the next ones start. */
  step(from: number): number {
    const run = asciiRunEnd(this.original, from);
    if (run > from) {
      this.pushRun(from, run);
      return run;
    }
    const { plain, to } = clusterAt(this.original, from, this.pieces.at(-1) ?? '');
    this.push(plain, from, to);
    return to;
  }

  finish(): Normalised {
    const text = this.pieces.join('');
    const starts = this.starts.slice(0, this.length);
    const ends = this.ends.slice(0, this.length);
    const snap = graphemeSnapper(this.original);
    return {
      text,
      folded: fold(text),
      toOriginal: (span) => mapBack(span, starts, ends, this.original.length, snap),
    };
  }

  private pushRun(from: number, to: number): void {
    this.pieces.push(this.original.slice(from, to));
    this.reserve(this.length + to - from);
    for (let at = from; at < to; ) {
      this.starts[this.length] = at;
      this.ends[this.length++] = ++at;
    }
  }

  private push(plain: string, from: number, to: number): void {
    if (plain === '') return;
    this.pieces.push(plain);
    this.reserve(this.length + plain.length);
    this.starts.fill(from, this.length, this.length + plain.length);
    this.ends.fill(to, this.length, this.length + plain.length);
    this.length += plain.length;
  }

  private reserve(length: number): void {
    if (length <= this.starts.length) return;
    this.starts = grown(this.starts, length * 2);
    this.ends = grown(this.ends, length * 2);
  }
}

/** Where plain ASCII stops; its last character is left out when a mark could ride on it. */
function asciiRunEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) < 0x80) at++;
  return at < text.length && at > from ? at - 1 : at;
}

function grown(array: Uint32Array, length: number): Uint32Array {
  const larger = new Uint32Array(length);
  larger.set(array);
  return larger;
}

function mapBack(span: Span, starts: Uint32Array, ends: Uint32Array, length: number, snap: Snapper): Span {
  const start = snap(starts[span.start] ?? length).start;
  if (span.end <= span.start) return emptyAt(start);
  return { start, end: Math.max(start, snap(ends[span.end - 1] ?? length).end) };
}

type Snapper = (at: number) => Span;

/** Widens an offset to the user-perceived characters around it; the segmentation is made at first use. */
function graphemeSnapper(text: string): Snapper {
  let segments: Intl.Segments | undefined;
  return (at) => {
    if (at <= 0 || at >= text.length) return emptyAt(at);
    segments ??= graphemes().segment(text);
    const segment = segments.containing(at);
    if (!segment || segment.index === at) return emptyAt(at);
    return { start: segment.index, end: segment.index + segment.segment.length };
  };
}

let graphemeSegmenter: Intl.Segmenter | undefined;

function graphemes(): Intl.Segmenter {
  graphemeSegmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return graphemeSegmenter;
}

/** One base character with the marks and invisible characters that ride on it. */
function clusterAt(text: string, from: number, previous: string): Cluster {
  const base = text.codePointAt(from) ?? 0;
  const next = from + width(base);
  if (roleOf(base) !== 'base') return { plain: emojiPart(base, previous), to: next };
  const following = text.codePointAt(next);
  if (following === undefined || following < 0x80) return { plain: plain(base), to: next };
  if (isPicture(base, following)) return { plain: String.fromCodePoint(base), to: next };
  return withMarks(text, from, base);
}

function withMarks(text: string, from: number, base: number): Cluster {
  const keycap = keycapAt(text, from);
  if (keycap) return keycap;
  let marks = '';
  let count = 0;
  let at = from + width(base);
  let to = at;
  for (; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const role = code < 0x80 ? 'base' : roleOf(code);
    if (role === 'base' && !CONJOINING_JAMO.test(String.fromCodePoint(code))) break;
    at += width(code);
    if (role === 'ignorable') continue;
    to = at;
    if (count++ < MARKS_PER_BASE) marks += String.fromCodePoint(code);
  }
  if (marks === '') return { plain: plain(base), to: from + width(base) };
  return { plain: (plain(base) + marks).normalize('NFC').replace(GENERIC_MARKS, '').normalize('NFC'), to };
}

/** A keycap (digit, U+FE0F, U+20E3) is an emoji, not a digit. */
function keycapAt(text: string, from: number): Cluster | undefined {
  const plain = /^[0-9#*]\ufe0f?\u20e3/.exec(text.slice(from, from + 3))?.[0];
  return plain === undefined ? undefined : { plain, to: from + plain.length };
}

/** Joiners and selectors behind an emoji are part of the picture; anywhere else they are invisible and go. */
function emojiPart(code: number, previous: string): string {
  if (code !== JOINER && code !== VARIATION_16) return '';
  const before = previous.codePointAt(0) ?? 0;
  const followsPicture =
    before === VARIATION_16 || before === JOINER || PICTURE.test(previous) || isSkinTone(before);
  return followsPicture ? String.fromCodePoint(code) : '';
}

function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff;
}

function width(code: number): 1 | 2 {
  return code > 0xffff ? 2 : 1;
}

function roleOf(code: number): Role {
  const known = roles.get(code);
  if (known) return known;
  const char = String.fromCodePoint(code);
  const role = IGNORABLE.test(char) ? 'ignorable' : MARK.test(char) ? 'mark' : 'base';
  return remember(roles, code, role);
}

/** Some circled and squared letters are emoji only when the next character asks for the picture. */
function isPicture(code: number, following: number): boolean {
  if (!PICTURE.test(String.fromCodePoint(code))) return false;
  return costumeLetter(code) === undefined || following === VARIATION_16;
}

function plain(code: number): string {
  const known = plainOf.get(code);
  if (known !== undefined) return known;
  return remember(plainOf, code, plainCharacter(code));
}

function plainCharacter(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  const letter = costumeLetter(code);
  if (letter !== undefined) return letter;
  const char = String.fromCodePoint(code);
  if (PICTURE.test(char)) return char;
  const composed = char.normalize('NFKC');
  // Thai and Lao AM would fall apart into a mark, which belongs to the letter before, and a vowel.
  if (MARK.test(String.fromCodePoint(composed.codePointAt(0) ?? 0))) return char;
  // NFKC may turn one costume into another: U+107B2 becomes a small capital.
  const undressed = [...composed].map((each) => costumeLetter(each.codePointAt(0) ?? 0) ?? each);
  return straight(undressed.join('')).replace(GENERIC_MARKS, '');
}

function straight(text: string): string {
  return text
    .replace(/[\u2018-\u201b\u2032\u2035\u2039\u203a\u02bc\u00b4]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u2036\u00ab\u00bb\u301d-\u301f]/g, '"')
    .replace(/[\u2010-\u2015\u2043\u2212]/g, '-')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[\p{Zs}\u2800]/gu, ' ');
}

function remember<T>(cache: Map<number, T>, code: number, value: T): T {
  if (cache.size >= CACHED_CODE_POINTS) cache.clear();
  cache.set(code, value);
  return value;
}
