import type { Span } from '@/lib/shared/span';

/** Words of a post with a little of what stands around them. */
export interface Excerpt {
  before: string;
  match: string;
  after: string;
}

/** In UTF-16 code units. */
const AROUND = 40;
const LONGEST_MATCH = 120;

/** The words at `span` of a text, on one line and without characters that would steer a terminal. */
export function excerpt(text: string, { start, end }: Span): Excerpt {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const match = text.slice(start, end);
  return {
    before: start > AROUND ? `…${plain(before.replace(/^\S{1,20}(?=\s)/, ''))}` : plain(before),
    match: match.length > LONGEST_MATCH ? `${plain(match.slice(0, LONGEST_MATCH))}…` : plain(match),
    after: end + AROUND < text.length ? `${plain(after.replace(/(?<=\s)\S{1,20}$/, ''))}…` : plain(after),
  };
}

function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
