/** Which character ends the whole part: known from the language, or to be guessed from the digits. */
export type DecimalMark = 'dot' | 'comma' | 'unknown';

export interface Numeral {
  value: number;
  /** One separator with three digits after it: 1.234 may be a thousand or one and a bit. */
  ambiguous?: { grouped: number; decimal: number; separator: '.' | ',' };
}

const PLAIN = /^\d+$/;
const OTHER = /\D/;
const GROUPED = /^\d{1,3}(?:([.,'])\d{3})(?:\1\d{3})*$/;
const INDIAN = /^\d{1,3}(?:,\d{2})+,\d{3}$/;
const POWER = /^(.+?)(?:e([+-]?\d+)|\^(\d+))$/i;
const MISTYPED = /^(\d{1,3}(?:([.,])\d{3})+)\2(\d{2})$/;
const BOTH = /^(\d[\d.,']*)([.,])(\d+)$/;

/** The number that digits with separators stand for; `undefined` for versions and other dotted strings. */
export function readNumeral(raw: string): Numeral | undefined {
  if (PLAIN.test(raw)) return { value: Number(raw) };
  const first = raw.search(OTHER);
  const mark = raw[first];
  if ((mark === '.' || mark === ',') && PLAIN.test(raw.slice(first + 1))) return readSingle(raw, first, mark);
  const power = POWER.exec(raw);
  if (power) return readPower(power[1] ?? '', power[2], power[3]);
  if (GROUPED.test(raw) || INDIAN.test(raw)) return { value: digits(raw) };
  return readMixed(raw);
}

/** "1e10", "10^6". */
function readPower(base: string, ten: string | undefined, power: string | undefined): Numeral | undefined {
  const numeral = readNumeral(base);
  if (!numeral) return undefined;
  const value = power === undefined ? numeral.value * 10 ** Number(ten) : numeral.value ** Number(power);
  return Number.isFinite(value) ? { value } : undefined;
}

/** Money typed with one mark for all: "$1.190.22", "$1,899,70". `undefined` when the groups do not fit. */
export function readMistyped(raw: string): Numeral | undefined {
  const [, whole = '', , cents = ''] = MISTYPED.exec(raw) ?? [];
  return whole === '' ? undefined : { value: Number(`${digits(whole)}.${cents}`) };
}

function readSingle(raw: string, at: number, separator: '.' | ','): Numeral {
  const [whole, rest] = [raw.slice(0, at), raw.slice(at + 1)];
  const decimal = Number(`${whole}.${rest}`);
  if (rest.length !== 3 || whole.length > 3 || whole.startsWith('0')) return { value: decimal };
  const grouped = Number(whole + rest);
  return { value: separator === ',' ? grouped : decimal, ambiguous: { grouped, decimal, separator } };
}

/** Both separators: the last one, once, is the decimal mark; the part before it is grouped by the other. */
function readMixed(raw: string): Numeral | undefined {
  const [, whole = '', mark = '', rest = ''] = BOTH.exec(raw) ?? [];
  if (whole === '' || whole.includes(mark)) return undefined;
  if (!PLAIN.test(whole) && !GROUPED.test(whole) && !INDIAN.test(whole)) return undefined;
  return { value: Number(`${digits(whole)}.${rest}`) };
}

function digits(raw: string): number {
  return Number(raw.replace(/\D/g, ''));
}

/** Settles an ambiguous numeral: by the language's decimal mark, else as it stands. */
export function settle(numeral: Numeral, mark: DecimalMark): number {
  if (!numeral.ambiguous || mark === 'unknown') return numeral.value;
  const { grouped, decimal, separator } = numeral.ambiguous;
  return (separator === '.') === (mark === 'dot') ? decimal : grouped;
}
