import type { DecimalMark } from '@/lib/text/figures/numerals';

/** A word or letter that multiplies a number, and what it tells about the language's decimal mark. */
export interface Scale {
  factor: number;
  mark?: DecimalMark;
  /** Stands only right after the digits ("5k"): with a space between, it needs a currency or a unit. */
  isLetter?: boolean;
  /** Only with a rupee amount: L for lakh, cr for crore. */
  isIndian?: boolean;
}

const K = 1e3;
const M = 1e6;
const B = 1e9;
const T = 1e12;

const WORDS: Record<string, Scale> = {
  ...scales('hundred', 100),
  ...scales('thousand thousands', K),
  ...scales('million millions mln mn mio', M),
  ...scales('billion billions bn bln bil', B),
  ...scales('trillion trillions trn tn', T),
  ...scales('mil', M),
  ...scales('mm', M),
  ...scales('lakh lakhs lac lacs', 1e5),
  ...scales('crore crores', 1e7),
  ...scales('tausend tsd', K, 'comma'),
  ...scales('millionen', M, 'comma'),
  ...scales('milliarde milliarden mrd', B, 'comma'),
  ...scales('billionen', T, 'comma'),
  ...scales('mille', K, 'comma'),
  ...scales('milliard milliards md', B, 'comma'),
  ...scales('millón millon millones', M, 'comma'),
  ...scales('millardo millardos', B, 'comma'),
  ...scales('billón billones', T, 'comma'),
  ...scales('duizend', K, 'comma'),
  ...scales('miljoen miljoenen', M, 'comma'),
  ...scales('miljard miljarden mld', B, 'comma'),
  ...scales('biljoen', T, 'comma'),
};

const LETTERS: Record<string, Scale> = {
  k: { factor: K, isLetter: true },
  m: { factor: M, isLetter: true },
  b: { factor: B, isLetter: true },
  t: { factor: T, isLetter: true },
  l: { factor: 1e5, isLetter: true, isIndian: true },
  cr: { factor: 1e7, isLetter: true, isIndian: true },
};

function scales(words: string, factor: number, mark?: DecimalMark): Record<string, Scale> {
  return Object.fromEntries(words.split(' ').map((word) => [word, mark ? { factor, mark } : { factor }]));
}

/** The scale that a lower-case word or letter stands for. Spanish "mil" is the caller's business: it depends on the language. */
export function scaleOf(word: string): Scale | undefined {
  return lookUp(WORDS, word) ?? lookUp(LETTERS, word);
}

function lookUp(table: Record<string, Scale>, word: string): Scale | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
