import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { normalise } from '@/lib/text/normalise';

// How words become hashes: `pack seal` writes with it, the search reads with it, so neither may change without a new format.

/** Words of the longest term, parted by spaces. */
export const MAX_SEALED_WORDS = 4;
/** UTF-16 code units of the longest term. */
export const MAX_SEALED_LENGTH = 100;
/** Runs of letters and digits in one term: "St. John's Port" has four. */
export const MAX_RUNS = 8;
/** Signs right behind the last letter that may belong to a term: "C++", "Yahoo!". */
export const MAX_SIGNS_BEHIND = 3;
/** One letter says nothing, and finds everything. UTF-16 code units. */
export const MIN_SEALED_LENGTH = 2;

/** A run of letters and digits, as the dictionary counts words. */
export const RUN = /[\p{L}\p{N}\p{M}_]+/u;

/** What is hashed of a term: lower case, plain Unicode, one space between the words. */
export function sealedForm(term: string): string {
  return normalise(term).folded.replace(/\s+/g, ' ').trim();
}

/** First 8 bytes of SHA-256(salt, term in UTF-8), each byte as one character. `form` is a `sealedForm`. */
export function termHead(salt: Uint8Array, form: string): string {
  return String.fromCharCode(...sha256(concatBytes(salt, utf8ToBytes(form))).subarray(0, 8));
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 32-bit FNV-1a over the UTF-16 code units of `[start, end)`; without the salt, so that it serves every list. */
export function runHash(text: string, start = 0, end = text.length): number {
  let hash = FNV_BASIS;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

/**
 * The sieve's 16 bits of a `runHash`: XOR the first four bytes of the salt (big-endian), mixed as MurmurHash3 ends, upper
 * half. Cheap on purpose, since every word of every draft goes through it: a slow hash would protect nothing, as a try at
 * a word costs next to nothing either way. What keeps first words apart from guesses are the decoys of `pack seal`.
 */
export function sieveHash(hash: number, seed: number): number {
  let mixed = hash ^ seed;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 16;
}

/** What `sieveHash` takes from a salt. */
export function seedOf(salt: Uint8Array): number {
  return new DataView(salt.buffer, salt.byteOffset).getInt32(0);
}

/** Every runtime of ours has it, though it is no part of the language. */
const { atob } = globalThis as unknown as { atob(base64: string): string };

/** Bytes of base64 that the schema has looked at, each as one character. */
export function binaryOf(base64: string): string {
  return atob(base64);
}

export function bytesOf(binary: string): Uint8Array {
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
