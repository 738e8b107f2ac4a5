import type { CompanionFinder } from '@/lib/engine/companions';
import { type HeadlineTest, headlineTest, isFirst, type Place, placeOf } from '@/lib/engine/name-place';
import { isInFixedPhrase } from '@/lib/engine/name-shape';
import { isIntensifier, isNameAgain, isNamed, isOrdinaryName } from '@/lib/engine/namesakes';
import { isPartOfPerson } from '@/lib/engine/person-name';
import type { TermHit } from '@/lib/matchers/define';
import { contains, type Span } from '@/lib/shared/span';
import {
  hasAmountSign,
  hasCompanyNoun,
  hasCompanyVerb,
  hyphenated,
  isDetermined,
  isEmployer,
  isImperative,
  isNamedBy,
  isOfSomething,
  isOfTheir,
  isOwner,
  isPartitive,
  isVerbHere,
} from '@/lib/text/naming';
import type { Normalised } from '@/lib/text/types';

const CAREERS =
  /^(?:jobs?|careers?|life|team|employees?|hiring|proud|family|culture|people|interns?|alumni)/i;

/** What houses put behind their name in a handle: a service, a department, a country. */
const OFFICIAL =
  /^(?:help|helps|care|cares|support|service|hq|inc|official|jobs|careers|life|news|press|pr|eng|dev|devs|labs|tech|team|app|global|air|airlines|games|group|bank|money|uk|gb|us|usa|eu|de|fr|es|nl|it|at|ch|be|ie|in|india|au|anz|nz|ca|za|jp|br|mx|latam|emea|apac|europe|africa|canada|france|germany|italia|espana)$/i;

/**
 * The hits of a list of names that look like the name and not like the ordinary word of the same spelling ("the acme of
 * Roman art", "Target your readers"). One sure mention makes doubtful ones near it ("flying acme again") likely.
 */
export function mentionsAmong(
  normalised: Normalised,
  sentenceAt: (span: Span) => Span,
  hits: readonly TermHit[],
  companions: CompanionFinder,
  links: readonly Span[] = [],
): TermHit[] {
  if (hits.length === 0) return [];
  const isHost = (hit: TermHit) => links.some((link) => contains(link, hit));
  const isHeadline = headlineTest();
  const places = new Map(
    hits.map((hit) => [hit, placeOf(normalised.text, sentenceAt(hit), hit, companions)]),
  );
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

function isName(place: Place, isHeadline: HeadlineTest): boolean {
  const { term, written, before } = place;
  if (term.endsWith('*')) return term.startsWith('@') ? isOwnHandle(place) : isOwnHashtag(place);
  if (/^[@#]/.test(term) || /[@#]$/.test(before)) return true;
  const joined = hyphenated(place);
  if (joined === 'company')
    return (
      !isOrdinaryName(term) || /^\p{Lu}/u.test(written) || /ex-$/i.test(before) || /^-owned/.test(place.after)
    );
  if (!isOrdinaryName(term)) return isUnusualName(place, joined === 'compound');
  if (joined === 'compound') return false;
  if (/(?:^|\s)@\s+$/.test(before)) return true;
  return isNamed(place, isHeadline);
}

/** "#AcmeLife", "#acme2026", "#Acme_jobs"; an ordinary word needs work behind it: not "#GapYear". */
function isOwnHashtag({ term, written }: Place): boolean {
  const name = term.slice(0, -1);
  const rest = written.slice(name.length);
  if (/^\p{Ll}/u.test(rest) || rest === '') return false;
  return !isOrdinaryName(name.slice(1)) || CAREERS.test(rest.replace(/^_/, ''));
}

/** "@AcmeUK", "@acme_help": a house account; not "@acme_fan". */
function isOwnHandle({ term, written }: Place): boolean {
  const rest = written.slice(term.length - 1).replace(/^_/, '');
  return rest === '' || OFFICIAL.test(rest);
}

/** A name that is no ordinary word: taken at its word but for people, verbs ("ford the river") and compounds. */
function isUnusualName(place: Place, isCompound: boolean): boolean {
  const isCapital = place.written !== place.written.toLowerCase();
  if (/^\d/.test(place.term)) return isNumberName(place);
  if (!isCapital && ((isDetermined(place) && isOfSomething(place)) || isPartitive(place))) return false;
  if (!isCapital && /\s/.test(place.term) && /(?<!\p{L})an?\s+$/iu.test(place.before)) return false;
  if (isOfTheir(place)) return false;
  if (isIntensifier(place) || isInFixedPhrase(place)) return false;
  if (!isCapital) return !isCompound && !(isVerbHere(place, false) && isImperative(place));
  if (isCompound && /^\p{L}$/u.test(place.term)) return false;
  return !isPartOfPerson(place);
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
