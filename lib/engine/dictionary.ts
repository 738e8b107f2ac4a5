import { WordTrie } from '@/lib/engine/word-trie';
import type { ListId, TermHit } from '@/lib/matchers/define';
import { normalise } from '@/lib/text/normalise';

/** A word to look for. `stem` matches every word that begins with it. */
export interface Entry {
  text: string;
  stem: boolean;
  /** As its list writes it, if not as `text`. */
  term?: string;
}

/** The lists that write a word in one way; they share its hits. */
interface Owner {
  term: string;
  stem: boolean;
  lists: ListId[];
}

/** A trailing `*` makes a stem of a word. */
export function toEntry(word: string): Entry {
  return word.endsWith('*')
    ? { text: word.slice(0, -1), stem: true, term: word }
    : { text: word, stem: false };
}

/** All words of all packs, found in one pass. Fill it, then `build`. */
export class Dictionary {
  private readonly owners = new Map<string, Owner[]>();
  private lists = 0;

  /** Adds a list; words are compared in lower case and plain Unicode. */
  add(entries: readonly Entry[]): ListId {
    const list = this.lists++;
    for (const { text, stem, term = text } of entries) {
      const { folded } = normalise(text.trim());
      if (folded === '') continue;
      const owners = this.owners.get(folded) ?? [];
      this.owners.set(folded, owners);
      const owner = owners.find((each) => each.term === term && each.stem === stem);
      if (!owner) owners.push({ term, stem, lists: [list] });
      else if (owner.lists.at(-1) !== list) owner.lists.push(list);
    }
    return list;
  }

  /** Compiles the search. The answer holds, for each list with hits, its hits by start, longest first, none inside another. */
  build(): (folded: string) => ReadonlyMap<ListId, TermHit[]> {
    const patterns = [...this.owners.keys()];
    if (patterns.length === 0) return () => NOTHING;
    const owners = patterns.map((each) => this.owners.get(each) ?? []);
    const trie = new WordTrie(patterns);
    return (folded) => {
      const places = placesIn(folded, trie);
      if (places.length === 0) return NOTHING;
      const found = new Map<ListId, TermHit[]>();
      let tangled: Set<ListId> | undefined;
      for (let at = 0; at < places.length; at += 3) {
        const start = places[at] ?? 0;
        const end = places[at + 2] ?? 0;
        const isWhole = endsWord(folded, end);
        const these = owners[places[at + 1] ?? 0] ?? [];
        for (let nth = 0; nth < these.length; nth++) {
          const owner = these[nth];
          if (!owner || (!isWhole && !owner.stem)) continue;
          const { lists, stem, term } = owner;
          const hit = { start, end: stem ? wordEnd(folded, end) : end, term };
          for (let each = 0; each < lists.length; each++) {
            const list = lists[each] ?? 0;
            const hits = found.get(list);
            if (!hits) found.set(list, [hit]);
            else if (start >= (hits[hits.length - 1]?.end ?? 0)) hits.push(hit);
            else {
              hits.push(hit);
              tangled = (tangled ?? new Set()).add(list);
            }
          }
        }
      }
      // Hits come in the order of their start; mostly each begins behind the one before.
      for (const list of tangled ?? []) found.set(list, longest(found.get(list) ?? []));
      return found;
    };
  }
}

/** What is found in most short lines. */
const NOTHING: ReadonlyMap<ListId, TermHit[]> = new Map();

/** Where patterns stand, three numbers each: the start, the pattern, the end. */
function placesIn(folded: string, trie: WordTrie): number[] {
  const places: number[] = [];
  let isInWord = false;
  for (let start = 0; start < folded.length; start++) {
    if (isLowSurrogate(folded.charCodeAt(start))) continue;
    const isLetter = isWord(folded, start);
    if (!isLetter || !isInWord) trie.walk(folded, start, places);
    isInWord = isLetter;
  }
  return places;
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** 1 for each ASCII character of a word; asked at every place of a text. */
const ASCII_WORDS = Uint8Array.from({ length: 0x80 }, (_, code) =>
  WORD.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Is the character at `at` part of a word? */
export function isWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return ASCII_WORDS[unit] === 1;
  const code = text.codePointAt(at);
  return code !== undefined && WORD.test(String.fromCodePoint(code));
}

function isWordBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  return isWord(text, isLowSurrogate(text.charCodeAt(at - 1)) ? at - 2 : at - 1);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function endsWord(text: string, end: number): boolean {
  return !isWordBefore(text, end) || !isWord(text, end);
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWord(text, end)) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return end;
}

/** "Acme Corp" rather than "Acme" inside it; equal spans of different entries all stay. */
export function longest(hits: TermHit[]): TermHit[] {
  const sorted = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: TermHit[] = [];
  let end = -1;
  let start = -1;
  for (const hit of sorted) {
    const isInside = hit.end <= end && !(hit.start === start && hit.end === end);
    if (isInside) continue;
    kept.push(hit);
    if (hit.end > end) ({ start, end } = hit);
  }
  return kept;
}
