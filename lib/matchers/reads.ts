import type { Reading } from '@/lib/format/matchers';
import { type BlockFacts, defineMatcher, type Finder, type Hit, type ListId } from '@/lib/matchers/define';
import { AROUND, NEXT_WORDS, type Pattern, READINGS } from '@/lib/matchers/reads/readings';
import { startsOf } from '@/lib/matchers/reads/starts';
import type { Span } from '@/lib/shared/span';

const starts = new Map(
  (Object.keys(READINGS) as Reading[]).map((name) => [name, startsOf(wordsOf(READINGS[name]))]),
);
const NO_HITS: readonly Hit[] = [];
const WORD = /[\p{L}\p{N}]/u;

/**
 * How a figure reads by the words right before and after it ("hit …", "… a month per seat"), or whose words a text
 * is in ("my little shop", "shares closed at"). What a list of words cannot say: order and small grammar. The
 * dictionary says where such words may begin, so a pattern is tried in few places of a text.
 */
export const reads = defineMatcher({
  key: 'reads',
  scope: 'sentence',
  compile(name, compiler) {
    const pattern: Pattern = READINGS[name];
    const words = starts.get(name);
    const list = words && compiler.words(words);
    const find = finderOf(pattern, list);
    // What follows a figure may be glued to it ("5gb"), where the dictionary sees no word.
    return list === undefined || pattern.side === 'after' ? { find } : { find, needs: [list] };
  },
});

function wordsOf({ re, words = re }: Pattern): RegExp {
  return words;
}

function finderOf({ side, re, words }: Pattern, list: ListId | undefined): Finder {
  const beginsAt = words ? undefined : list;
  switch (side) {
    case 'anywhere':
      return oncePerBlock(beginsAt === undefined ? searched(re) : found(re, beginsAt));
    case 'before':
      return beginsAt === undefined ? searchedBefore(re) : foundBefore(re, beginsAt);
    case 'after':
      return foundAfter(re, list);
    case 'match':
      return (facts, at) => (at ? first(re, facts, at.start, at.end) : NO_HITS);
  }
}

/** Figures of a block ask one after the other. */
function oncePerBlock(find: (facts: BlockFacts) => readonly Hit[]): Finder {
  let last: BlockFacts | undefined;
  let hits = NO_HITS;
  return (facts) => {
    if (last !== facts) {
      hits = find(facts);
      last = facts;
    }
    return hits;
  };
}

/** All places of a block. */
function searched(re: RegExp): (facts: BlockFacts) => readonly Hit[] {
  const everywhere = new RegExp(re, `${re.flags}g`);
  return ({ normalised }) =>
    Array.from(normalised.text.matchAll(everywhere), ({ 0: words, index }) => trimmed(words, index));
}

/** All places of a block, where each begins with a word of the list. */
function found(re: RegExp, list: ListId): (facts: BlockFacts) => readonly Hit[] {
  const here = sticky(re);
  return (facts) => {
    const { text } = facts.normalised;
    const hits: Hit[] = [];
    let end = 0;
    const words = facts.terms(list);
    for (let nth = 0; nth < words.length; nth++) {
      const start = words[nth]?.start ?? 0;
      if (start < end) continue;
      here.lastIndex = start;
      const match = here.exec(text);
      if (!match) continue;
      hits.push(trimmed(match[0], start));
      end = here.lastIndex;
    }
    return hits;
  };
}

/** The first that ends where the figure begins. */
function foundBefore(re: RegExp, list: ListId): Finder {
  const here = sticky(re);
  return (facts, at) => {
    if (!at) return NO_HITS;
    const from = headStart(facts, at);
    const words = facts.terms(list);
    for (let nth = 0; nth < words.length; nth++) {
      const start = words[nth]?.start ?? 0;
      if (start >= at.start) break;
      if (start < from) continue;
      here.lastIndex = start;
      const match = here.exec(textBefore(facts, at));
      if (match) return [trimmed(match[0], start)];
    }
    return NO_HITS;
  };
}

/** What stands before a figure. Its readings ask in turn. */
function textBefore(facts: BlockFacts, at: Span): string {
  if (before.facts !== facts || before.at !== at)
    before = { facts, at, text: facts.normalised.text.slice(0, at.start) };
  return before.text;
}

let before: { facts?: BlockFacts; at?: Span; text: string } = { text: '' };

function searchedBefore(re: RegExp): Finder {
  return (facts, at) => (at ? first(re, facts, headStart(facts, at), at.start) : NO_HITS);
}

function headStart(facts: BlockFacts, at: Span): number {
  return Math.max(facts.sentenceAt(at).start, at.start - AROUND);
}

function foundAfter(re: RegExp, list: ListId | undefined): Finder {
  return (facts, at) => {
    if (!at) return NO_HITS;
    const { end } = at;
    const mayMatch =
      list === undefined ||
      facts.terms(list).some(({ start }) => start >= end && start <= farthestAfter(facts, at)) ||
      WORD.test(facts.normalised.text.charAt(end));
    return mayMatch ? first(re, facts, end, end + AROUND) : NO_HITS;
  };
}

/** How far behind a figure the words may begin that say how it reads. The readings of a figure ask in turn. */
function farthestAfter(facts: BlockFacts, at: Span): number {
  if (after.facts === facts && after.at === at) return after.farthest;
  const words = NEXT_WORDS.exec(facts.normalised.text.slice(at.end, at.end + AROUND));
  after = { facts, at, farthest: at.end + (words?.[0].length ?? 0) };
  return after.farthest;
}

let after: { facts?: BlockFacts; at?: Span; farthest: number } = { farthest: 0 };

function first(re: RegExp, { normalised }: BlockFacts, from: number, to: number): readonly Hit[] {
  const match = re.exec(normalised.text.slice(from, to));
  return match ? [trimmed(match[0], from + match.index)] : NO_HITS;
}

function sticky(re: RegExp): RegExp {
  return new RegExp(re, `${re.flags}y`);
}

function trimmed(words: string, start: number): Hit {
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + Math.max(1, words.trim().length) };
}
