/** Two texts that differ little, by their places in the lists that they come from. */
export interface NearPair {
  a: number;
  b: number;
  /** From 1, the same words and as long, down to -1. */
  nearness: number;
}

/** How much a difference in length counts against shared words. */
const LENGTH_WEIGHT = 0.5;

/** Pairs of the nearest texts, nearest first; every text is in one pair at most. The order of the lists breaks ties. */
export function nearPairs(a: readonly string[], b: readonly string[]): NearPair[] {
  const [wordsOfA, wordsOfB] = [a.map(wordsIn), b.map(wordsIn)];
  const all = wordsOfA
    .flatMap((words, at) =>
      wordsOfB.map((others, bt): NearPair => ({ a: at, b: bt, nearness: nearness(words, others) })),
    )
    .toSorted((one, other) => other.nearness - one.nearness || one.a - other.a || one.b - other.b);
  const pairs: NearPair[] = [];
  for (const pair of all)
    if (!pairs.some((taken) => taken.a === pair.a || taken.b === pair.b)) pairs.push(pair);
  return pairs;
}

function nearness(a: readonly string[], b: readonly string[]): number {
  const [setA, setB] = [new Set(a), new Set(b)];
  const shared = setA.intersection(setB).size;
  const apart = Math.abs(a.length - b.length) / Math.max(1, a.length, b.length);
  return shared / Math.max(1, setA.union(setB).size) - LENGTH_WEIGHT * apart;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
