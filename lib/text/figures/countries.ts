/** Adjectives of countries in the five languages, under the ISO 4217 code of the money that they have. */
const CODES: Record<string, string> = {
  USD: 'us usa u.s american américain américains estadounidense estadounidenses americano americanos amerikanische amerikaanse',
  GBP: 'british sterling esterlina esterlinas britische britischen britse britannique britanniques',
  CAD: 'canadian canadien canadiens canadiense canadienses kanadische kanadischen canadese',
  AUD: 'australian australien australiens australiano australianos australische',
  NZD: 'zealand néo-zélandais neozelandeses',
  SGD: 'singapore singaporean',
  HKD: 'hongkong kong',
  TWD: 'taiwan taiwanese taiwaneses',
  CHF: 'swiss schweizer suisse suisses suizo suizos zwitserse',
  DKK: 'danish dänische dänischen danoises danesas deense',
  SEK: 'swedish schwedische schwedischen suédoises suecas zweedse',
  NOK: 'norwegian norwegische norwegischen norvégiennes noruegas noorse',
  ISK: 'icelandic isländische islandaises islandesas ijslandse',
  CZK: 'czech tschechische tschechischen tchèques checas tsjechische',
  PLN: 'polish polnische polnischen polonais polacos poolse',
  HUF: 'hungarian ungarische',
  INR: 'indian indische indischen indiennes indias',
  PKR: 'pakistani',
  LKR: 'lankan',
  CNY: 'chinese chinesische chinois chinos',
  JPY: 'japanese japanische japonais japoneses japanse',
  KRW: 'korean',
  THB: 'thai',
  MYR: 'malaysian',
  IDR: 'indonesian',
  PHP: 'philippine filipino filipinos',
  VND: 'vietnamese',
  MXN: 'mexican mexicain mexicains mexicano mexicanos mexikanische mexicaanse',
  BRL: 'brazilian brasileño brasileños brésiliens',
  ARS: 'argentine argentinian argentino argentinos argentins',
  CLP: 'chilean chileno chilenos chiliens',
  COP: 'colombian colombiano colombianos colombiens',
  ZAR: 'african südafrikanische sudafricanos',
  RUB: 'russian russische russischen russes rusos',
  UAH: 'ukrainian',
  TRY: 'turkish türkische turques turcas turkse',
  ILS: 'israeli',
  EGP: 'egyptian',
  NGN: 'nigerian',
  KES: 'kenyan',
  KWD: 'kuwaiti',
  BHD: 'bahraini',
  SAR: 'saudi',
  QAR: 'qatari',
  AED: 'emirati',
  JOD: 'jordanian',
  IQD: 'iraqi',
  IRR: 'iranian',
  MAD: 'moroccan marocains',
  TND: 'tunisian',
  DZD: 'algerian',
  JMD: 'jamaican',
};
const codes = new Map(
  Object.entries(CODES).flatMap(([code, words]) => words.split(' ').map((word) => [word, code])),
);
/** Words that belong to the adjective after them: South African, New Zealand, Hong Kong, Sri Lankan. */
const OPENERS = new Set(['south', 'new', 'hong', 'sri']);

/** The ISO code of the money of the country that a lower-case adjective names. */
export function countryCode(low: string): string | undefined {
  return codes.get(low);
}

/** The adjective itself or the word that opens it. */
export function isCountry(low: string): boolean {
  return codes.has(low) || OPENERS.has(low);
}

export function opensCountry(low: string): boolean {
  return OPENERS.has(low);
}
