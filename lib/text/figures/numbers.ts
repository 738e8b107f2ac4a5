import type { Locale } from '@/lib/text/types';

/** A word for a number below a thousand (`add`), or one that multiplies what came before it (`times`). */
export interface NumberWord {
  add?: number;
  times?: number;
  /** An article in its language: a number only before a scale or a currency ("un million", "einen Euro"). */
  isArticle?: boolean;
  /** The language that must be spoken for the word to be a number ("onze" is Dutch for "our"). */
  only?: Locale;
}

const EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const DE =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';
const FR = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize';
const ES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve ' +
  'veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve';
const NL =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien';

const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const DE_TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig';
const FR_TENS = 'vingt trente quarante cinquante soixante septante octante nonante';
const ES_TENS = 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa';
const NL_TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig';
const ES_HUNDREDS =
  'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos';

/** Number words that are everyday words in another language. */
const ONLY: Partial<Record<Locale, string>> = {
  de: 'null elf acht drei vier',
  fr: 'six sept dix onze seize neuf cent un',
  es: 'once dos tres cien uno seis siete nueve',
  nl: 'nul een elf zes acht drie vier tien',
};

const EXTRA: Record<string, NumberWord> = {
  a: { add: 1, isArticle: true },
  an: { add: 1, isArticle: true },
  hundred: { times: 100 },
  hundreds: { times: 100 },
  dozen: { times: 12 },
  couple: { add: 2, isArticle: true },
  ein: { add: 1, isArticle: true },
  eine: { add: 1, isArticle: true },
  einen: { add: 1, isArticle: true },
  einer: { add: 1, isArticle: true },
  hundert: { times: 100 },
  dreissig: { add: 30 },
  un: { add: 1, isArticle: true },
  une: { add: 1, isArticle: true },
  mil: { add: 1000, only: 'es' },
  mille: { add: 1000, only: 'fr' },
  tausend: { add: 1000 },
  duizend: { add: 1000 },
  cent: { times: 100, only: 'fr' },
  cents: { times: 100, only: 'fr' },
  vingts: { add: 20 },
  una: { add: 1, isArticle: true },
  veintidos: { add: 22 },
  veintitres: { add: 23 },
  veintiseis: { add: 26 },
  veintiún: { add: 21 },
  ciento: { add: 100 },
  cientos: { times: 100 },
  een: { add: 1, isArticle: true },
  één: { add: 1 },
  honderd: { times: 100 },
  anderthalb: { add: 1.5 },
  eineinhalb: { add: 1.5 },
  zweieinhalb: { add: 2.5 },
  dreieinhalb: { add: 3.5 },
  anderhalf: { add: 1.5 },
  anderhalve: { add: 1.5 },
  tweeënhalf: { add: 2.5 },
  drieënhalf: { add: 3.5 },
};

let table: Map<string, NumberWord> | undefined;

/** The number behind a lower-case word in one of the five languages, also a German or Dutch compound. */
export function numberWord(word: string): NumberWord | undefined {
  table ??= makeTable();
  return table.get(word) ?? compound(word);
}

function makeTable(): Map<string, NumberWord> {
  const all = new Map<string, NumberWord>();
  const put = (list: string, locale: Locale, value: (at: number) => number) => {
    const only = new Set(ONLY[locale]?.split(' '));
    list.split(' ').forEach((word, at) => {
      if (all.has(word)) return;
      all.set(word, only.has(word) ? { add: value(at), only: locale } : { add: value(at) });
    });
  };
  for (const [list, locale] of [
    [EN, 'en'],
    [FR, 'fr'],
    [ES, 'es'],
    [NL, 'nl'],
    [DE, 'de'],
  ] as const)
    put(list, locale, (at) => at);
  for (const [list, locale] of [
    [EN_TENS, 'en'],
    [DE_TENS, 'de'],
    [FR_TENS, 'fr'],
    [ES_TENS, 'es'],
    [NL_TENS, 'nl'],
  ] as const) {
    put(list, locale, (at) => (at + 2) * 10);
  }
  put(ES_HUNDREDS, 'es', (at) => (at + 1) * 100);
  put(ES_HUNDREDS.replaceAll('os', 'as'), 'es', (at) => (at + 1) * 100);
  for (const [word, number] of Object.entries(EXTRA)) all.set(word, number);
  return all;
}

const english = new Set(`${EN} ${EN_TENS} hundred`.split(' '));

export function isEnglishNumber(low: string): boolean {
  return english.has(low);
}

/** Longest German or Dutch number word worth taking apart, in UTF-16 code units. */
const LONGEST_COMPOUND = 60;
const COMPOUND =
  /^(?:ein|zwei|zwo|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|zwölf|hundert|tausend|een|twee|drie|vijf|zes|zeven|negen|tien|twaalf|honderd|duizend)/;
const PARTS: readonly (readonly [word: string, value: number])[] = [
  ...pairs('dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn', 13, 1),
  ...pairs('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10),
  ...pairs('dertien veertien vijftien zestien zeventien achttien negentien', 13, 1),
  ...pairs('twintig dertig veertig vijftig zestig zeventig tachtig negentig', 20, 10),
  ['zehn', 10],
  ['elf', 11],
  ['zwölf', 12],
  ['tien', 10],
  ['twaalf', 12],
  ...pairs('ein zwei drei vier fünf sechs sieben acht neun', 1, 1),
  ...pairs('een twee drie vier vijf zes zeven acht negen', 1, 1),
];

function pairs(words: string, from: number, step: number): [string, number][] {
  return words.split(' ').map((word, at) => [word, from + at * step]);
}

/** "achtundsiebzig", "siebenhundert", "driehonderdtwintig", "zweitausend". */
function compound(word: string): NumberWord | undefined {
  if (word.length > LONGEST_COMPOUND || !COMPOUND.test(word)) return undefined;
  const thousands = splitOnce(word, /tausend|duizend/);
  if (!thousands) return asAdd(belowThousand(word));
  const many = thousands[0] === '' ? 1 : belowThousand(thousands[0]);
  const rest = thousands[1] === '' ? 0 : belowThousand(thousands[1].replace(/^(?:und|en)/, ''));
  return many === undefined || rest === undefined ? undefined : asAdd(many * 1000 + rest);
}

function asAdd(value: number | undefined): NumberWord | undefined {
  return value === undefined ? undefined : { add: value };
}

function belowThousand(word: string): number | undefined {
  const hundreds = splitOnce(word, /hundert|honderd/);
  if (!hundreds) return belowHundred(word);
  const many = hundreds[0] === '' ? 1 : part(hundreds[0]);
  const rest = hundreds[1] === '' ? 0 : belowHundred(hundreds[1].replace(/^(?:und|en)/, ''));
  return many === undefined || rest === undefined ? undefined : many * 100 + rest;
}

/** Units come before tens: "achtundsiebzig" is 8 and 70. */
function belowHundred(word: string): number | undefined {
  const whole = part(word);
  if (whole !== undefined) return whole;
  for (const joint of ['und', 'ën', 'en']) {
    for (let at = word.indexOf(joint); at > 0; at = word.indexOf(joint, at + 1)) {
      const unit = part(word.slice(0, at));
      const tens = part(word.slice(at + joint.length));
      if (unit !== undefined && tens !== undefined && unit < 10 && tens >= 20) return unit + tens;
    }
  }
  return undefined;
}

function part(word: string): number | undefined {
  return PARTS.find(([name]) => name === word)?.[1];
}

function splitOnce(word: string, joint: RegExp): [string, string] | undefined {
  const match = joint.exec(word);
  return match ? [word.slice(0, match.index), word.slice(match.index + match[0].length)] : undefined;
}
