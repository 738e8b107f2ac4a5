import type { Locale } from '@/lib/text/types';

/** Frequent words of each language; a word that several share votes for all of them. */
const STOP_WORDS: Record<Locale, string> = {
  en:
    'the a an and or but of to in on at for with from by as is are was were be been am do does did have has had will would ' +
    'can could should not no it its this that these those i you he she we they my your our their his her me us them what ' +
    'which who when where why how if so than then there here just about all more most some any up out over into after ' +
    "before don't can't it's i'm we're that's i've we've let's get got make new now one like who've",
  de:
    'der die das den dem des ein eine einen einem einer und oder aber nicht kein keine ist sind war waren wird werden wurde ' +
    'hat haben hatte ich du er sie es wir ihr mich uns euch mein meine unser unsere unseren auf in im an am bei mit von vom ' +
    'zu zum zur für um aus nach über unter vor durch als wie wenn dass weil auch noch nur schon sehr so mehr heute jetzt sich',
  fr:
    'le la les un une des du de et ou mais ne pas plus est sont était ont avons avez ai a au aux ce cet cette ces je tu il ' +
    'elle nous vous ils elles mon ma mes notre nos votre vos leur leurs que qui quoi dont où en dans sur sous avec sans pour ' +
    "par chez si très aussi déjà encore y on se sa son ses c'est j'ai j'aime avait notre c'était fait bien tout tous d'un d'une qu'il être fait",
  es:
    'el la los las un una unos unas de del al y o pero no sí es son era fue ha han he hemos está están en con por para sin ' +
    'sobre entre que quien cuando donde como si más muy ya también yo tú él ella nosotros ellos mi mis tu tus su sus nuestro ' +
    'nuestra nuestros nuestras este esta estos tenemos tengo tiene somos estamos nuevo nuevos estas eso esto lo le les se me te nos hay hoy ser',
  nl:
    'de het een en of maar niet geen is zijn was waren wordt worden werd heeft hebben had ik jij je hij zij ze wij we jullie ' +
    'mijn onze ons hun haar op in aan bij met van voor te tot naar uit over onder door als dan dat die dit deze wat wie ' +
    'waar wanneer hoe ook nog al heel zo meer er om nu vandaag bijna wel zich',
};
/** Frequent words of neighbours that share words with the five; a text that they win is none of ours. */
const RIVALS: Record<string, string> = {
  it:
    'il lo la gli le un uno una ma non è sono era ho ha abbiamo hanno di del della dei delle da in nel nella con su per ' +
    "tra che chi come quando più anche già ancora molto questo questa questi io noi loro mio mia nostro nostra nostri ci si al alla alle l'anno oggi ieri siamo stato fatto c'è",
  pt:
    'os as um uma ou mas não é são foi era tem temos de do da dos das em no na nos nas com por para sem sobre que quem ' +
    'como quando se mais muito também já ainda eu nós ele ela meu minha nosso nossa nossos este esta isso isto ao à hoje ontem você pelo pela estamos',
  pl:
    'na do się nie to jest są był była było że jak ale czy co już tylko od po za przez przy dla ten ta te tego mój ' +
    'moja nasz nasza nasze my wy oni ja mamy mam jesteśmy bardzo też oraz lub dziś który która które nas nam ponad',
  nordic:
    'og och på av er är en et ett det den de som til till med för for ikke inte har vi jeg jag du han hun vår våre våra ' +
    'var fra från om å att at men eller så nå nu mer over över blev ble blir',
  tr: 've bir bu da de için ile çok daha ama gibi kadar olarak biz ben sen bizim benim var yok değil mi ne en şey yeni sonra',
  cs: 'na je se to že do ale jak za po by už jsem jsme jsou byl byla bylo náš naše pro od při nebo také který která co má máme není',
  sk: 'na je sa to že do ale ako za po by už som sme sú bol bola bolo náš naše pre od pri alebo aj ktorý ktorá čo má máme nie',
  ro: 'și în la de pe cu un una este sunt am au nu că ce care mai din pentru pe prin sau dar noi voi eu nostru noastră acest această foarte',
  hu: 'az és hogy nem is egy ez volt van meg de ha csak már még mint el ki fel nekünk mi én ők vagy több ami aki nagyon',
  fi: 'ja on ei se että oli ovat olemme kun niin mutta myös tai jos kuin meidän minun hän me he nyt vain sekä ole joka tämä',
  id: 'dan yang di ke dari ini itu untuk dengan tidak ada adalah kami kita saya akan juga sudah pada lebih bisa atau karena',
  vi: 'và của là có cho không được một các những này với trong đã người tôi chúng khi đến như ra',
};
const LOCALES = Object.keys(STOP_WORDS) as Locale[];
const TONGUES = LOCALES.length + Object.keys(RIVALS).length;
/** A word with the mark before it that makes it a hashtag, a handle or a part of an address. */
const WORD = /[#@/_.]?\p{L}+(?:'\p{L}+)*/gu;
/** The same in a text with none but these letters: many times faster. */
const PLAIN = /^[\0-\x7f£€À-ÖØ-öø-ÿ]*$/;
const PLAIN_WORD = /[#@/_.]?[A-Za-zÀ-ÖØ-öø-ÿ]+(?:'[A-Za-zÀ-ÖØ-öø-ÿ]+)*/g;
const UNDERSCORE = 0x5f;
const LATIN = /^\p{Script=Latin}/u;
/** Letters that none of the five uses. */
const FOREIGN_LETTER = /[ąćęłńśźżőűşğıřěůťďľĺŕșțăđơưãõåøđħ]/;
/** A vote needs no more; a long text says the same thing again. */
const WORDS_LOOKED_AT = 400;
const WORDS_FOR_OTHER = 8;
/** One frequent word decides for English only: "met", "los" and "ai" turn up in English lines as well. */
const ENOUGH = 2;

/** By word: the numbers of the tongues that it votes for. */
let votes: Map<string, readonly number[]> | undefined;

/**
 * The language of a text by a vote of frequent words. `other` is running text in none of the five: another script, or a
 * neighbour's frequent words outnumber theirs. `unknown` is too little to say: figures, names, hashtags, a short line,
 * telegraphic notes. Expects straight quotes.
 */
export function languageOf(text: string): Locale | 'other' | 'unknown' {
  // Several readers of a block ask in turn.
  if (text !== last.text) last = { text, language: vote(text) };
  return last.language;
}

let last: { text: string; language: Locale | 'other' | 'unknown' } = { text: '', language: 'unknown' };

function vote(text: string): Locale | 'other' | 'unknown' {
  const words = runningWords(text);
  const latin = words.filter(isLatin);
  if (words.length - latin.length > words.length / 2) return 'other';
  const counts = countVotes(latin);
  const most = Math.max(...counts);
  if (most === 0) return isForeign(latin) ? 'other' : 'unknown';
  const winner = counts.indexOf(most);
  if (counts.indexOf(most, winner + 1) >= 0) return 'unknown';
  const locale = LOCALES[winner];
  if (locale === 'en') return 'en';
  if (most < ENOUGH) return 'unknown';
  return locale ?? 'other';
}

/** No frequent word of anybody, but running text in letters that the five do not have. */
function isForeign(words: readonly string[]): boolean {
  return words.length >= WORDS_FOR_OTHER && words.filter((word) => FOREIGN_LETTER.test(word)).length >= 2;
}

/** Words in running text, in lower case: no hashtags, handles or addresses, and no capitals such as AI or US. */
function runningWords(text: string): string[] {
  const words: string[] = [];
  for (const word of text.match(PLAIN.test(text) ? PLAIN_WORD : WORD) ?? []) {
    if (isMark(word.charCodeAt(0)) || isAcronym(word)) continue;
    words.push(word.toLowerCase());
    if (words.length >= WORDS_LOOKED_AT) break;
  }
  return words;
}

/** Of what a word begins with, letters are all behind the marks but one. */
function isMark(code: number): boolean {
  return code < 0x41 || code === UNDERSCORE;
}

function isAcronym(word: string): boolean {
  return (
    word.length > 1 &&
    isCapital(word, 0) &&
    isCapital(word, 1) &&
    word === word.toUpperCase() &&
    isLatin(word)
  );
}

/** Quick to say no for the many words in small letters. */
function isCapital(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  return code < 0x61 || code > 0x7a;
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < 0x80 || LATIN.test(word);
}

function countVotes(words: readonly string[]): number[] {
  votes ??= allVotes();
  const counts = new Array<number>(TONGUES).fill(0);
  for (const word of words) {
    const tongues = votes.get(word);
    if (tongues) for (const tongue of tongues) counts[tongue] = (counts[tongue] ?? 0) + 1;
  }
  return counts;
}

function allVotes(): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const [tongue, list] of Object.values({ ...STOP_WORDS, ...RIVALS }).entries()) {
    for (const word of new Set(list.split(' '))) all.set(word, [...(all.get(word) ?? []), tongue]);
  }
  return all;
}
