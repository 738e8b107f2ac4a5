import type { Span } from '@/lib/shared/span';
import { OPENS } from '@/lib/text/figures/clues';
import type { Token } from '@/lib/text/figures/scan';
import { type Word, wordOf } from '@/lib/text/figures/words';

const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?![\d:])`;
const DATE = String.raw`\d{4}-\d{2}-\d{2}(?!\d)|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)(?![.,]\d)`;
const PHONE = String.raw`\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|\d{3}-\d{2}-\d{4}(?!\d)`;
const FRACTION = String.raw`\d+[/\u2044]\d+`;
/** "1e10", "10^6"; not the hexadecimal "3e45ab". */
const POWER = String.raw`(?:[eE][+-]?\d{1,2}(?![\p{L}\p{N}])|\^\d{1,3}(?!\d))`;
const NUMBER = String.raw`\d+(?:[.,]\d+|'\d{3}(?!\d))*${POWER}?`;
const DIGITS = new RegExp(`(${TIME}|${DATE}|${PHONE}|${FRACTION})|${NUMBER}`, 'uy');
/** What makes digits more than themselves. */
const JOINED = /[.,':/\u2044^eE-][\d+-]/y;
const STROKE = /[/\u2044]/;
const WORD = /\p{L}[\p{L}\p{M}]*/uy;
/** Any single character that is no space; astral characters are one. */
const SIGN = /\S/uy;
const BREAK = /[\r\n]+/y;

/** The tokens of a text, without those that touch one of the `skipped` spans (sorted). Linear in the length. */
export function tokenise(text: string, folded: string, skipped: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let previous = -1;
  let skip = 0;
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    if (code === 0x20 || code === 0x09) {
      start++;
      continue;
    }
    const { kind, end } = tokenAt(text, start, code);
    if (end > start) {
      while ((skipped[skip]?.end ?? Infinity) <= start) skip++;
      const isSkipped = (skipped[skip]?.start ?? Infinity) < end;
      const word = wordAt(kind, text.slice(start, end), folded, start);
      tokens.push({
        kind: isSkipped ? 'opaque' : kind,
        start,
        end,
        raw: word.raw,
        low: word.low ?? folded.slice(start, end),
        glued: start === previous,
        clues: word.clues,
      });
      previous = end;
    }
    start = Math.max(end, start + 1);
  }
  return tokens;
}

/** Digits and line ends are not worth remembering; of digits that are no amount only "1/3" may be a figure. */
function wordAt(kind: Token['kind'], raw: string, folded: string, start: number): Word {
  if (kind === 'word' || kind === 'sign') return wordOf(kind === 'sign', raw, folded, start);
  return { raw, low: undefined, clues: kind === 'opaque' && STROKE.test(raw) ? OPENS : 0 };
}

/** The token at `start`; empty at a space. Plain letters, most of a text, take no expression. */
function tokenAt(text: string, start: number, code: number): Pick<Token, 'kind' | 'end'> {
  if (isPlainLetter(code)) return { kind: 'word', end: wordEnd(text, start) };
  if (isDigit(code)) {
    const plain = plainEnd(text, start);
    if (plain > start) return { kind: 'number', end: plain };
    DIGITS.lastIndex = start;
    const match = DIGITS.exec(text);
    return { kind: match?.[1] === undefined ? 'number' : 'opaque', end: DIGITS.lastIndex };
  }
  if (code === 0x0a || code === 0x0d) return { kind: 'break', end: endOf(BREAK, text, start) };
  if (code > 0x20 && code < 0x7f) return { kind: 'sign', end: start + 1 };
  const word = endOf(WORD, text, start);
  return word > start ? { kind: 'word', end: word } : { kind: 'sign', end: endOf(SIGN, text, start) };
}

/** Where digits end that nothing joins to more of them, as most do; `start` itself for all others. */
function plainEnd(text: string, start: number): number {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  JOINED.lastIndex = end;
  return JOINED.test(text) ? start : end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isPlainLetter(code: number): boolean {
  const low = code | 0x20;
  return low >= 0x61 && low <= 0x7a;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) < 0x80 || end >= text.length ? end : endOf(WORD, text, start);
}

/** Where a sticky expression stops that begins at `start`; `start` itself when it does not. */
function endOf(sticky: RegExp, text: string, start: number): number {
  sticky.lastIndex = start;
  return sticky.test(text) ? sticky.lastIndex : start;
}
