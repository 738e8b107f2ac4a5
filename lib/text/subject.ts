import type { Span } from '@/lib/shared/span';
import { firstPerson } from '@/lib/text/grammar';
import { COMPANIES, ELSEWHERE, KIN, READER, THIRD } from '@/lib/text/parties';
import { lettersEnd, nextWord, wordEnd } from '@/lib/text/words';

/**
 * Whose figure the words before it make it: the writer's side (`own`), the reader's or anybody's ("your first 10
 * customers", `reader`), somebody else's (`others`), a name's ("Vantor grew 40%", `name`).
 */
export type Owner = 'own' | 'reader' | 'others' | 'name';

/** The words that say whose a figure is. Offsets are in the text that was read. */
export interface Subject extends Span {
  owner: Owner;
}

/** How far before a figure its subject is looked for, and after it ("300 users on our app"), in UTF-16 code units. */
const BEFORE = 140;
const AFTER = 50;

/** One word is enough. Their short forms begin with them: "you're" with "you". */
const SINGLE = new Map<string, Owner>([
  ...THIRD.map((word): [string, Owner] => [word, 'others']),
  ...READER.map((word): [string, Owner] => [word, 'reader']),
]);
/** Kin, and what else is somebody else's behind "my" or "our". */
const NOT_OURS = `${oneOf(KIN)}|${oneOf(ELSEWHERE)}|partner's|old (?:job|company|boss)|former (?:employer|company|boss)|ex-(?:employer|boss|company)`;
const SPOKEN_OF = oneOf(COMPANIES);
/** The words that a phrase about somebody else begins with, besides those in "-ing". */
const OPENERS = new Set(
  (
    'this that these those another other most many some few every each several all one the a an my our sie ' +
    'founders startups companies competitors businesses brands'
  ).split(' '),
);
const OTHERS =
  `(?:this|that|these|those|another|other|most|many|some|few|every|each|several|all|one|\\p{L}+ing) (?:\\p{L}+ ){0,2}(?:${SPOKEN_OF})|(?:founders|startups|companies|competitors|businesses|brands) (?:that|who|with|in|at)|` +
  `(?:most|other) (?:\\p{L}+ )?\\p{L}{3,}s|the (?:industry|market|average|typical|government|company|group|firm|chain|bank|maker|retailer|brand|founders?|author|ceo|team behind)|an? (?:\\p{L}+ ){0,2}(?:friend|founder|guy|client of mine|competitor|company|stranger)|` +
  `(?:my|our) (?:\\p{L}+ ){0,2}(?:${NOT_OURS})(?:'s)?|sie haben`;
/** A name before a verb: the sentence reports on it. */
const REPORTED =
  '(?:has |have |had |just |also |recently |now |then |quietly |reportedly ){0,2}(?:made|makes|make|grew|grows|hit|hits|raised|raises|reported|reports|posted|posts|saw|sees|has|had|went|bootstrapped|sold|sells|generated|generates|earned|earns|reached|reaches|crossed|built|did|does|paid|pays|charges|charged|acquired|bought|announced|mentioned|claims|claimed|stated|estimates|expects|is|was|uses|spent|spends|lost|loses|added|cut|cuts|laid|beat|beats|closed|plans|started|launched|scaled|doubled|tripled|took|says|said|employs|owns|turned|jumped|rose|fell|dropped|gained|slashed|serves|processes|valued)';

/** Tried at an opener alone. */
const PHRASE = new RegExp(`(?:(?<reader>one can)|${OTHERS})(?![\\p{L}\\p{N}])`, 'iuy');
/** Tried at a capital alone. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}'&.-])(\\p{Lu}[\\p{L}\\p{N}&.-]*(?: \\p{Lu}[\\p{L}\\p{N}&.-]*){0,3})(?:'s \\p{L}+| ${REPORTED}(?!\\p{L}))`,
  'uy',
);
/** "'you" and "2you" are no word. */
const GLUED = /[\p{N}']/u;
const NUMBER = /\p{N}/u;
const CAPITAL = /\p{Lu}/u;
/** Quick to say that there is none. */
const SENTENCE_END = /[.!?…]\s/;
/** Words that have a capital only because a sentence begins with them. */
const OPENER =
  /^(?:I|We|It|He|She|They|You|This|That|These|Those|There|Here|The|Our|My|Your|Their|His|Her|Its|What|Who|How|Why|When|Where|Which|And|But|So|Or|If|As|Just|Also|Now|Then|Today|Yesterday|Last|Next|Revenue|Sales|Users|Customers|Everything|Nothing|Everyone|Someone|Nobody|One|Two|Three|All|Some|Most|Not|Traffic|Growth|Churn|Conversion|Week|Month|Year|Day|MRR|ARR|Q[1-4]|H[12]|FY\d*|Profit|Business|Team|Marketing|Product|Launch|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** "It made me $90", "a founder came to us with $20k": these say whose it is when nothing else does. */
const OBJECT = /^(?:me|us|myself|ourselves|mich|mir|uns|moi)$/i;

/**
 * The words nearest before a figure in its sentence that say whose it is; else the writer's own shortly after it.
 * Nothing when the sentence leaves it out, as logs do. `names` are the employer's and its products'.
 */
export function subjectOf(
  text: string,
  sentence: Span,
  figure: Span,
  names: readonly Span[],
): Subject | undefined {
  const reach = Math.max(sentence.start, figure.start - BEFORE);
  const from = reach + lastEnd(text.slice(reach, figure.start));
  const before = text.slice(from, figure.start);
  const found: Subject[] = [];
  const objects: Subject[] = [];
  for (const { start, end } of firstPerson(before)) {
    const own: Subject = { owner: 'own', start: from + start, end: from + end };
    (OBJECT.test(before.slice(start, end)) ? objects : found).push(own);
  }
  for (const { owner, start, end } of partiesIn(before))
    found.push({ owner, start: from + start, end: from + end });
  for (const name of names)
    if (name.start >= from && name.end <= figure.start) found.push({ owner: 'own', ...name });
  return nearestOf(found) ?? objects.at(-1) ?? ownAfter(text, sentence, figure, names);
}

function nearestOf(found: readonly Subject[]): Subject | undefined {
  let nearest: Subject | undefined;
  for (const each of found) {
    if (nearest && nearest.end >= each.end) continue;
    if (!found.some((other) => other.owner !== each.owner && holds(other, each))) nearest = each;
  }
  return nearest;
}

/** All that is not the author's own: who is spoken to or of, then names with a verb. */
function partiesIn(text: string): Subject[] {
  const parties: Subject[] = [];
  const named: Subject[] = [];
  let partyEnd = 0;
  let nameEnd = 0;
  let next = 0;
  for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, next)) {
    next = wordEnd(text, start);
    const party = start < partyEnd ? undefined : partyAt(text, start);
    if (party) {
      parties.push(party);
      partyEnd = party.end;
    }
    if (start < nameEnd || !isCapital(text, start)) continue;
    NAMED.lastIndex = start;
    const name = NAMED.exec(text)?.[1];
    if (name === undefined) continue;
    nameEnd = NAMED.lastIndex;
    if (!OPENER.test(name.split(' ', 1)[0] ?? ''))
      named.push({ owner: 'name', start, end: start + name.length });
  }
  return parties.length === 0 ? named : [...parties, ...named];
}

function partyAt(text: string, start: number): Subject | undefined {
  const end = lettersEnd(text, start);
  const word = text.slice(start, end).toLowerCase();
  const single = SINGLE.get(word);
  const mayBe = single !== undefined || OPENERS.has(word) || word.endsWith('ing');
  if (!mayBe || GLUED.test(text.charAt(start - 1))) return undefined;
  if (single) return NUMBER.test(text.charAt(end)) ? undefined : { owner: single, start, end };
  PHRASE.lastIndex = start;
  const match = PHRASE.exec(text);
  return match
    ? { owner: match.groups?.reader ? 'reader' : 'others', start, end: PHRASE.lastIndex }
    : undefined;
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? unit <= 0x5a : CAPITAL.test(text.charAt(at));
}

/** Where the last sentence of casual writing begins: no capital follows its full stop, so nothing cut it there. */
function lastEnd(before: string): number {
  if (!SENTENCE_END.test(before)) return 0;
  return /^.*\p{L}{3}[.!?…]+\s+/su.exec(before)?.[0].length ?? 0;
}

/** Any of the words, for an expression; none of them has a sign that means something there. */
function oneOf(words: readonly string[]): string {
  return words.join('|');
}

/** "my friend" is a friend's, "Acme" the employer's, whatever else reads inside. */
function holds(outer: Subject, inner: Subject): boolean {
  return (
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    (outer.owner === 'others' || outer.owner === 'own')
  );
}

function ownAfter(text: string, sentence: Span, { end }: Span, names: readonly Span[]): Subject | undefined {
  const to = Math.min(sentence.end, end + AFTER);
  const name = names.find((each) => each.start >= end && each.end <= to);
  if (name) return { owner: 'own', start: name.start, end: name.end };
  const [own] = firstPerson(text.slice(end, to));
  return own && { owner: 'own', start: own.start + end, end: own.end + end };
}
