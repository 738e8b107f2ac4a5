/**
 * What stands around a word and tells a company's name from the ordinary word of the same spelling. All expect plain
 * text with straight quotes; `before` ends where the word starts, `after` begins where it ends.
 */

function wordsAtEnd(...lists: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${lists.join('|')})\\s+["']?$`, 'iu');
}

function wordsAtStart(...lists: string[]): RegExp {
  return new RegExp(`^\\s+(?:${lists.join('|')})(?![\\p{L}\\p{N}_])`, 'iu');
}

/** A noun with one of these before it is a thing, not a name. */
const DETERMINED = wordsAtEnd(
  "an?|the|this|that|these|those|my|our|your|his|her|its|their|whose|every|each|any|some|no|another|which|what|one|first|next|last|new|old|own|same|(?:\\p{L}+)'s",
  'der|die|das|den|dem|ein|eine|einen|einem|einer|mein|meine|unser|unsere|le|la|les|un|une|mon|ma|notre|el|los|las|una|mi|nuestro|nuestra|het|een|mijn|ons|onze',
);
/** Where people work and shop: nothing ordinary stands here without an article. */
const EMPLOYED = wordsAtEnd(
  '(?:work(?:s|ed|ing)?|job|jobs|role|position|career|shift|intern(?:ed|ing|ship)?|interview(?:s|ed|ing)?|employed|employees?|manager|managers|engineer|engineers|developer|developers|designer|cashier|team|boss|coworkers?|colleagues?|folks|people|friends|day|days|week|years?|months?|life|living|shop|shops|shopped|shopping|consultant|contractor|sales|marketing|offer) (?:(?:here|over|out|remotely|full time|part time) )?(?:at|for|with|from)',
  '(?:here|over|back|currently|now|still|started|starting|start) at|hired (?:by|at)|fired (?:by|from)|laid off (?:by|from)|employed by|acquired by|joined|joining|recruited by|(?:eat|eats|eating|ate|lunch|dinner|breakfast) at|(?:bought|ordered|purchased) (?:it |this |these |them )?(?:at|from)',
  '(?:arbeite|arbeiten|arbeitet|job|angefangen) bei|(?:travaille|travaillons|bosse|embauchée?) chez|(?:trabajo|trabajamos|trabajando) (?:en|para)|(?:werk|werken|werkt) (?:bij|voor)',
);
/** Between these and a capital, in a headline too, stands a name. */
const NAMING = wordsAtEnd(
  'at|for|from|by|with|via|like|vs|versus|and|joins?|joined|joining|acquires?|acquired|buys?|bought|sues?|sued|leaves|left|quits?|hired by|bei|von|für|mit|chez|par|pour|en|por|para|bij|voor|door|met',
);
/** Where a lower-case name may stand once the text has named the company beyond doubt. */
const USED = wordsAtEnd(
  'at|for|with|from|by|via|on|to|love|loves|like|likes|hate|hates|thanks?|hey|hi|dear|try|tried|use|uses|used|switched|fly|flew|flown|\\p{L}+ing',
);
/** The subject or the helper of a verb: "we target", "will ring". */
const VERB_LEFT = wordsAtEnd(
  "i|we|you|they|he|she|who|will|would|can|could|should|might|may|must|cannot|can't|don't|didn't|doesn't|won't|wouldn't|let's|please|just|to|always|never|often|precisely|only",
);
const VERB_RIGHT = wordsAtStart(
  'your|the|an?|my|our|his|her|their|this|that|these|those|it|them|us|you|me|how|what|why|who',
);
/** What companies do, in the third person or the past, and the helpers that only a subject has after it. */
const COMPANY_VERB = wordsAtStart(
  "is|was|has|had|will|would|can|could|may|might|does|doesn't|did|didn't|isn't|wasn't|won't|just|also|now|never|still|finally|currently|recently|really",
  'says?|said|posts|posted|reports|reported|announces?|announced|launch(?:es|ed)|releases|released|unveils|unveiled|introduces|introduced|acquires|acquired|buys|bought|sells|sold|hires|hired|fires|fired|lays|laid|cuts|cut (?:jobs|staff|costs|prices|its|their|\\d)|plans|planned|wants|wanted|makes|made|takes|took|gets|got|gives|gave|pays|paid|charges|charged|closes|closed|opens|opened|raises|raised|beats|misses|missed|wins|won|loses|lost|faces|faced|sues|sued|expands|expanded|partners|partnered|joins|joined|offers|offered|needs|needed|keeps|kept|lets|starts|started|stops|stopped|shuts|builds|built|ships|shipped|drops|dropped|adds|added|admits|admitted|became|becomes|promoted|treats|treated|denies|denied|agrees|agreed|hits|expects|expected|invests|invested|owns|owned|runs|ran|sent|sends|told|tells|went|goes|moves|moved|rolls|rolled|teams|teamed|unveiling|announcing|launching|hiring|acquiring|employs|employed|recalls|recalled|refuses|refused|settles|settled|thinks|knows|doubles|doubled|grew|grows|rises|rose|falls|fell|jumps|jumped|tests|tested|stole|used',
  'filed|cancelled|canceled|delayed|locked|banned|suspended|confirms|confirmed|warns|warned|seeks|discloses|disclosed|files|names|named|backs|backed|reveals|revealed|declines|declined|merges|merged|ended|lays|quietly|officially',
  'to (?:acquire|add|begin|build|buy|close|create|cut|expand|fire|hire|invest|launch|lay|offer|open|partner|pay|raise|release|replace|roll|sell|shut|slash|spend|spin|start|stop|sue|take|test|unveil)',
);
/** What belongs to a company, behind its name. */
const COMPANY_NOUN = wordsAtStart(
  'shares?|stocks?|ceo|cfo|cto|coo|cmo|chief|president|chairman|executives?|execs?|employees?|workers?|staff|staffers|stores?|apps?|earnings|headquarters|hq|inc|incorporated|corp|corporation|plc|ltd|limited|llc|gmbh|ag|oyj?|se|sa|co|group|holdings|technologies|labs|customer (?:service|support|care)|gift cards?|hr|recruiters?|recruiting|careers|interns?|spokes\\p{L}+|investors?|shareholders|board of|accounts?|subscriptions?|outlets?|trucks?|dealers?|dealerships?|bank|airlines?|motors?|gas stations?|petrol stations?|credit cards?|cards?|cashiers?|managers?|management|engineers?|founders?|cofounders?|co-founders?|warehouses?|website|q[1-4]|ipo|layoffs|merger|acquisition|competitors?|rivals?|brand|products?|team',
);
/** What companies sell under their name. */
const GOODS = wordsAtStart(
  'flights?|scooters?|bikes?|cameras?|doorbells?|sandwich(?:es)?|chips?|jeans|phones?|laptops?|cars?|rides?|drivers?|readers?|meetings?|calls?|channel|workspace|gift|loyalty|rewards?|membership|delivery|order|orders|coffee|burgers?|prime|api|sdk|dashboard|plugin|extension|integration|terminal|customers?',
);
/** A capital before this is a place on the map. */
const PLACE = wordsAtStart(
  'rivers?|county|streets?|st|beach|park|lake|valley|islands?|hills?|mountains?|mt|square|field|ave|avenue|road|rd|rainforest|basin|forest|delphi|states|nations|kingdom|mary|asia|africa|europe|arena|stadium|station|bridge|tower|creek|bay|coast|point|ridge|springs|garden|gardens|jungle|tribe|warriors?',
);
const COMPANY_HYPHEN =
  /^-(?:owned|based|backed|led|branded|made|style|wide|related|funded|sponsored|approved|internal|run|issued|employed|acquired|hosted|certified|compatible|only)(?!\p{L})/iu;
const HYPHEN_PREFIX = /(?<!\p{L})(?:ex|non|pre|post|anti|pro|former|all|inter)-$/iu;
const PHRASE_END =
  /^(?:$|\s*[.,;:!?)\]"…\n]|\s+(?:[-@#&|/(]|https?:|(?:and|or|but|for|in|on|as|since|today|yesterday|tomorrow|tonight|now|again|is|was|has|had|to|because|when|where|who|with|so|i|i'm|i've|we|we're|my|this|last|until|while|if|at|about|after|before|from|by|via|right|here|im|lol)(?!\p{L})|[^\p{L}\p{N}\s])|\p{Extended_Pictographic})/iu;
/** Words that begin sentences and phrases by themselves: "Next, we …". */
const NEVER_ALONE = new Set(
  'next on now well here there ever just it us up go one first so then ever nu wise way'.split(' '),
);
const GIVEN_TITLE =
  /(?<!\p{L})(?:mr|mrs|ms|dr|prof|professor|president|senator|governor|judge|captain|sir|lady|coach|detective|gov|sen|rep)\.?\s+$/iu;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/i;

/** The word with the text of its sentence around it. */
export interface Surroundings {
  before: string;
  written: string;
  after: string;
}

export const isDetermined = ({ before }: Surroundings): boolean => DETERMINED.test(before);
export const isEmployer = ({ before, after }: Surroundings): boolean =>
  EMPLOYED.test(before) && PHRASE_END.test(after);
export const isNamedBy = ({ before, after }: Surroundings): boolean =>
  NAMING.test(before) && PHRASE_END.test(after);
export const isUsed = ({ before, after }: Surroundings): boolean =>
  USED.test(before) && PHRASE_END.test(after);
export const isOwner = ({ after }: Surroundings): boolean => /^\s?'s(?!\p{L})/u.test(after);
export const hasCompanyNoun = ({ after }: Surroundings): boolean => COMPANY_NOUN.test(after);
export const hasCompanyVerb = ({ after }: Surroundings): boolean => COMPANY_VERB.test(after);
export const hasGoods = ({ after }: Surroundings): boolean => GOODS.test(after);
/** A word goes on the phrase. */
export const hasObject = ({ after }: Surroundings): boolean =>
  /^\s+\p{L}/u.test(after) && !PHRASE_END.test(after);
export const isPlace = ({ after }: Surroundings): boolean => PLACE.test(after);
export const isOfSomething = ({ after }: Surroundings): boolean => /^\s+(?:of|de|von|van)\s/i.test(after);
export const isNumbered = ({ before }: Surroundings): boolean => /[\p{N}%][\p{L}+]?\s*$/u.test(before);
export const isTitled = ({ before }: Surroundings): boolean => GIVEN_TITLE.test(before);
/** "Visa and Mastercard". */
export const isListed = ({ after }: Surroundings): boolean => /^\s+(?:and|&|or|vs\.?)\s+\p{Lu}/u.test(after);
export const hasAmountSign = ({ before }: Surroundings): boolean => /[\p{Sc}\d.,]\s?$/u.test(before);
export const isAlone = ({ after }: Surroundings): boolean => /^\s*(?:$|[.,;:!?"')])/u.test(after);
export const neverAlone = (word: string): boolean => NEVER_ALONE.has(word);

/** "we target teens", "to discover how"; with a capital ("to Target") only what no name can follow counts. */
export function isVerbHere({ before, after }: Surroundings, isCapital: boolean): boolean {
  if (isCapital && /(?<!\p{L})to\s+$/iu.test(before)) return VERB_RIGHT.test(after);
  return VERB_LEFT.test(before) && (VERB_RIGHT.test(after) || !PHRASE_END.test(after));
}

export function isImperative({ after }: Surroundings): boolean {
  return VERB_RIGHT.test(after);
}

/** Joined by a hyphen: `company` in "Acme-owned" and "ex-Acme", `compound` in "next-generation", `no` otherwise. */
export function hyphenated({ before, after }: Surroundings): 'company' | 'compound' | 'no' {
  if (COMPANY_HYPHEN.test(after) || HYPHEN_PREFIX.test(before)) return 'company';
  return /^-\p{L}/u.test(after) || /[\p{L}\p{N}]-$/u.test(before) ? 'compound' : 'no';
}

/** The capitalised word right before, on the same line and without a mark between, that is no day, month or acronym. */
export function capitalBefore({ before }: Surroundings): string | undefined {
  const word = /(?<![\p{L}\p{N}@#'])(\p{Lu}[\p{L}'-]*)[ \t]+$/u.exec(before)?.[1];
  if (word === undefined || /^I(?:'|$)/.test(word) || CALENDAR.test(word)) return undefined;
  return word.length <= 4 && word === word.toUpperCase() ? undefined : word;
}

/** Days and months have a capital anyway. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.test(word);
}

export function capitalAfter({ after }: Surroundings): boolean {
  return /^ \p{Lu}/u.test(after);
}
