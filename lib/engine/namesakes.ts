import { type HeadlineTest, isFirst, type Place } from '@/lib/engine/name-place';
import { isVerbAt } from '@/lib/text/grammar';
import { isGivenName, isListedVerb, isPerson, mayOpenSentence } from '@/lib/text/lexicon';
import {
  capitalAfter,
  capitalBefore,
  hasCompanyNoun,
  hasCompanyVerb,
  hasGoods,
  hasObject,
  hyphenated,
  isAlone,
  isCalendarWord,
  isDetermined,
  isEmployer,
  isImperative,
  isListed,
  isNamedBy,
  isNumbered,
  isOfSomething,
  isOwner,
  isPlace,
  isTitled,
  isUsed,
  isVerbHere,
  neverAlone,
} from '@/lib/text/naming';
import { isOrdinaryWord } from '@/lib/text/ordinary';

/* Names that are also ordinary words: what stands around them decides. */

/** Every word of it is an ordinary one. */
export function isOrdinaryName(term: string): boolean {
  const words = term
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);
  if (words.length === 1 && words[0]?.length === 1) return true;
  return words.length > 0 && words.every((word) => /^\p{L}+$/u.test(word) && isOrdinaryWord(word));
}

/** True when the hit of an ordinary word is the name. */
export function isNamed(place: Place, isHeadline: HeadlineTest): boolean {
  if (isOfSomething(place) || isNumbered(place)) return false;
  return isNameLike(place.written, place.term, place.sentence)
    ? isCapitalName(place, isHeadline)
    : isLowerCaseName(place);
}

/** "Robert Ford", "J. Ford", "Mr. Ford", "Chase Miller"; not "Robert, Ford". A list of given names answers, not grammar. */
export function isPartOfPerson(place: Place): boolean {
  if (isTitled(place) || /(?<!\p{L})\p{Lu}\.\s?$/u.test(place.before)) return true;
  if (hasCompanyNoun(place)) return false;
  const before = capitalBefore(place);
  if (before !== undefined && isPerson(before.toLowerCase(), place.term.toLowerCase())) return true;
  const after = /^ (\p{Lu}\p{L}+)/u.exec(place.after)?.[1];
  return after !== undefined && isGivenName(place.term.toLowerCase()) && !isOrdinaryWord(after.toLowerCase());
}

/** Written as a name is: with its capital, and not shouted together with its neighbours. */
function isNameLike(written: string, term: string, sentence: string): boolean {
  if (written === written.toLowerCase()) return false;
  if (/\s/.test(term) && written !== written.toUpperCase()) return written === term;
  const isShouted = written.length > 1 && written === written.toUpperCase();
  if (!isShouted) return true;
  return term === term.toUpperCase() && sentence !== sentence.toUpperCase();
}

/** An ordinary word in lower case: only where people work or shop, or as an owner without an article. */
function isLowerCaseName(place: Place): boolean {
  if (isDetermined(place) || neverAlone(place.written.toLowerCase())) return false;
  if (isEmployer(place)) return true;
  if (/\s/.test(place.term) && (isUsed(place) || isNamedBy(place) || hasCompanyNoun(place))) return true;
  return (
    isOwner(place) &&
    /(?:^|[.,;:!?(]|(?<!\p{L})(?:at|by|from|with|and|but|if|that|why|because|does|is|love|hate))\s*$/iu.test(
      place.before,
    )
  );
}

function isCapitalName(place: Place, isHeadline: HeadlineTest): boolean {
  if (isCalendarWord(place.term)) return isEmployer(place);
  // Two capitals in a row are no accident outside a headline.
  if (/\s/.test(place.term) && !isDetermined(place) && !isHeadline(place)) return true;
  if (isFirst(place)) return isFirstName(place, isHeadline);
  if (isHeadline(place)) return isHeadlineName(place);
  const neighbour = capitalBefore(place);
  if (neighbour !== undefined && isOneNameWith(neighbour, place)) return false;
  if (isDetermined(place))
    return (
      hasCompanyNoun(place) || hasGoods(place) || (capitalAfter(place) && !isPlace(place) && !isTitle(place))
    );
  if (capitalAfter(place) && isPlace(place)) return false;
  return !isVerbHere(place, true) && !isTitled(place) && !isReadAsVerb(place);
}

/** "New tools Target parents": what can be a verb and has its object behind it is given to the tagger. */
function isReadAsVerb(place: Place): boolean {
  if (!isListedVerb(place.written.toLowerCase()) || !hasObject(place)) return false;
  if (hasCompanyVerb(place) || hasCompanyNoun(place)) return false;
  return isVerbAt(place.sentence, place.at);
}

/** "The Next Big …", "Bridging the Gap …": a title begins with or before the article. */
function isTitle({ before }: Place): boolean {
  return (
    /(?:^|[^\p{L}])[Tt]he\s+$/u.test(before) && /(?:^["'\s]*|\p{Lu}[\p{L}']*\s+)[Tt]he\s+$/u.test(before)
  );
}

/** At the head of a sentence anything has a capital: a company does or owns something there. */
function isFirstName(place: Place, isHeadline: HeadlineTest): boolean {
  const low = place.written.toLowerCase();
  if (isOwner(place) || hasCompanyNoun(place)) return true;
  if (isImperative(place) || isPlace(place)) return false;
  if (isAlone(place) || isListed(place)) return !neverAlone(low);
  if (hasCompanyVerb(place)) return !neverAlone(low);
  if (neverAlone(low)) return false;
  if (hasGoods(place) && !isListedVerb(low)) return true;
  return capitalAfter(place) && !isHeadline(place) && !isPartOfPerson(place);
}

/** In a headline a name stands behind a preposition, owns something, or has a company's noun behind it. */
function isHeadlineName(place: Place): boolean {
  if (isDetermined(place)) return false;
  const isCompound = capitalBefore(place) !== undefined;
  if (!isCompound && (isOwner(place) || hasCompanyNoun(place) || hasCompanyVerb(place))) return true;
  return isNamedBy(place);
}

/** "Times Square", "Rita Dove": two capitals in a row, unless the first only opens the sentence ("Love Target"). */
function isOneNameWith(neighbour: string, { before, sentence, at }: Place): boolean {
  const opens = !/[\p{L}\p{N}]/u.test(
    sentence.slice(0, at.start - before.length) + before.slice(0, before.lastIndexOf(neighbour)),
  );
  return !(opens && mayOpenSentence(neighbour.toLowerCase()));
}

/** A doubtful hit beside a sure one. */
export function isNameAgain(place: Place): boolean {
  if (place.term.endsWith('*') || isDetermined(place) || hyphenated(place) === 'compound') return false;
  if (isOfSomething(place) || isNumbered(place) || neverAlone(place.written.toLowerCase())) return false;
  return isUsed(place) && !isVerbHere(place, false);
}
