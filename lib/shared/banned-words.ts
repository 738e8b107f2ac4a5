import type { Language } from '@/lib/shared/language';

/** Any of the words, as whole words in any case; `list` are alternatives in the syntax of regular expressions. */
export function wholeWords(list: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');
}

/** Words of a warden. Candor says *may* and *looks like*; nobody here allows, forbids or judges. */
export const BANNED: Readonly<Record<Language, RegExp>> = {
  en: wholeWords(
    'violat\\p{L}*|breach\\p{L}*|infring\\p{L}*|must|approv\\p{L}*|inappropriate|forb\\p{L}+|prohibit\\p{L}*|disloyal|warnings?|offen[cs]es?',
  ),
  de: wholeWords(
    'verst(?:oß|öße|ößt|oßen)\\p{L}*|verletz\\p{L}*|unzulässig\\p{L}*|verb(?:iete|oten)\\p{L}*|muss|musst|müssen|genehmig\\p{L}*|unangemessen\\p{L}*|warnung(?:en)?|vergehen',
  ),
  nl: wholeWords(
    'overtred\\p{L}*|schend\\p{L}*|moet|moeten|verb(?:ied|oden)\\p{L}*|goedkeur\\p{L}*|ongepast\\p{L}*|waarschuwing(?:en)?|vergrijp\\p{L}*',
  ),
  fr: wholeWords(
    'violations?|infractions?|enfrei\\p{L}*|interdi\\p{L}*|devez|approb\\p{L}*|inappropri\\p{L}*|avertissements?|manquements?',
  ),
  es: wholeWords(
    'violaci\\p{L}*|infracci\\p{L}*|infring\\p{L}*|incumpl\\p{L}*|prohib\\p{L}*|debes?|aprob\\p{L}*|inapropiad\\p{L}*|advertencias?',
  ),
};
