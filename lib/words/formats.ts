import type { Language } from '@/lib/shared/language';
import { speech } from '@/lib/words/speech';

/** A moment in the language that is spoken, the way it is written where the person lives. */
export function formatDate(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf(speech.getState().language), options).format(date);
}

/** A number in the language that is spoken. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(localeOf(speech.getState().language), options).format(value);
}

/** The browser's own variant of the language, such as `en-GB` or `de-AT`; else the language itself. */
export function localeOf(language: Language, preferred: readonly string[] = navigator.languages): string {
  return preferred.find((tag) => tag.split('-')[0] === language) ?? language;
}
