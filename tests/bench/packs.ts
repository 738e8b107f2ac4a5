// Packs to measure with: so many terms, in plain or sealed, so many rules.

import type { Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import { sealTerms } from '@/lib/packs/seal';
import { seeded } from './drafts.ts';

const SYLLABLES = 'bar cor den fil gan hol jun kel lom mir nov pel qua rin sol tam ulv wex yar zin'.split(
  ' ',
);

/** Names that no draft holds: made-up words of three syllables, `wordsOf` says how many. */
function names(count: number, seed: number, wordsOf = (_at: number) => 2): string[] {
  const next = seeded(seed);
  const syllable = () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? '';
  const word = () => syllable() + syllable() + syllable();
  const all = new Set<string>();
  while (all.size < count) all.add(Array.from({ length: wordsOf(all.size) }, word).join(' '));
  return [...all];
}

/** A pack whose list of customers has `count` names. */
export function packOfTerms(count: number): Pack {
  return { ...EMPTY, vocabulary: { customers: names(count, 7) } };
}

/**
 * A pack whose list of customers is `count` hashes, of one to four words each. One in fifty begins with "The", as names
 * do, so every "the" of a draft goes through the sieve.
 */
export function packOfSealed(count: number): Pack {
  if (count === 0) return EMPTY;
  const next = seeded(13);
  const terms = names(count, 17, (at) => 1 + (at % 4)).map((name, at) =>
    at % 50 === 0 ? `The ${name.split(' ').slice(0, 3).join(' ')}` : name,
  );
  const random = <Bytes extends Uint8Array | Uint16Array>(bytes: Bytes) =>
    bytes.map(() => next() * 2 ** 16) as Bytes;
  const sealed = { customers: sealTerms(terms, { random }) };
  return { ...EMPTY, vocabulary: { customers: { sealed: 'customers' } }, sealed };
}

/** A pack of `count` rules with three phrases and a condition each; one word in fifty is one that drafts have. */
export function packOfRules(count: number): Pack {
  const terms = names(count * 3, 11);
  const rules = Array.from({ length: count }, (_, at) => ruleOf(at, terms.slice(at * 3, at * 3 + 3)));
  return { ...EMPTY, rules };
}

const EMPTY: Pack = { format: 1, id: 'bench', name: 'Bench', version: 1, rules: [] };
const COMMON = ['onboarding', 'compilers', 'essays', 'coffee', 'slides', 'booth', 'dinner', 'meetings'];

function ruleOf(at: number, terms: string[]): Rule {
  const common = COMMON[(at / 50) % COMMON.length];
  return {
    id: `bench.rule-${at}`,
    severity: 'suggest',
    gate: 'any',
    primary: { terms: common === undefined ? terms : [...terms, common] },
    require: [{ figure: ['money', 'percent'], within: 60 }],
    unless: [{ link: 'publicHosts' }, { said: 'hypothetical' }],
    message: { what: 'Is "{match}" ready to be named?', why: 'A rule to measure with.' },
    fixtures: { nudge: [], quiet: [] },
  };
}
