/**
 * How people write their own pay without a word for pay: "I make 52k as a nurse", "they offered 3 %". The sum stands
 * between `before`, which is read backwards from where it begins, and `after`, which begins where it ends.
 */
export interface PayShape {
  sum: 'money' | 'percent';
  before?: RegExp;
  after?: RegExp;
  /** What makes it somebody's price, fee or business, anywhere in the two pieces of text around the sum. */
  not?: RegExp;
  /** The most that it can be, in whole units of its currency: nobody is paid 500 an hour. */
  most?: number;
}

/** A list of patterns as one: all are tried where the sum begins. */
export function afterSum(...lists: string[]): RegExp {
  return new RegExp(`^(?:${bare(lists)})(?![\\p{L}\\d])`, 'u');
}

/**
 * A list of patterns as one, before the sum, with up to so many small words in between. Read backwards from the sum, since
 * a search would try every letter before it.
 */
export function beforeSum(words: number, ...lists: string[]): RegExp {
  return backwards(`(?<![\\p{L}\\d'])(?:${bare(lists)})(?: [\\p{L}']+){0,${words}} *`);
}

/** Tried at `lastIndex` alone, on what ends there. */
export function backwards(pattern: string): RegExp {
  return new RegExp(`(?<=${pattern})`, 'uy');
}

/** Accents may be missing, as people type. */
function bare(lists: readonly string[]): string {
  return lists
    .join('|')
    .replaceAll(/[àâäçéèêëíîïñóôöúùûü]/g, (letter) => `[${letter}${letter.normalize('NFD').charAt(0)}]`);
}
