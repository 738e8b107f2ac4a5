import type { TermHit } from '@/lib/matchers/define';
import { contains, type Span } from '@/lib/shared/span';
import { isVerbAt, peopleAndOrganisations } from '@/lib/text/grammar';
import { isListedVerb, mayOpenSentence } from '@/lib/text/lexicon';
import {
  capitalAfter,
  capitalBefore,
  hasAmountSign,
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
  type Surroundings,
} from '@/lib/text/naming';
import { isOrdinaryWord } from '@/lib/text/ordinary';
import type { Normalised } from '@/lib/text/types';

/** How far evidence for a name reaches, in UTF-16 code units. */
const REACH = 80;
/** In a headline nearly every longer word has a capital, so a capital says nothing. */
const HEADLINE_SHARE = 0.75;
const LONG_WORD = 4;
const CAREERS =
  /^(?:jobs?|careers?|life|team|employees?|hiring|proud|family|culture|people|interns?|alumni)/i;

interface Place extends Surroundings {
  term: string;
  sentence: string;
  /** Of `written` in `sentence`. */
  at: Span;
}

type HeadlineTest = (place: Place) => boolean;

/**
 * The hits of a list of names that look like the name and not like the ordinary word of the same spelling ("the acme of
 * Roman art", "Target your readers"). One sure mention makes doubtful ones near it ("flying acme again") likely.
 */
export function mentionsAmong(
  normalised: Normalised,
  sentenceAt: (span: Span) => Span,
  hits: readonly TermHit[],
  links: readonly Span[] = [],
): TermHit[] {
  if (hits.length === 0) return [];
  const isHost = (hit: TermHit) => links.some((link) => contains(link, hit));
  const capitals = memo(countCapitals);
  const isHeadline: HeadlineTest = (place) => isHeadlineAround(place, capitals(place.sentence));
  const places = new Map(hits.map((hit) => [hit, placeOf(normalised.text, sentenceAt(hit), hit)]));
  const named = hits.filter((hit) => isHost(hit) || isName(placeIn(places, hit), isHeadline));
  if (named.length === 0 || named.length === hits.length) return oncePerSpan(named);
  const sure = new Set(named);
  return oncePerSpan(hits.filter((hit) => sure.has(hit) || isNameAgain(placeIn(places, hit))));
}

/** Two entries of a list may name the same words ("#AcmeLife" of the profile, and as a tag that begins with the name). */
function oncePerSpan(hits: readonly TermHit[]): TermHit[] {
  return hits.filter((hit, at) => hits[at - 1]?.start !== hit.start || hits[at - 1]?.end !== hit.end);
}

/** "acme.example" and "www.acme.example" as words; not "https://acme.example", a path or another host's name. */
export function isHostName(address: string, hit: Span, link: Span): boolean {
  const before = address.slice(0, hit.start - link.start);
  const after = address.slice(hit.end - link.start);
  return /^(?:www\.)?$/i.test(before) && /^(?:\.\p{L}{2,24}){0,2}$/u.test(after);
}

function placeIn(places: ReadonlyMap<TermHit, Place>, hit: TermHit): Place {
  const place = places.get(hit);
  if (!place) throw new Error('a hit without its place');
  return place;
}

function placeOf(text: string, sentence: Span, { start, end, term }: TermHit): Place {
  return {
    term,
    written: text.slice(start, end),
    before: text.slice(Math.max(sentence.start, start - REACH), start),
    after: text.slice(end, Math.min(Math.max(sentence.end, end), end + REACH)),
    sentence: text.slice(sentence.start, sentence.end),
    at: { start: start - sentence.start, end: end - sentence.start },
  };
}

function isName(place: Place, isHeadline: HeadlineTest): boolean {
  const { term, written, before } = place;
  if (term.endsWith('*')) return isOwnHashtag(place);
  if (/^[@#]/.test(term) || /[@#]$/.test(before)) return true;
  const joined = hyphenated(place);
  if (joined === 'company') return true;
  if (!isOrdinaryName(term)) return isUnusualName(place, joined === 'compound', isHeadline);
  if (joined === 'compound') return false;
  if (/(?:^|\s)@\s+$/.test(before)) return true;
  if (isOfSomething(place) || isNumbered(place)) return false;
  return isNameLike(written, term, place.sentence)
    ? isCapitalName(place, isHeadline)
    : isLowerCaseName(place);
}

/** Every word of it is an ordinary one. */
function isOrdinaryName(term: string): boolean {
  const words = term
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);
  if (words.length === 1 && words[0]?.length === 1) return true;
  return words.length > 0 && words.every((word) => /^\p{L}+$/u.test(word) && isOrdinaryWord(word));
}

/** "#AcmeLife", "#acme2026", "#Acme_jobs"; an ordinary word needs work behind it: not "#GapYear". */
function isOwnHashtag({ term, written }: Place): boolean {
  const name = term.slice(0, -1);
  const rest = written.slice(name.length);
  if (/^\p{Ll}/u.test(rest) || rest === '') return false;
  return !isOrdinaryName(name.slice(1)) || CAREERS.test(rest.replace(/^_/, ''));
}

/** A name that is no ordinary word: taken at its word but for people, verbs ("ford the river") and compounds. */
function isUnusualName(place: Place, isCompound: boolean, isHeadline: HeadlineTest): boolean {
  const isCapital = place.written !== place.written.toLowerCase();
  if (/^\d/.test(place.term)) return isNumberName(place);
  if (!isCapital && isDetermined(place) && isOfSomething(place)) return false;
  if (!isCapital) return !isCompound && !(isVerbHere(place, false) && isImperative(place));
  if (isCompound && /^\p{L}$/u.test(place.term)) return false;
  return !isPartOfPerson(place, isHeadline);
}

/** "3M" is a company where companies stand, else three million. */
function isNumberName(place: Place): boolean {
  if (place.written !== place.term || hasAmountSign(place)) return false;
  return (
    isEmployer(place) ||
    isNamedBy(place) ||
    isOwner(place) ||
    hasCompanyNoun(place) ||
    (isFirst(place) && hasCompanyVerb(place))
  );
}

/** "Robert Ford", "Mr. Ford"; not "Robert, Ford", and not in a headline, where everybody has capitals. */
function isPartOfPerson(place: Place, isHeadline: HeadlineTest): boolean {
  if (isTitled(place)) return true;
  const hasNeighbour = capitalBefore(place) !== undefined || capitalAfter(place);
  if (!hasNeighbour || hasCompanyNoun(place) || isHeadline(place)) return false;
  return peopleAndOrganisations(place.sentence).some(
    ({ kind, start, end }) =>
      kind === 'person' &&
      start <= place.at.start &&
      place.at.end <= end &&
      end - start > place.at.end - place.at.start,
  );
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
  if (!isListedVerb(place.written.toLowerCase()) || !hasObject(place) || hasCompanyVerb(place)) return false;
  return isVerbAt(place.sentence, place.at);
}

/** "The Next Big …", "Bridging the Gap …": a title begins with or before the article. */
function isTitle({ before }: Place): boolean {
  return (
    /(?:^|[^\p{L}])[Tt]he\s+$/u.test(before) && /(?:^["'\s]*|\p{Lu}[\p{L}']*\s+)[Tt]he\s+$/u.test(before)
  );
}

function isFirst({ before, sentence, at }: Place): boolean {
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(sentence.slice(0, at.start));
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
  return capitalAfter(place) && !isHeadline(place) && !isPartOfPerson(place, isHeadline);
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
function isNameAgain(place: Place): boolean {
  if (place.term.endsWith('*') || isDetermined(place) || hyphenated(place) === 'compound') return false;
  if (isOfSomething(place) || isNumbered(place) || neverAlone(place.written.toLowerCase())) return false;
  return isUsed(place) && !isVerbHere(place, false);
}

interface Capitals {
  long: number;
  capitals: number;
}

/** The longer words of a sentence but its first, and how many of them have a capital. */
function countCapitals(sentence: string): Capitals {
  const words = [...sentence.matchAll(/(?<![\p{L}\p{N}@#._-])\p{L}[\p{L}']*/gu)]
    .map(([word]) => word)
    .slice(1);
  const long = words.filter((word) => word.length >= LONG_WORD);
  return { long: long.length, capitals: long.filter((word) => /^\p{Lu}/u.test(word)).length };
}

/** Do the other words of the sentence have capitals too? */
function isHeadlineAround({ written, ...place }: Place, { long, capitals }: Capitals): boolean {
  const counted = isFirst({ written, ...place }) || written.length < LONG_WORD ? 0 : 1;
  const others = long - counted;
  return others >= 2 && (capitals - counted) / others > HEADLINE_SHARE;
}

function memo<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}
