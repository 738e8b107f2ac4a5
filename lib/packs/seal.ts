import {
  bytesOf,
  MAX_RUNS,
  MAX_SEALED_LENGTH,
  MAX_SEALED_WORDS,
  MAX_SIGNS_BEHIND,
  MIN_SEALED_LENGTH,
  RUN,
  runHash,
  sealedForm,
  seedOf,
  sieveHash,
  termHead,
} from '@/lib/engine/sealed-terms';
import { LEAST_IN_SIEVE, type SealedList } from '@/lib/format/sealed';

const SALT_BYTES = 16;

/** Every runtime of ours has these, though they are no part of the language. */
const { atob, btoa, crypto } = globalThis as unknown as {
  atob(base64: string): string;
  btoa(binary: string): string;
  crypto: { getRandomValues<Bytes extends Uint8Array | Uint16Array>(bytes: Bytes): Bytes };
};

export type Random = typeof crypto.getRandomValues;

export interface SealOptions {
  /** An earlier sealing of the list, to keep its salt: words that stay keep their hashes, and whoever has both sees what is new. */
  keep?: SealedList | undefined;
  /** Fills an array with random bits. */
  random?: Random;
}

/**
 * The list as salted hashes; its order and letter case leave no trace. Terms have to be ones that `whyNotSealed` says
 * nothing against. Sealed again with `keep`, the same terms give the same list.
 */
export function sealTerms(terms: readonly string[], options: SealOptions = {}): SealedList {
  const random = options.random ?? ((bytes) => crypto.getRandomValues(bytes));
  const salt = options.keep ? bytesOf(atob(options.keep.salt)) : random(new Uint8Array(SALT_BYTES));
  const forms = [...new Set(terms.map(sealedForm))];
  const seed = seedOf(salt);
  const firsts = new Set(forms.map((form) => sieveHash(runHash(RUN.exec(form)?.[0] ?? ''), seed)));
  fill(firsts, options.keep, random);
  return {
    salt: btoa(String.fromCharCode(...salt)),
    maxWords: Math.max(1, ...forms.map((form) => form.split(' ').length)),
    first: btoa(
      [...firsts]
        .sort((a, b) => a - b)
        .map((bits) => String.fromCharCode(bits >>> 8, bits & 0xff))
        .join(''),
    ),
    terms: btoa(
      forms
        .map((form) => termHead(salt, form))
        .sort(byUnits)
        .join(''),
    ),
  };
}

/** Why a term cannot be sealed, as what was expected instead; undefined when it can. */
export function whyNotSealed(term: string): string | undefined {
  const form = sealedForm(term);
  if (form.endsWith('*'))
    return 'whole words: hashes know no beginnings, so write out the forms that people use';
  if (form.length < MIN_SEALED_LENGTH) return `at least ${MIN_SEALED_LENGTH} letters or digits`;
  if (form.length > MAX_SEALED_LENGTH) return `at most ${MAX_SEALED_LENGTH} letters`;
  if (form.split(' ').length > MAX_SEALED_WORDS) return `at most ${MAX_SEALED_WORDS} words`;
  const runs = form.split(RUN).length - 1;
  if (runs === 0) return 'at least one letter or digit';
  if (runs > MAX_RUNS) return `at most ${MAX_RUNS} pieces between dots, dashes and spaces`;
  if (!/^[\u0021-\ud7ff\ue000-\uffff]?[\p{L}\p{N}\p{M}_]/u.test(form))
    return 'a letter or digit at the start, or one sign before it, such as # or @';
  if ((/[^\p{L}\p{N}\p{M}_]*$/u.exec(form)?.[0].length ?? 0) > MAX_SIGNS_BEHIND)
    return `at most ${MAX_SIGNS_BEHIND} signs behind the last letter`;
  return undefined;
}

/** Fills a short sieve up: with what the kept one holds first, so that the same words give the same list, then at random. */
function fill(firsts: Set<number>, keep: SealedList | undefined, random: Random): void {
  if (keep) {
    for (const bits of shuffled(bitsOf(atob(keep.first)), random)) {
      if (firsts.size >= LEAST_IN_SIEVE) return;
      firsts.add(bits);
    }
  }
  while (firsts.size < LEAST_IN_SIEVE) {
    for (const bits of random(new Uint16Array(LEAST_IN_SIEVE - firsts.size))) firsts.add(bits);
  }
}

function bitsOf(binary: string): number[] {
  return Array.from({ length: binary.length / 2 }, (_, at) => {
    return (binary.charCodeAt(at * 2) << 8) | binary.charCodeAt(at * 2 + 1);
  });
}

/** In an order that nobody knows: of a sorted sieve the low ones would stay, and what is missing would tell on the rest. */
function shuffled(all: readonly number[], random: Random): number[] {
  const seed = seedOf(random(new Uint8Array(4)));
  return all.toSorted((a, b) => sieveHash(a, seed) - sieveHash(b, seed));
}

/** `<` on strings compares code units, which are bytes here. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
