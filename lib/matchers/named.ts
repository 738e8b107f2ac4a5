import { mayNameCompany } from '@/lib/matchers/capitals';
import { type BlockFacts, defineMatcher, type Hit } from '@/lib/matchers/define';
import type { Span } from '@/lib/shared/span';
import { isGivenName, isPerson, mayOpenSentence } from '@/lib/text/lexicon';

/** Up to five words that begin with a capital or a digit: "Port of Elsinore", "Larkspur Rail 24", "St. Odile's Trust". */
const NAME = String.raw`(?:(?:city|town|port|state|county|university|ministry|department) of )?(?:St\. |\p{Lu}\. ?){0,3}\p{Lu}[\p{L}\p{N}&'-]{0,40}(?:(?: of| de| for)? [\p{Lu}\p{N}][\p{L}\p{N}&'-]{0,40}){0,4}`;
const NAMES = `${NAME}(?:(?:, and |, or |, | and | or | & | / |/| · | und | et | y | en )(?:the )?${NAME}){0,9}`;
/** What may stand between the word and the name: "our largest customers today are Vantor", "client (the Port of …)". */
const BETWEEN = String.raw`(?:,|:| [-–—]| \()?(?: (?:now|today|currently|already|both|is|are|was|were|ist|sind|est|sont|es|son|zijn)){0,3}(?: (?:the|der|die|das|dem|den|la|le|les|el|los|las|de|het))?`;
const FIRST = new RegExp(`^${BETWEEN} ?(${NAMES})`, 'u');
const LAST = new RegExp(
  String.raw`(?<![\p{L}\p{N}&'-])(${NAMES})(?:,|:| [-–—]| \([\d.,$€£]{0,10}(?:k|m)?,?)?(?: (?:both|all|just|finally|now|today|have|has|also)){0,2} $`,
  'u',
);
/** Any name in a sentence; what stands before it tells a place ("in Lille") or a person ("Mr Bell") from a company. */
const ANY = new RegExp(String.raw`(?<![\p{L}\p{N}&'@#.-])(${NAMES})(?![\p{L}\p{N}])`, 'gu');
/** "Visiting Berlin", "Spotted Vantor": the capital is the sentence's. */
const PARTICIPLE = /^\p{Lu}\p{Ll}+(?:ing|ed) (?=\p{Lu})/u;
const NO_COMPANY_BEFORE =
  /(?:^|[\s("'])(?:in|near|mr|mrs|ms|dr|prof|dear|hi|hey|hello|thanks|thx|my name is|i'm|i am|called|named|downtown|visit|from|city of|live in|based in|on|san|lake|mount|river) $/i;
/** "our Etsy store", "the Slack app": a place to sell or a tool, not somebody one deals with. */
const PLATFORM_AFTER =
  /^(?:'s)? (?:store|shop|stores|app|apps|api|listing|listings|page|channel|integration|plugin|ads|seller|sellers|sdk|bot|template|templates|marketplace|subscription|workspace|docs|sheets|support)(?![\p{L}])/iu;
/** Longest run of names that is looked for, in UTF-16 code units. */
const REACH = 160;
/** Words that have a capital only because a sentence begins with them. */
const OPENING =
  /^(?:the|our|this|that|these|those|an?|my|and|but|so|also|now|in|for|with|both|when|after|before|while|since|today|tomorrow|yesterday|just|finally|lost|won|signed|landed|closed|closing|happy|big|great|new|another|if|re|lovely|good|nice|amazing|quick|final|first|second|next|last|client|customer|sales|current|former|under|per|via|by|from|to|on|at|as|about|because|his|her|their|its|your|some|all|every|no|not|only|please|hope|spent|got|had|we|i|you|they|he|she|it|what|why|how|can)(?= |$)/i;
/** German gives every noun a capital; these endings make nouns, hardly ever companies. */
const GERMAN_NOUN =
  /(?:ung|ungen|heit|keit|schaft|tion|ionen|innen|kunden|leute|leuten|jahr|jahre|jahren|monat|monate|monaten|woche|wochen|tag|tage|tagen|haus|stadt|land|zeit|weise|seite|kollegen|freunden|partnern|firmen|prozent|euro|chef|team)$/i;

/**
 * Names with a capital right after or right before certain words: "contract with Vantor", "Pelican Freight renewal".
 * Whether they are companies is for the words around them to say; a name on no list has nothing else to show.
 */
export const named = defineMatcher({
  key: 'named',
  scope: 'near',
  compile({ after, before, beside, ending }, compiler) {
    const list = compiler.words(after ?? before ?? beside ?? ending ?? []);
    const read = after ? nameAfter : ending ? nameEnding : nameBefore;
    return {
      find: (facts) =>
        beside
          ? sentencesOf(facts, facts.terms(list)).flatMap((sentence) => namesIn(facts, sentence))
          : facts.terms(list).flatMap((word) => read(facts, word) ?? []),
      needs: [list],
    };
  },
});

/** Each sentence once, in order. */
function sentencesOf(facts: BlockFacts, words: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  for (const word of words) {
    const sentence = facts.sentenceAt(word);
    if (sentences.at(-1)?.start !== sentence.start) sentences.push(sentence);
  }
  return sentences;
}

function namesIn({ normalised: { text }, locale }: BlockFacts, sentence: Span): Hit[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(ANY)].flatMap(({ 0: run, index }) => {
    const name = (index === 0 ? run.replace(PARTICIPLE, '') : run).replace(OPENING, '').trimStart();
    const at = index + run.length - name.length;
    // The first word of a sentence has its capital anyway, unless more of them follow or it says what the company did.
    if (
      at === 0 &&
      !/ /.test(name) &&
      !/^ (?:is|are|was|has|have|just|wants?|[a-z]{3,}ed|[a-z]{2,}s) /.test(words.slice(name.length))
    )
      return [];
    if (!isName(name, locale) || PLATFORM_AFTER.test(words.slice(at + name.length, at + name.length + 24)))
      return [];
    if (isSomebody(name)) return [];
    if (
      mayOpenSentence(name.toLowerCase()) &&
      /(?:^|[:.!?(\n-])\s*$/.test(words.slice(Math.max(0, at - 4), at))
    )
      return [];
    if (NO_COMPANY_BEFORE.test(words.slice(Math.max(0, at - 24), at))) return [];
    return [{ start: sentence.start + at, end: sentence.start + at + name.length }];
  });
}

function nameAfter({ normalised: { text }, locale }: BlockFacts, { end }: Span): Hit | undefined {
  const match = FIRST.exec(text.slice(end, end + REACH));
  if (!match?.[1] || !isName(match[1], locale)) return undefined;
  const start = end + match[0].length - match[1].length;
  const last = start + match[1].length;
  return PLATFORM_AFTER.test(text.slice(last, last + 24)) ? undefined : { start, end: last };
}

function nameBefore({ normalised: { text }, locale }: BlockFacts, word: Span): Hit | undefined {
  const from = Math.max(0, word.start - REACH);
  const match = LAST.exec(text.slice(from, word.start));
  if (!match?.[1] || isPartOfName(text, word, match[1])) return undefined;
  const name = match[1].replace(OPENING, '').trimStart();
  if (!isName(name, locale)) return undefined;
  const start = from + match.index + match[1].length - name.length;
  return { start, end: start + name.length };
}

/** "Jim", "Jim Smith": people are asked for by other rules. */
function isSomebody(name: string): boolean {
  const [first = '', last] = name.toLowerCase().split(' ');
  return last === undefined ? isGivenName(first) : isPerson(first, last);
}

/** "Pelican Freight" at "Freight": what kind of company it is, after its name. */
function nameEnding({ normalised: { text }, locale }: BlockFacts, word: Span): Hit | undefined {
  if (!/\p{Lu}/u.test(text[word.start] ?? '')) return undefined;
  const from = Math.max(0, word.start - REACH);
  const match = LAST.exec(text.slice(from, word.start));
  const name = match?.[1]?.replace(OPENING, '').trimStart() ?? '';
  if (!match?.[1] || !isName(name, locale) || /[,\n]$/.test(text.slice(from, word.start).trimEnd()))
    return undefined;
  if (PLATFORM_AFTER.test(text.slice(word.end, word.end + 24))) return undefined;
  return { start: from + match.index + match[1].length - name.length, end: word.end };
}

function isName(run: string, locale: BlockFacts['locale']): boolean {
  return run.length > 1 && mayNameCompany(run) && !(locale === 'de' && GERMAN_NOUN.test(run));
}

/** "New Deal", "Premier League Contract": the word has a capital too, and the text does not shout. */
function isPartOfName(text: string, { start }: Span, name: string): boolean {
  return /\p{Lu}/u.test(text[start] ?? '') && name !== name.toUpperCase();
}
