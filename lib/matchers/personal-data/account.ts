import { digitsOf, modulo, spansOf } from '@/lib/matchers/personal-data/near';
import type { Span } from '@/lib/shared/span';

/** Length by country: the SWIFT IBAN registry, https://www.swift.com/standards/data-standards/iban */
const IBAN_LENGTHS: Record<string, number> = {
  ...{
    AD: 24,
    AT: 20,
    BE: 16,
    BG: 22,
    CH: 21,
    CY: 28,
    CZ: 24,
    DE: 22,
    DK: 18,
    EE: 20,
    ES: 24,
    FI: 18,
    FO: 18,
  },
  ...{
    FR: 27,
    GB: 22,
    GI: 23,
    GL: 18,
    GR: 27,
    HR: 21,
    HU: 28,
    IE: 22,
    IS: 26,
    IT: 27,
    LI: 21,
    LT: 20,
    LU: 20,
  },
  ...{
    LV: 21,
    MC: 27,
    MD: 24,
    ME: 22,
    MK: 19,
    MT: 31,
    NL: 18,
    NO: 15,
    PL: 28,
    PT: 25,
    RO: 24,
    RS: 22,
    SE: 24,
  },
  ...{ SI: 19, SK: 24, SM: 27, TR: 26, UA: 29, AE: 23, IL: 23, SA: 24, QA: 29, KW: 30, BR: 29 },
};

/** International account numbers with a valid check (ISO 13616, mod 97), in groups or in one piece. */
export function findIbans(text: string): Span[] {
  if (!/[a-z]{2}\d{2}/i.test(text)) return [];
  return spansOf(text, /(?<![A-Za-z0-9])[A-Z]{2}\d{2}[A-Z0-9 ]{11,40}/gi).flatMap(({ start, value }) => {
    const length = IBAN_LENGTHS[value.slice(0, 2).toUpperCase()] ?? 0;
    const end = start + lengthOfChars(value, length);
    const iban = text.slice(start, end).replaceAll(' ', '').toUpperCase();
    const isWhole = iban.length === length && length > 0 && !/^[A-Za-z0-9]/.test(text.slice(end));
    return isWhole && hasIbanCheck(iban) ? [{ start, end }] : [];
  });
}

/** How many code units of `value` hold its first `count` characters other than spaces. */
function lengthOfChars(value: string, count: number): number {
  let seen = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] !== ' ') seen++;
    if (seen === count) return at + 1;
  }
  return value.length;
}

function hasIbanCheck(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  return (
    modulo(
      turned.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)),
      97,
    ) === 1
  );
}

/** Numbers that payment firms publish for tests: https://docs.stripe.com/testing, https://www.paypalobjects.com/en_GB/vhelp/paypalmanager_help/credit_card_numbers.htm */
const TEST_CARDS = new Set(
  `4111111111111111 4242424242424242 4012888888881881 4000056655665556 4000002500003155 4000000000000002
   4000000000009995 4000000000000077 4917610000000000 4444333322221111 5555555555554444 5105105105105100
   5200828282828210 2223003122003222 5454545454545454 378282246310005 371449635398431 378734493671000
   6011111111111117 6011000990139424 6011000000000004 30569309025904 38520000023237 3056930009020004 36227206271667
   3566002020360505 3530111333300000 6200000000000005`.split(/\s+/),
);

/** Prefixes and lengths in use (ISO/IEC 7812): Visa, Mastercard, American Express, Discover, Diners, JCB. */
const CARD =
  /^(?:4\d{15}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12})$/;

/** Payment cards by prefix and check digit (Luhn), not the published test numbers, not digits inside an address or a name. */
export function findCards(text: string): Span[] {
  return spansOf(text, /(?<![\w/=.:#-])\d(?:[ -]?\d){12,18}(?![\w-])/g).filter(({ value }) => {
    const digits = digitsOf(value);
    return CARD.test(digits) && hasLuhnCheck(digits) && !TEST_CARDS.has(digits) && new Set(digits).size > 2;
  });
}

/** The check digit of payment cards: ISO/IEC 7812-1 annex B. */
function hasLuhnCheck(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, char, at) => {
    const digit = Number(char) * (at % 2 === 1 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}
