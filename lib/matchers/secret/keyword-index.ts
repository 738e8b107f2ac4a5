/** Which entries have one of their keywords in a text, by their index, sorted. */
export type KeywordIndex = (folded: string) => number[];

interface Keyword {
  word: string;
  entry: number;
}

/** Three characters tell the shelf that keywords stand on, five bits of each; a power of two, so that a mask is enough. */
const SHELVES = 32_768;

/**
 * Finds the keywords of many entries in one walk over the text. `lists[n]` are the keywords of entry `n`; both they and
 * the text are in lower case.
 */
export function indexKeywords(lists: readonly (readonly string[])[]): KeywordIndex {
  const shelves = new Map<number, Keyword[]>();
  const isFilled = new Uint8Array(SHELVES);
  const short: Keyword[] = [];
  for (const [entry, words] of lists.entries()) {
    for (const word of words) {
      const shelf = shelfOf(word);
      if (word.length < 3) short.push({ word, entry });
      else shelves.set(shelf, [...(shelves.get(shelf) ?? []), { word, entry }]);
    }
  }
  for (const shelf of shelves.keys()) isFilled[shelf] = 1;
  return (folded) => {
    const found = new Set<number>();
    for (const { word, entry } of short) if (folded.includes(word)) found.add(entry);
    let shelf = 0;
    for (let at = 0; at < folded.length; at++) {
      shelf = nextShelf(shelf, folded.charCodeAt(at));
      if (isFilled[shelf] === 0) continue;
      for (const { word, entry } of shelves.get(shelf) ?? [])
        if (folded.startsWith(word, at - 2)) found.add(entry);
    }
    return [...found].sort((a, b) => a - b);
  };
}

function shelfOf(word: string): number {
  let shelf = 0;
  for (let at = 0; at < Math.min(3, word.length); at++) shelf = nextShelf(shelf, word.charCodeAt(at));
  return shelf;
}

/** What came more than three characters before is pushed out. */
function nextShelf(shelf: number, code: number): number {
  return ((shelf << 5) ^ code) & (SHELVES - 1);
}
