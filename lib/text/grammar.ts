import nlp from 'compromise/two';
import type { Span } from '@/lib/shared/span';
import {
  COMPANY_ENDING,
  CONDITIONAL,
  CROWD,
  FIRST_PERSON,
  FIRST_PERSON_ELSEWHERE,
  FUTURE,
  NEGATION,
  NOT_NEGATION,
  OWN_CONDITION,
  POLITE,
  QUESTION_OPENER,
  SUPPOSING,
} from '@/lib/text/cues';
import { languageOf } from '@/lib/text/language';
import type { Locale } from '@/lib/text/types';
import { nextWord, wordEnd } from '@/lib/text/words';

/** A name that grammar found. Offsets are UTF-16 code units of the sentence. */
export interface Entity extends Span {
  kind: 'person' | 'organisation';
}

interface Word extends Span {
  text: string;
  tags: ReadonlySet<string>;
}

/** Sentences whose parse is kept, in memory only: a keystroke asks again for its neighbours. */
const REMEMBERED = 256;
const CLAUSE = 60;
const NAME_STEPS = ['freeze', 'lexicon', 'preTagger'];
/** A new clause that asks: the one before it is stated. */
const ASKED_LATER =
  /^[^?]{0,120}?(?:[,;:(–—]|\.\.+|\s-)\s*(?:and |so |but )?(?:what|how|is|are|am|was|were|do|does|did|should|would|could|can|any|why|who|where|when|which|right|correct|thoughts|anyone|anybody|worth|normal|wie|was|ist|soll|warum|comment|est-ce|pourquoi|qué|cómo|es|hoe|wat|waarom)(?!\p{L})/iu;
const ALL_POLITE = new RegExp(POLITE.source, 'giu');
const ALL_NOT_NEGATION = new RegExp(NOT_NEGATION.source, 'giu');
const firstPersonLocales = new Map<string, Locale[]>();
for (const [locale, list] of Object.entries(FIRST_PERSON) as [Locale, readonly string[]][]) {
  for (const word of list) firstPersonLocales.set(word, [...(firstPersonLocales.get(word) ?? []), locale]);
}
/** By the small letter that it begins with: one bit for each length that a first-person word has. */
const FIRST_PERSON_LENGTHS = new Int32Array(0x80);
for (const word of firstPersonLocales.keys()) {
  const letter = word.charCodeAt(0);
  FIRST_PERSON_LENGTHS[letter] = (FIRST_PERSON_LENGTHS[letter] ?? 0) | (1 << word.length);
}
const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}\p{L}*/gu;
/** Words with capitals in a row, and the word after them, which may say what they are ("Globex holdings"). */
const NAME_RUN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'&.-]*(?: (?:\p{Lu}[\p{L}\p{M}'&.-]*|&|of(?= \p{Lu})))*(?: \p{L}+)?/gu;
const COMMON_OPENER =
  /^(?:we|our|i|my|it|its|they|their|he|she|his|her|you|your|the|this|that|these|those|there|here|and|but|so|or|yes|no|now|then|today|yesterday|what|when|why|how|who|if|in|on|at|after|before|for|from|with|most|many|some|half|all|every|an?|as|is|are|was|were|do|does|did|just|not|thanks|since|because|while|more|up|somebody|someone|last|about|over|only|almost|nearly)$/i;
const NO_WORDS: readonly Word[] = [];
let isAsked = true;

/**
 * Runs `read` while grammar sees no names, no verbs and no statements: for a text so long that parsing its sentences
 * would take seconds. What it answers then must not be kept for other texts.
 */
export function withoutGrammar<T>(read: () => T): T {
  isAsked = false;
  try {
    return read();
  } finally {
    isAsked = true;
  }
}

/** All words with their tags. */
const parse = remembered((sentence) => wordsOf(sentence, nlp(sentence)));
/** Without the last pass of the tagger, which is two thirds of its time and tells verbs from nouns, not companies. */
const parseNames = remembered((sentence) => wordsOf(sentence, nlp.tokenize(sentence).compute(NAME_STEPS)));

/** True when the word at `span` is used as a verb ("Target your readers", "we Square the bill"), not as a name. */
export function isVerbAt(sentence: string, span: Span): boolean {
  const before = sentence.slice(Math.max(0, span.start - 24), span.start);
  const after = sentence.slice(span.end, span.end + 24);
  if (
    /(?:^|\s)(?:to|will|would|can|could|should|must|might|may|let's|don't|didn't|won't|can't|please)\s+$/i.test(
      before,
    )
  )
    return true;
  if (
    /(?:^|\s)(?:at|for|with|from|by|via|in|on|of|the|an?|my|our|your|their|his|her|its|love|like|joined?)\s+$/i.test(
      before,
    )
  )
    return false;
  if (/^(?:'s?\b|\s+(?:is|was|has|had|will|would|just|said|says|announced|and|or)\b)/i.test(after))
    return false;
  if (before.trim() === '' && /^\s+(?:your|the|an?|my|our|this|that|these|those|it|them|us)\s/i.test(after))
    return true;
  const clause = clauseAround(sentence, span);
  const inClause = { start: span.start - clause.start, end: span.end - clause.start };
  return tagsAt(lowerCaseAt(sentence.slice(clause.start, clause.end), inClause), inClause).has('Verb');
}

/** The words around, up to a comma and not too many: the tagger's time grows with them and its answer does not change. */
function clauseAround(sentence: string, span: Span): Span {
  const before = sentence.slice(Math.max(0, span.start - CLAUSE), span.start);
  const after = sentence.slice(span.end, span.end + CLAUSE);
  const head = /[,;:!?()"](?=[^,;:!?()"]*$)/.exec(before);
  const cut = before.length < CLAUSE ? 0 : before.indexOf(' ') + 1;
  const tail = /[,;:!?()"]/.exec(after);
  return {
    start: span.start - before.length + (head ? head.index + 1 : cut),
    end:
      span.end +
      (tail ? tail.index : after.length < CLAUSE ? after.length : Math.max(0, after.lastIndexOf(' '))),
  };
}

/** True for a sentence that plays with a thought ("if we hit $5m …", "imagine", "let's say"), in all five languages. */
export function isHypothetical(sentence: string): boolean {
  if (SUPPOSING.test(sentence)) return true;
  if (!CONDITIONAL.test(sentence)) return false;
  const rest = sentence.replace(ALL_POLITE, ' ');
  if (!CONDITIONAL.test(rest)) return false;
  if (OWN_CONDITION.test(rest)) return true;
  return !statesAFact(rest);
}

/**
 * True for a question, with or without its mark. With `at`, only when the words there are asked about: "we have 51
 * sales, what are we doing wrong?" states its figure.
 */
export function isQuestion(sentence: string, at?: Span): boolean {
  if (QUESTION_OPENER.test(sentence)) return true;
  if (!endsWithQuestionMark(sentence)) return false;
  return !at || !ASKED_LATER.test(sentence.slice(at.end));
}

/** A question mark after the last letter or digit; quotes, brackets and emoji may follow it. */
function endsWithQuestionMark(sentence: string): boolean {
  const from = sentence.lastIndexOf('?');
  return from >= 0 && !/[\p{L}\p{N}]/u.test(sentence.slice(from));
}

/** True when a negation stands up to four words before the span in its clause, or right after it ("$42m isn't ours"). */
export function isNegatedNear(sentence: string, span: Span): boolean {
  const before = sentence.slice(Math.max(0, span.start - 60), span.start).replace(ALL_NOT_NEGATION, ' ');
  const clause = before.split(/[,;:.!?]|\s-\s|(?<!\p{L})(?:but|aber|mais|pero|maar)(?!\p{L})/iu).at(-1) ?? '';
  const near = clause.trim().split(/\s+/).slice(-4).join(' ');
  const after =
    sentence
      .slice(span.end, span.end + 40)
      .trimStart()
      .split(/[,;:.!?]/)[0] ?? '';
  const next = after.split(/\s+/).slice(0, 3).join(' ');
  return (
    NEGATION.test(near) ||
    /^(?:is|are|was|were)(?:n't| not)(?!\p{L})|^(?:ist|sind|war) (?:nicht|kein)|^(?:is|zijn|was) (?:niet|geen)|^n'est pas|^no es/iu.test(
      next,
    )
  );
}

/** True for a sentence about what is still to come, by its words: will, going to, next quarter, soon. */
export function isFuture(sentence: string): boolean {
  return FUTURE.test(sentence);
}

/** True when the span stands inside straight double quotes in its line, or the line is quoted with `>`. */
export function isQuoted(text: string, span: Span): boolean {
  if (!text.includes('"') && !text.includes('>')) return false;
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  if (/^\s*>/.test(line)) return true;
  const opening = line.slice(0, span.start - lineStart).split('"').length - 1;
  return opening % 2 === 1 && line.includes('"', span.end - lineStart);
}

/** The first-person words of a sentence: I, we, our, wir, nous, nuestro, onze; not "we taxpayers", not the US. */
export function firstPerson(sentence: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (let start = nextWord(sentence, 0); start < sentence.length; start = nextWord(sentence, end)) {
    end = wordEnd(sentence, start);
    if (!mayBeFirstPerson(sentence.charCodeAt(start), end - start)) continue;
    const word = sentence.slice(start, end);
    if (isFirstPerson(word, sentence) && !isOtherSense(sentence, word, end)) spans.push({ start, end });
  }
  return spans;
}

/** People and organisations by grammar and company endings, sorted, without overlap; English and undecided sentences only. */
export function peopleAndOrganisations(sentence: string): Entity[] {
  return mayHoldNames(sentence) ? entitiesAmong(parse(sentence)) : [];
}

/**
 * The organisations alone, at a fraction of the price, for a condition asked of many sentences: words with capitals are
 * tagged by themselves, each name once, and the sentence is not parsed.
 */
export function organisations(sentence: string): Span[] {
  if (!mayHoldNames(sentence)) return [];
  return [...sentence.matchAll(NAME_RUN)].flatMap(({ 0: run, index }) => {
    if (isCommonOpener(run, sentence, index)) return [];
    return entitiesAmong(parseNames(run))
      .filter(({ kind }) => kind === 'organisation')
      .map(({ start, end }) => ({ start: start + index, end: end + index }));
  });
}

function mayHoldNames(sentence: string): boolean {
  if (!/\p{Lu}\p{Ll}/u.test(sentence) || !hasName(sentence)) return false;
  const language = languageOf(sentence);
  return language === 'en' || language === 'unknown';
}

function entitiesAmong(words: readonly Word[]): Entity[] {
  const entities: Entity[] = [];
  for (let at = 0; at < words.length; ) {
    const entity = entityAt(words, at);
    if (entity) entities.push(entity.found);
    at = entity?.next ?? at + 1;
  }
  return entities;
}

/** A capital that is more than the first letter of a sentence or an "I". Turns most sentences away before the parse. */
function hasName(sentence: string): boolean {
  for (const { 0: word, index } of sentence.matchAll(CAPITAL)) {
    if (!isCommonOpener(word, sentence, index)) return true;
  }
  return false;
}

function isCommonOpener(word: string, sentence: string, at: number): boolean {
  return word === 'I' || (COMMON_OPENER.test(word) && !/[\p{L}\p{N}]/u.test(sentence.slice(0, at)));
}

/** By its first letter and its length, which turn most words away. */
function mayBeFirstPerson(letter: number, length: number): boolean {
  const lengths = FIRST_PERSON_LENGTHS[letter | 0x20] ?? 0;
  return length < 32 && ((lengths >> length) & 1) === 1;
}

function isFirstPerson(raw: string, sentence: string): boolean {
  const word = raw.toLowerCase();
  const locales = firstPersonLocales.get(word);
  if (!locales) return false;
  return !FIRST_PERSON_ELSEWHERE.has(word) || locales.some((locale) => locale === languageOf(sentence));
}

function isOtherSense(sentence: string, word: string, end: number): boolean {
  if (word === 'US') return sentence !== sentence.toUpperCase();
  return /^(?:we|us|wir|nous|nosotros|wij)$/i.test(word) && CROWD.test(sentence.slice(end, end + 20));
}

/** A clause stated outside the condition: "we hit 5m, which could change everything". */
function statesAFact(sentence: string): boolean {
  const words = parse(sentence);
  return words.some(
    (word, at) => isStated(word, words[at - 1]) && !isConditional(words.slice(Math.max(0, at - 3), at)),
  );
}

function isStated({ tags }: Word, before: Word | undefined): boolean {
  if (tags.has('Modal')) return false;
  if (tags.has('PastTense') || tags.has('Copula')) return true;
  return tags.has('PresentTense') && (!tags.has('Infinitive') || before?.tags.has('Pronoun') === true);
}

function isConditional(before: readonly Word[]): boolean {
  return before.some(({ text, tags }) => tags.has('Modal') || /^(?:if|unless)$/i.test(text));
}

function tagsAt(sentence: string, span: Span): ReadonlySet<string> {
  return parse(sentence).find(({ start, end }) => start <= span.start && span.start < end)?.tags ?? new Set();
}

/** A capital makes the tagger see a name; the question is how the word would be read without it. */
function lowerCaseAt(sentence: string, { start, end }: Span): string {
  const word = sentence.slice(start, end).toLowerCase();
  return word.length === end - start ? sentence.slice(0, start) + word + sentence.slice(end) : sentence;
}

function entityAt(words: readonly Word[], at: number): { found: Entity; next: number } | undefined {
  const kind = kindOf(words, at);
  const first = words[at];
  if (!kind || !first) return undefined;
  let next = at + 1;
  while (kindOf(words, next) === kind && joins(words, next)) next++;
  const last = words[next - 1] ?? first;
  const end = last.end - (/'s?$/.exec(last.text)?.[0].length ?? 0);
  return { found: { kind, start: first.start, end }, next };
}

/** Two names with a comma or a line end between them are two names. */
function joins(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  return (
    before !== undefined && word !== undefined && word.start - before.end === 1 && !/'s?$/.test(before.text)
  );
}

function kindOf(words: readonly Word[], at: number): Entity['kind'] | undefined {
  const word = words[at];
  if (!word || !/^\p{Lu}/u.test(word.text) || word.tags.has('Pronoun')) return undefined;
  if (COMPANY_ENDING.test(word.text)) return 'organisation';
  if (COMPANY_ENDING.test(words[at + 1]?.text ?? '')) return 'organisation';
  if (word.tags.has('Person')) return 'person';
  return word.tags.has('Organization') ? 'organisation' : undefined;
}

/** Grammar is asked once for each of the last sentences. */
function remembered(tag: (sentence: string) => readonly Word[]): (sentence: string) => readonly Word[] {
  const known = new Map<string, readonly Word[]>();
  return (sentence) => {
    if (!isAsked) return NO_WORDS;
    const words = known.get(sentence) ?? tag(sentence);
    if (known.size >= REMEMBERED) known.delete(known.keys().next().value ?? '');
    known.set(sentence, words);
    return words;
  };
}

function wordsOf(sentence: string, doc: Pick<ReturnType<typeof nlp.tokenize>, 'document'>): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const term of doc.document.flat()) {
    // A contraction's second half has no text of its own.
    if (term.text === '') continue;
    const start = sentence.indexOf(term.text, from);
    if (start < 0) continue;
    from = start + term.text.length;
    words.push({ text: term.text, start, end: from, tags: term.tags ?? new Set() });
  }
  return words;
}
