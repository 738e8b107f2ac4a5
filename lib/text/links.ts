import type { Span } from '@/lib/shared/span';
import type { Link } from '@/lib/text/types';

/** Endings that make a bare `name.ending` a link; others need a scheme, `www.` or a path, since people forget the space after a dot. */
const WELL_KNOWN = new Set(
  (
    'com org net edu gov mil int io ai app dev co biz info news blog shop tech cloud online site store xyz example test ' +
    'uk de fr es nl eu ch be lu ie ca au nz jp cn br mx pl se no dk fi pt gr cz hu ro tv gg ly fm'
  ).split(' '),
);
/** Every link has a dot inside a word, or a scheme. */
const HINT = /\.[\p{L}\p{N}]|:\/\//gu;
const GAP = /[\s<>"]/;
const EXPLICIT = /https?:\/\/|www\./i;
const LEADING = /^[([{'*_~:,;-]+/;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;
const ENDING = /^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,60})$/iu;
const LONGEST_HOST = 253;
const CLOSERS: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/**
 * Links as people write them: with a scheme, with `www.`, or bare (`acme.example/jobs`). E-mail addresses and handles are
 * not links. Spans leave out the punctuation that follows. Linear: every token is looked at once.
 */
export function links(text: string): Link[] {
  const found: Link[] = [];
  let done = 0;
  for (const { index } of text.matchAll(HINT)) {
    if (index < done) continue;
    const token = tokenAround(text, index, done);
    done = token.end;
    const link = linkIn(text.slice(token.start, token.end), token.start);
    if (link) found.push(link);
  }
  return found;
}

/** The run without spaces, quotes and angle brackets around `at`, not reaching before `from`. */
function tokenAround(text: string, at: number, from: number): Span {
  let start = at;
  while (start > from && !GAP.test(text[start - 1] ?? '')) start--;
  let end = at;
  while (end < text.length && !GAP.test(text[end] ?? '')) end++;
  return { start, end };
}

/** True when `host` is the pattern's host or below it. Case, `www.`, a leading `*.` and a final dot do not matter. */
export function hostMatches(host: string, pattern: string): boolean {
  const wanted = bareHost(pattern.replace(/^\*\./, ''));
  const actual = bareHost(host);
  return wanted !== '' && (actual === wanted || actual.endsWith(`.${wanted}`));
}

function bareHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

function linkIn(token: string, at: number): Link | undefined {
  const explicit = EXPLICIT.exec(token);
  const skip = explicit ? explicit.index : (LEADING.exec(token)?.[0].length ?? 0);
  if (explicit && token[skip - 1] === '@') return undefined;
  const address = withoutTrailing(token.slice(skip));
  const host = explicit ? explicitHost(address) : bareLinkHost(address);
  if (host === undefined) return undefined;
  return { start: at + skip, end: at + skip + address.length, host };
}

/** Drops sentence punctuation, and closing brackets that were not opened inside the address. */
function withoutTrailing(address: string): string {
  const unmatched = new Map(
    Object.entries(CLOSERS).map(([close, open]) => [close, surplus(address, open, close)]),
  );
  let end = address.length;
  while (end > 0) {
    const last = address[end - 1] ?? '';
    const extra = unmatched.get(last) ?? 0;
    if (extra > 0) unmatched.set(last, extra - 1);
    else if (!/[.,;:!?'*_~…]/.test(last)) break;
    end--;
  }
  return address.slice(0, end);
}

function surplus(text: string, open: string, close: string): number {
  return text.split(close).length - text.split(open).length;
}

/** The host of an address with a scheme or `www.`; what stands before an `@` is a user name, not the host. */
function explicitHost(address: string): string | undefined {
  const authority = address.replace(/^https?:\/\//i, '').split(/[/?#\\]/, 1)[0] ?? '';
  const isBare = !/^https?:/i.test(address);
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  if (host.length > LONGEST_HOST || host === '' || !host.split('.').every((label) => LABEL.test(label)))
    return undefined;
  // "www." alone, with its dot taken for punctuation.
  return isBare && host.split('.').length < 3 ? undefined : bareHost(host);
}

function bareLinkHost(address: string): string | undefined {
  const end = address.search(/[/?#:]/);
  const host = end < 0 ? address : address.slice(0, end);
  if (host.includes('@') || host.length > LONGEST_HOST) return undefined;
  const labels = host.split('.');
  const ending = labels.at(-1) ?? '';
  if (labels.length < 2 || !ENDING.test(ending) || !labels.every((label) => LABEL.test(label)))
    return undefined;
  if (/^\d/.test(host) && /^\d+$/.test(labels.at(-2) ?? '')) return undefined;
  const hasPath = end >= 0 && address[end] === '/' && address.length > end + 1;
  return hasPath || WELL_KNOWN.has(ending.toLowerCase()) ? bareHost(host) : undefined;
}
