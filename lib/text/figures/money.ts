/** Currency signs; the ISO 4217 code where the sign has one usual meaning. */
const SIGNS: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '₿': 'BTC',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  '₸': 'KZT',
  '₾': 'GEL',
};

/** What stands before a dollar sign: US$, C$, "hk $", MXN$. */
const DOLLARS: Record<string, string> = {
  us: 'USD',
  usd: 'USD',
  u: 'USD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  can: 'CAD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  nz: 'NZD',
  nzd: 'NZD',
  hk: 'HKD',
  hkd: 'HKD',
  s: 'SGD',
  sg: 'SGD',
  sgd: 'SGD',
  nt: 'TWD',
  r: 'BRL',
  mx: 'MXN',
  mxn: 'MXN',
  mex: 'MXN',
  cop: 'COP',
  clp: 'CLP',
  ars: 'ARS',
};

/** Codes that are safe in lower case. */
const SAFE_CODES =
  'usd eur gbp chf inr nok dkk pln czk huf jpy cny rmb aud nzd sgd hkd brl mxn zar aed sar krw btc eth usdt usdc';
/** Codes that are also words or names in lower case. */
const CAPITAL_CODES = 'SEK CAD TRY ILS RON COP CLP ARS THB PHP IDR MYR VND NGN KES EGP PKR LKR RUB UAH TWD';
const NOT_ISO: Record<string, string> = { rmb: 'CNY' };

/** Words for money after a number. `part` says how many make one whole; `needsScale` keeps weights and verbs out. */
export interface CurrencyWord {
  code?: string;
  part?: number;
  needsScale?: boolean;
}

const WORDS: Record<string, CurrencyWord> = {
  ...words('dollar dollars dollari dólar dólares dolares buck bucks', { code: 'USD' }),
  ...words('euro euros', { code: 'EUR' }),
  ...words('quid sterling', { code: 'GBP' }),
  ...words('pound pounds pfund pond livre livres libra libras', { code: 'GBP', needsScale: true }),
  ...words('yen yenes yens', { code: 'JPY' }),
  ...words('yuan yuanes renminbi', { code: 'CNY' }),
  ...words('rupee rupees rupien roupie roupies rupia rupias roepie roepies', { code: 'INR' }),
  ...words('franken', { code: 'CHF' }),
  ...words(
    'franc francs franco francos frank peso pesos pesetas ruble rubles rouble roubles rubel lira dirham dirhams shekel shekels',
    {},
  ),
  ...words(
    'krone kroner krona kronor kronen kr gulden guilders pesewas bitcoin bitcoins satoshi satoshis',
    {},
  ),
  ...words(
    'rand ringgit baht naira dinar dinars dinares riyal riyals riyales zloty zlotys złoty forint forints koruna korunas',
    {},
  ),
  ...words(
    'hryvnia hryvnias cedi cedis shilling shillings schilling lei rupiah bolívar bolívares colones lempira lempiras',
    {},
  ),
  ...words(
    'quetzal quetzales córdobas tenge taka dong pesewa marks reichsmark kwartje kwartjes stuiver stuivers dubbeltje',
    {},
  ),
  ...words('won real reais rial rials sol soles lev leva som lari dram', { needsScale: true }),
  ...words('grand', {}),
  ...words('cent cents centavo centavos céntimo céntimos centime centimes', { part: 100 }),
  ...words('penny pence pennies penique peniques', { code: 'GBP', part: 100 }),
  ...words('ரூ', { code: 'LKR' }),
};

function words(list: string, word: CurrencyWord): Record<string, CurrencyWord> {
  return Object.fromEntries(list.split(' ').map((name) => [name, word]));
}

const codes = new Set(SAFE_CODES.split(' '));
const capitalCodes = new Set(CAPITAL_CODES.split(' '));
const SCALED_CODE = /^(k|t|m|mn|b|bn)(usd|eur|gbp|sek|nok|dkk|chf|inr|aud|cad)$/;

/** ISO code of a currency sign, `''` for a sign without one, `undefined` for any other character. */
export function signCode(sign: string): string | undefined {
  if (Object.hasOwn(SIGNS, sign)) return SIGNS[sign];
  return /^\p{Sc}$/u.test(sign) ? '' : undefined;
}

/** ISO code of a dollar sign with `letters` (lower case) before it. */
export function dollarCode(letters: string): string | undefined {
  return Object.hasOwn(DOLLARS, letters) ? DOLLARS[letters] : undefined;
}

/** ISO code of a currency code as written ("USD", "eur"; "Rs" and "INR"); codes that are words count in capitals only. */
export function isoCode(raw: string): string | undefined {
  if (raw.length < 2 || raw.length > 4) return undefined;
  const low = raw.toLowerCase();
  if (raw === 'Rs' || raw === 'RS' || raw === 'rs') return 'INR';
  if (codes.has(low)) return NOT_ISO[low] ?? low.toUpperCase();
  return capitalCodes.has(raw) ? raw : undefined;
}

export function currencyWord(low: string): CurrencyWord | undefined {
  return Object.hasOwn(WORDS, low) ? WORDS[low] : undefined;
}

/** "MUSD", "kEUR", "MGBP": a scale letter and a code in one word (lower case). German `T` is a thousand. */
export function scaledCode(low: string): { factor: number; code: string } | undefined {
  if (low.length < 4 || low.length > 5) return undefined;
  const [, scale = '', code = ''] = SCALED_CODE.exec(low) ?? [];
  if (code === '') return undefined;
  const factor = scale === 'k' || scale === 't' ? 1e3 : scale.startsWith('m') ? 1e6 : 1e9;
  return { factor, code: code.toUpperCase() };
}
