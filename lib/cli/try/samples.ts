import type { Severity } from '@/lib/shared/report';
import type { Span } from '@/lib/shared/span';

/** Words that a rule spoke about, with a little of what stands around them. */
export interface Sample {
  file: string;
  line: number;
  /** The post's own id, when it has one. */
  id?: string | number;
  severity: Severity;
  before: string;
  match: string;
  after: string;
}

/** A sample with its place in the archive and the lot it drew. */
export interface Drawn {
  at: number;
  lot: number;
  sample: Sample;
}

/** In UTF-16 code units. */
const AROUND = 40;
const LONGEST_MATCH = 120;
const SEED = 0x5eed;

/** The words at `span` of a text, on one line and without characters that would steer a terminal. */
export function excerpt(text: string, { start, end }: Span): Pick<Sample, 'before' | 'match' | 'after'> {
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

/**
 * The lot that a post draws for a rule, 32 bits: decided by its place in the archive alone, so that keeping the lowest
 * lots is an even choice over the whole archive, whoever reads which part of it and in whatever order.
 */
export function lotOf(rule: string, at: number): number {
  let seed = SEED;
  for (let i = 0; i < rule.length; i++) seed = Math.imul(seed ^ rule.charCodeAt(i), 0x01000193);
  return mixed(mixed(seed) + at);
}

/** The finaliser of MurmurHash3: every bit of the number moves half of all bits. */
function mixed(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The lowest lots of both, at most `most`; the same words are shown once. Neither order nor grouping matters. */
export function drawn(some: readonly Drawn[], others: readonly Drawn[], most: number): Drawn[] {
  const byWords = new Map<string, Drawn>();
  for (const each of [...some, ...others].toSorted((a, b) => a.lot - b.lot || a.at - b.at)) {
    const { before, match, after } = each.sample;
    const words = `${before}\n${match}\n${after}`;
    if (!byWords.has(words)) byWords.set(words, each);
    if (byWords.size >= most) break;
  }
  return [...byWords.values()].slice(0, most);
}
