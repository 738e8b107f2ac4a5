/** The languages that Candor speaks; the first one stands in for any other. */
export const LANGUAGES = ['en', 'de', 'nl', 'fr', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What a person may choose: one of the languages, or `auto` for the one that their browser speaks. */
export type LanguageChoice = 'auto' | Language;

/** The words of a script that has only English by itself. */
export interface Speech {
  language: Language;
  /** Compiled messages by key; the compiler and its reader are in `scripts/messages` and `lib/words`. */
  messages: Readonly<Record<string, unknown>>;
}

/**
 * The one place that decides which language is spoken. `browserLanguage` is a tag as the browser gives it: `de`,
 * `de-AT`, `pt_BR`.
 */
export function resolveLanguage(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  const [primary] = browserLanguage.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
