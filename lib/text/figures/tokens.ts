import type { Span } from '@/lib/shared/span';

/**
 * `number` digits with separators · `word` letters · `sign` one other character · `opaque` digits that are no amount
 * (times, dates, versions, phone numbers, ordinals) · `break` a line end.
 */
export interface Token extends Span {
  kind: 'number' | 'word' | 'sign' | 'opaque' | 'break';
  /** As written. */
  raw: string;
  /** In lower case. */
  low: string;
  /** Nothing stands between this token and the one before it. */
  glued: boolean;
}

const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?![\d:])`;
const DATE = String.raw`\d{4}-\d{2}-\d{2}(?!\d)|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)(?![.,]\d)`;
const PHONE = String.raw`\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|\d{3}-\d{2}-\d{4}(?!\d)`;
const FRACTION = String.raw`\d+[/\u2044]\d+`;
/** "1e10", "10^6"; not the hexadecimal "3e45ab". */
const POWER = String.raw`(?:[eE][+-]?\d{1,2}(?![\p{L}\p{N}])|\^\d{1,3}(?!\d))`;
const NUMBER = String.raw`\d+(?:[.,]\d+|'\d{3}(?!\d))*${POWER}?`;
const WORD = String.raw`\p{L}[\p{L}\p{M}]*`;
const SCANNER = new RegExp(
  `(?<opaque>${TIME}|${DATE}|${PHONE}|${FRACTION})|(?<number>${NUMBER})|(?<word>${WORD})|(?<break>[\\r\\n]+)|(?<sign>\\S)`,
  'gu',
);

/** The tokens of a text, without those that touch one of the `skipped` spans (sorted). Linear in the length. */
export function tokenise(text: string, folded: string, skipped: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  let skip = 0;
  for (const match of text.matchAll(SCANNER)) {
    const start = match.index;
    const raw = match[0];
    while ((skipped[skip]?.end ?? Infinity) <= start) skip++;
    const isSkipped = (skipped[skip]?.start ?? Infinity) < start + raw.length;
    const kind = isSkipped ? 'opaque' : kindOf(match.groups);
    tokens.push({
      kind,
      start,
      end: start + raw.length,
      raw,
      low: folded.slice(start, start + raw.length),
      glued: start === end,
    });
    end = start + raw.length;
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined> | undefined): Token['kind'] {
  if (groups?.number !== undefined) return 'number';
  if (groups?.word !== undefined) return 'word';
  if (groups?.sign !== undefined) return 'sign';
  return groups?.break === undefined ? 'opaque' : 'break';
}
