import type { Place } from '@/lib/engine/name-place';
import { isBeforeVerb } from '@/lib/text/before-verb';
import { isListedVerb } from '@/lib/text/lexicon';
import {
  hasCompanyNoun,
  hasGoods,
  hasObject,
  isCalendarWord,
  isEmployer,
  isNamedBy,
  isUsed,
} from '@/lib/text/naming';
import { isOrdinaryWord, isSeldomModifier, kindOf, mayBeVerb, type WordKind } from '@/lib/text/ordinary';

/* Small questions about a name in its place, shared by the ways in which names are told from words. */

export function kindOfName({ term }: Place): WordKind {
  return kindOf(term.toLowerCase());
}

export function startsWithCapital({ written }: Place): boolean {
  return /^\p{Lu}/u.test(written);
}

export function isBusiness(place: Place): boolean {
  return hasCompanyNoun(place) || hasGoods(place);
}

/** "apple pie", "student visa". */
export function isInFixedPhrase(place: Place): boolean {
  const side = place.companions(place.term, place.before, place.after);
  if (side === undefined || isEmployer(place)) return false;
  // "met on Zoom in spring": behind a preposition the phrase ends with the name.
  const isName = startsWithCapital(place) && (isUsed(place) || isNamedBy(place));
  return side === 'before' || !isName;
}

/** "Apple Silicon", "Amazon without the knockoffs"; not "Apple and pear". */
export function isModifier({ term, after }: Place): boolean {
  return (
    isSeldomModifier(term.toLowerCase()) &&
    /^ [\p{L}\p{N}]/u.test(after) &&
    !/^ (?:and|or) \p{Ll}/u.test(after)
  );
}

/** "the Apple M1", not "the Amazon burned". */
export function isModifying(place: Place): boolean {
  return hasObject(place) && !isBeforeVerb(place.after.toLowerCase());
}

/** "Apple Watch", "Delta Sky Club", not "Square Enix" or "Chase Utley". */
export function isProductAfter({ after }: Place): boolean {
  const next = /^ ([\p{L}\p{N}]+)/u.exec(after)?.[1];
  if (next === undefined) return false;
  return (
    next === next.toUpperCase() ||
    isOrdinaryWord(next.toLowerCase()) ||
    isOrdinaryWord(next.toLowerCase().replace(/s$/, ''))
  );
}

/** "Meta AI", "Nest 2". */
export function isAcronymAfter({ after }: Place): boolean {
  return /^ \p{Lu}{2,}(?!\p{L})/u.test(after);
}

/** "Visa and Mastercard", "Visa and the rest", "Asana, Monday and Trello", "Google, Meta". */
export function isAmongNames({ before, after }: Place): boolean {
  if (/^\s+(?:and|&|or)\s+(?:the rest|the others|co)(?!\p{L})/iu.test(after)) return true;
  if (
    /^, \p{Lu}[^,.;:!?]{1,30}, (?:and )?\p{Lu}/u.test(after) &&
    isOnlyName(/^, ([\p{L}-]+)/u.exec(after)?.[1] ?? '')
  )
    return true;
  const left = /(\p{Lu}[\p{L}-]+)(?:,|,? (?:and|or|vs\.?|&))\s+$/u.exec(before)?.[1];
  const next = /^(?:,|,?\s+(?:and|&|or|vs\.?))\s+(\p{Lu}[\p{L}-]+)/u.exec(after)?.[1];
  // "JetBlue, Delta Suspend Flights"
  if (next === undefined)
    return (
      left !== undefined &&
      isOnlyName(left) &&
      /^\P{L}*\p{Lu}[\p{L}-]+,\s+$/u.test(before) &&
      isHeadlineVerb(after)
    );
  if (!after.startsWith(',')) return isOnlyName(next);
  return isOnlyName(next) && left !== undefined;
}

function isHeadlineVerb(after: string): boolean {
  const verb = /^ (\p{Lu}\p{Ll}+)/u.exec(after)?.[1]?.toLowerCase();
  return verb !== undefined && (isListedVerb(verb) || mayBeVerb(verb));
}

/** No ordinary word, day or month. */
function isOnlyName(word: string): boolean {
  return !isOrdinaryWord(word.toLowerCase()) && !isCalendarWord(word);
}
