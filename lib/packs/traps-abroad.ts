import type { Remark } from '@/lib/packs/remark';
import { BANNED, wholeWords } from '@/lib/shared/banned-words';
import type { Language } from '@/lib/shared/language';

/** Wording that no pack should ship, why, and what says it better. */
export interface Trap {
  words: RegExp;
  level: Remark['level'];
  reason: string;
  better: string;
}

export const RIGHTS =
  'people may talk about pay, conditions and organising, and a line that can be read to forbid it is unlawful in many places';

type Abroad = Exclude<Language, 'en'>;
type Kind = 'subject' | 'asking' | 'threat';

/** What is meant by each kind, and what says it better. */
const KINDS: Record<Kind, Pick<Trap, 'reason' | 'better'>> = {
  subject: {
    reason: RIGHTS,
    better: 'nothing about pay, conditions, jobs or organising; leave the subject out',
  },
  asking: {
    reason: 'asking first is prior restraint, and it makes people silent',
    better: 'an offer: whom one may ask for a second opinion, with `ask`',
  },
  threat: {
    reason: 'a threat or a broad ban makes people silent, also about what they may say',
    better: 'what the reader may make of it, and one change that makes the post safe',
  },
};

/** The plainest words of each kind. The English lint knows more; a translation says what the English line says. */
const WORDS: Record<Abroad, Record<Kind, RegExp>> = {
  de: {
    subject: wholeWords(
      'geh(?:alt|älter)\\p{L}*|lohn(?!t|en)\\p{L}*|löhnen?|überstunden|arbeitsbedingungen|stellenabbau|entlassung\\p{L}*|gewerkschaft\\p{L}*|streiks?|betriebsr(?:at|äte)\\p{L}*|tarif\\p{L}*',
    ),
    asking: wholeWords('genehmig\\p{L}*|freigabe\\p{L}*|erlaubnis|zustimmung|einwilligung'),
    threat: wholeWords(
      'verboten\\p{L}*|untersagt|nicht (?:erlaubt|gestattet)|abmahnung\\p{L}*|kündigung\\p{L}*|konsequenzen|überwach\\p{L}*|im zweifel',
    ),
  },
  nl: {
    subject: wholeWords(
      'salaris\\p{L}*|l(?:oon|onen)|overwerk\\p{L}*|arbeids(?:voorwaarden|omstandigheden)|ontslag\\p{L}*|vakbond\\p{L}*|staking\\p{L}*|ondernemingsraad|cao',
    ),
    asking: wholeWords('goedkeur\\p{L}*|toestemming'),
    threat: wholeWords('verboden|niet toegestaan|sancties?|consequenties|in de gaten|bij twijfel'),
  },
  fr: {
    subject: wholeWords(
      "salaires?|rémunérations?|primes?|heures supplémentaires|conditions de travail|licenciements?|syndic\\p{L}*|grèves?|comité d[’']entreprise",
    ),
    asking: wholeWords('approbations?|approuv\\p{L}*|autoris\\p{L}*|permissions?'),
    threat: wholeWords('interdi\\p{L}*|sanctions?|conséquences|surveill\\p{L}*|dans le doute'),
  },
  es: {
    subject: wholeWords(
      'salarios?|sueldos?|horas extras?|condiciones (?:laborales|de trabajo)|despidos?|sindica\\p{L}*|huelgas?|comité de empresa',
    ),
    asking: wholeWords('aprobaci\\p{L}*|aprobad\\p{L}*|autoriz\\p{L}*|permisos?'),
    threat: wholeWords('prohib\\p{L}*|sanci\\p{L}*|consecuencias|vigila\\p{L}*|en caso de duda'),
  },
};

/** What no pack should ship in a language of Candor other than English; none of a language that Candor does not speak. */
export function trapsIn(language: string): Trap[] {
  if (!isAbroad(language)) return [];
  const traps = Object.entries(WORDS[language]).map(
    ([kind, words]): Trap => ({ words, level: 'problem', ...KINDS[kind as Kind] }),
  );
  const warden: Trap = {
    words: BANNED[language],
    level: 'warning',
    reason: 'it sounds like a verdict, and the writer decides',
    better: 'words such as may, looks like, your call',
  };
  return [...traps, warden];
}

function isAbroad(language: string): language is Abroad {
  return Object.hasOwn(WORDS, language);
}
