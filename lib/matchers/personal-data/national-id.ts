import { digitsOf, hasNear, modulo, spansOf } from '@/lib/matchers/personal-data/near';
import type { Span } from '@/lib/shared/span';

/** A number that a state gives to a person: its form, its check, and the word that people put beside it. */
interface NationalId {
  pattern: RegExp;
  /** Must stand near; without it the form alone has to be unmistakable. */
  cue: RegExp;
  isValid(value: string): boolean;
  /** True for a written form that needs no cue. */
  standsAlone?(value: string): boolean;
}

/** Numbers printed in advertisements, and so never given to anybody since: https://www.ssa.gov/history/ssn/misused.html */
const PRINTED_SSNS = new Set(['078051120', '219099999']);

const NATIONAL_IDS: readonly NationalId[] = [
  {
    // US Social Security number: https://www.ssa.gov/employer/randomization.html (areas never assigned)
    pattern: /(?<![\w-])(?:\d{3}-\d{2}-\d{4}|\d{3} \d{2} \d{4}|\d{9})(?![\w-])/g,
    cue: /\bssn\b|\bsocial security\b|\bsocial is\b/,
    isValid(value) {
      const digits = digitsOf(value);
      const isAssigned = !/^(?:000|666|9)|^\d{3}00|0000$/.test(digits);
      return isAssigned && !PRINTED_SSNS.has(digits) && new Set(digits).size > 1;
    },
    standsAlone: (value) => value.includes('-'),
  },
  {
    // UK National Insurance number: https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
    pattern:
      /(?<!\w)(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/g,
    cue: /national insurance|\bni ?(?:number|no)\b|\bnino\b/,
    isValid: () => true,
  },
  {
    // Dutch citizen service number, "eleven test": https://www.rvig.nl/bsn
    pattern: /(?<![\w.-])\d{3}[. ]?\d{3}[. ]?\d{3}(?![\w-])/g,
    cue: /\bbsn\b|burgerservicenummer|sofi-?nummer/,
    isValid(value) {
      const digits = [...digitsOf(value)].map(Number);
      const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
      return new Set(digits).size > 1 && sum % 11 === 0;
    },
  },
  {
    // German tax id, ISO 7064 mod 11,10: https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer
    pattern: /(?<![\w.-])[1-9]\d ?\d{3} ?\d{3} ?\d{3}(?![\w-])/g,
    cue: /steuer-?(?:id|ident|nummer)|steuerliche identifikation|\bidnr\b|\btin\b/,
    isValid(value) {
      const digits = [...digitsOf(value)].map(Number);
      const product = digits
        .slice(0, 10)
        .reduce((carry, digit) => (((digit + carry) % 10 || 10) * 2) % 11, 10);
      return (11 - product) % 10 === digits[10];
    },
  },
  {
    // French registration number (NIR) with its key: https://www.insee.fr/fr/metadonnees/definition/c1409
    pattern:
      /(?<![\w.-])[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?![\w-])/g,
    cue: /\bnir\b|s[ée]curit[ée] sociale|\bs[ée]cu\b|num[ée]ro insee/,
    isValid(value) {
      const digits = digitsOf(value.replace('2A', '19').replace('2B', '18'));
      return 97 - modulo(digits.slice(0, 13), 97) === Number(digits.slice(13));
    },
  },
  {
    // Spanish DNI and NIE, letter by remainder of 23: https://www.interior.gob.es (cálculo del dígito de control del NIF/NIE)
    pattern: /(?<![\w.-])(?:\d{2}\.?\d{3}\.?\d{3}|[XYZ]-?\d{7})[- ]?[A-Z](?!\w)/g,
    cue: /\b(?:dni|nie|nif)\b|documento nacional|identidad|identificaci[óo]n/,
    isValid(value) {
      const plain = value.replaceAll(/[-. ]/g, '');
      const digits = plain.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
      return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === plain.at(-1);
    },
  },
];

/** Numbers that a state gives to one person, with valid check digits. `folded` is `text` in lower case. */
export function findNationalIds(text: string, folded: string): Span[] {
  return NATIONAL_IDS.flatMap(({ pattern, cue, isValid, standsAlone }) =>
    spansOf(text, pattern).filter(
      (span) => isValid(span.value) && (standsAlone?.(span.value) || hasNear(folded, span, cue)),
    ),
  );
}
