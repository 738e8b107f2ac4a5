import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Mute } from '@/lib/format/mute';
import type { SiteId } from '@/lib/shared/report';
import { normalise } from '@/lib/text/normalise';

/** Mutes with the salt of this device under which phrases were hashed. */
export interface MuteList {
  salt: string;
  mutes: readonly Mute[];
}

/** A muted phrase. */
export type PhraseMute = Extract<Mute, { kind: 'phrase' }>;

/** A phrase as it is kept in a mute: SHA-256 over salt and plain lower-case words, in hex. The words are not kept. */
export function hashPhrase(phrase: string, salt: string): string {
  const plain = normalise(phrase).folded.replace(/\s+/g, ' ').trim();
  return bytesToHex(sha256(utf8ToBytes(`${salt}\u0000${plain}`)));
}

/** The mutes that have not ended; `now` is an ISO instant. */
export function activeMutes({ mutes }: MuteList, now: string): readonly Mute[] {
  return mutes.filter(({ until }) => until === null || Date.parse(until) > Date.parse(now));
}

/** A test for findings that the person muted. `now` is an ISO instant; ended mutes do not count. */
export function muteTest(
  list: MuteList,
  site: SiteId,
  now: string,
): (rule: string, words: string) => boolean {
  const active = activeMutes(list, now);
  const rules = new Set(
    active.flatMap((mute) =>
      mute.kind === 'rule' || (mute.kind === 'rule-on-site' && mute.site === site) ? [mute.rule] : [],
    ),
  );
  const phrases = phraseSets(active, list.salt);
  return (rule, words) => rules.has(rule) || isAmong(phrases, words);
}

/**
 * The muted phrases that a typed one is the same as, whatever its case, spacing and kind of letters; also those that have
 * ended. Whole phrases only: a part of one says nothing, as nothing can be read out of a hash.
 */
export function mutesOfPhrase({ salt, mutes }: MuteList, typed: string): PhraseMute[] {
  if (typed.trim() === '') return [];
  const hashes = new Map<string, string>();
  const hashUnder = (each: string) => {
    const hash = hashes.get(each) ?? hashPhrase(typed, each);
    hashes.set(each, hash);
    return hash;
  };
  return mutes.filter(isPhrase).filter((mute) => mute.hash === hashUnder(mute.salt ?? salt));
}

function isPhrase(mute: Mute): mute is PhraseMute {
  return mute.kind === 'phrase';
}

/** Hashes by the salt that they were made with: nearly always one, and one more for each device that a file came from. */
function phraseSets(mutes: readonly Mute[], own: string): [salt: string, hashes: Set<string>][] {
  const sets = new Map<string, Set<string>>();
  for (const { hash, salt = own } of mutes.filter(isPhrase)) {
    const set = sets.get(salt) ?? new Set();
    sets.set(salt, set.add(hash));
  }
  return [...sets];
}

function isAmong(phrases: readonly [salt: string, hashes: Set<string>][], words: string): boolean {
  return phrases.some(([salt, hashes]) => hashes.has(hashPhrase(words, salt)));
}
