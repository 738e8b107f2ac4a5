import { memoByText } from '@/lib/engine/cache';
import { isWord, longest } from '@/lib/engine/dictionary';
import {
  binaryOf,
  bytesOf,
  MAX_RUNS,
  MAX_SEALED_LENGTH,
  MAX_SIGNS_BEHIND,
  MIN_SEALED_LENGTH,
  runHash,
  seedOf,
  sieveHash,
  termHead,
} from '@/lib/engine/sealed-terms';
import type { SealedList } from '@/lib/format/sealed';
import type { ListId, TermHit } from '@/lib/matchers/define';
import type { Span } from '@/lib/shared/span';

/** A sealed list and the list whose words it adds to. */
export interface SealedWords {
  list: ListId;
  /** Another list that has all of them, too. */
  also?: ListId | undefined;
  sealed: SealedList;
  /** A word that belongs to the name where it stands before it: "project" of codenames. */
  opener?: string | undefined;
}

type Search = (folded: string) => ReadonlyMap<ListId, TermHit[]>;

/** Word groups whose hash is remembered over all lists, so that a keystroke does not hash its paragraph again. */
const REMEMBERED = 4_000;
const LEAST_REMEMBERED = 100;
const SPACE = 0x20;

interface OpenList extends SealedWords {
  maySeal(hash: number): boolean;
  has(words: string): boolean;
}

/**
 * A search that also finds sealed terms: whole words exactly as written in the list but for case, costume and the number
 * of spaces, as the dictionary does, so what is behind them ("'s") does not matter. Of a draft's words only those are
 * hashed that follow a word in the sieve. Without sealed lists it is `search` itself.
 */
export function withSealed(search: Search, sealed: readonly SealedWords[]): Search {
  if (sealed.length === 0) return search;
  const kept = Math.max(LEAST_REMEMBERED, Math.floor(REMEMBERED / sealed.length));
  const lists = sealed.map((each) => opened(each, kept));
  return (folded) => {
    const plain = search(folded);
    const found = sealedHits(folded, lists);
    return found.size === 0 ? plain : merged(plain, found);
  };
}

function opened(words: SealedWords, kept: number): OpenList {
  const { sealed } = words;
  const salt = bytesOf(binaryOf(sealed.salt));
  const seed = seedOf(salt);
  const heads = new Set(binaryOf(sealed.terms).match(/[\s\S]{8}/g));
  const sieve = sieveOf(binaryOf(sealed.first));
  const isKnown = memoByText((form) => heads.has(termHead(salt, form)), kept, kept * MAX_SEALED_LENGTH);
  return {
    ...words,
    has: isKnown,
    maySeal(hash) {
      const bits = sieveHash(hash, seed);
      return ((sieve[bits >>> 5] ?? 0) & (1 << (bits & 31))) !== 0;
    },
  };
}

/** One bit for each of the 65,536 hashes that a first word may have. */
function sieveOf(first: string): Uint32Array {
  const sieve = new Uint32Array(2 ** 11);
  for (let at = 0; at + 1 < first.length; at += 2) {
    const bits = (first.charCodeAt(at) << 8) | first.charCodeAt(at + 1);
    sieve[bits >>> 5] = (sieve[bits >>> 5] ?? 0) | (1 << (bits & 31));
  }
  return sieve;
}

function sealedHits(folded: string, lists: readonly OpenList[]): Map<ListId, TermHit[]> {
  const found = new Map<ListId, TermHit[]>();
  for (let at = 0; at < folded.length; ) {
    if (!isWord(folded, at)) {
      at++;
      continue;
    }
    const end = runEnd(folded, at);
    const hash = runHash(folded, at, end);
    for (const list of lists) {
      if (!list.maySeal(hash)) continue;
      for (const hit of hitsAt(folded, at, list)) {
        push(found, list.list, hit);
        if (list.also !== undefined) push(found, list.also, hit);
      }
    }
    at = end;
  }
  return found;
}

/** Terms whose first letter or digit is at `start`; one sign may stand before it ("#Halcyon"). */
function hitsAt(folded: string, start: number, { sealed, has, opener }: OpenList): TermHit[] {
  const starts = isSign(folded, start - 1) ? [start - 1, start] : [start];
  const hits: TermHit[] = [];
  for (const from of starts) {
    for (const end of endsFrom(folded, from, sealed.maxWords)) {
      const words = folded.slice(from, end).replace(/ {2,}/g, ' ');
      const isTerm = words.length >= MIN_SEALED_LENGTH && words.length <= MAX_SEALED_LENGTH && has(words);
      if (!isTerm) continue;
      const begin = openedBy(opener, folded, from);
      // A sealed term is told in the writer's words: nobody knows others.
      hits.push({ start: begin, end, term: folded.slice(begin, end) });
    }
  }
  return hits;
}

/** Every place where a term of at most so many words may end: behind a run of letters, or behind a few signs after it. */
function endsFrom(folded: string, start: number, maxWords: number): number[] {
  const ends: number[] = [];
  let words = 1;
  let runs = 0;
  let signs = 0;
  let spaces = 0;
  for (let at = start; at < folded.length && at - start - spaces < MAX_SEALED_LENGTH; ) {
    const unit = folded.charCodeAt(at);
    if (unit < SPACE) break;
    if (unit === SPACE) {
      if (++words > maxWords) break;
      while (folded.charCodeAt(++at) === SPACE) spaces++;
    } else if (isWord(folded, at)) {
      at = runEnd(folded, at);
      ends.push(at);
      signs = 0;
      if (++runs === MAX_RUNS) break;
    } else {
      at++;
      if (runs > 0 && ++signs <= MAX_SIGNS_BEHIND) ends.push(at);
    }
  }
  return ends;
}

function push(found: Map<ListId, TermHit[]>, list: ListId, hit: TermHit): void {
  const known = found.get(list);
  if (known) known.push(hit);
  else found.set(list, [hit]);
}

function runEnd(folded: string, from: number): number {
  let end = from;
  while (end < folded.length && isWord(folded, end)) end += (folded.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return end;
}

/** A mark of the line that is neither space nor part of a word; half of an emoji is none. */
function isSign(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  return at >= 0 && unit > SPACE && (unit < 0xd800 || unit > 0xdfff) && !isWord(folded, at);
}

/** Where "project" begins when it stands before a codename, else `start`. */
function openedBy(opener: string | undefined, folded: string, start: number): number {
  let end = start;
  while (folded.charCodeAt(end - 1) === SPACE) end--;
  if (opener === undefined || end === start || !folded.endsWith(opener, end)) return start;
  const at = end - opener.length;
  return at > 0 && isWordBefore(folded, at) ? start : at;
}

function isWordBefore(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at - 1);
  return isWord(folded, unit >= 0xdc00 && unit <= 0xdfff ? at - 2 : at - 1);
}

/** Sealed hits among plain ones, as the dictionary orders them; a sealed word that also stands in plain counts once. */
function merged(
  plain: ReadonlyMap<ListId, TermHit[]>,
  sealed: ReadonlyMap<ListId, TermHit[]>,
): ReadonlyMap<ListId, TermHit[]> {
  const all = new Map(plain);
  for (const [list, hits] of sealed) {
    const own = new Set(hits);
    const kept = longest([...(plain.get(list) ?? []), ...hits]);
    all.set(
      list,
      kept.filter((hit, at) => !own.has(hit) || !isSame(hit, kept[at - 1])),
    );
  }
  return all;
}

function isSame(hit: Span, other: Span | undefined): boolean {
  return hit.start === other?.start && hit.end === other.end;
}
