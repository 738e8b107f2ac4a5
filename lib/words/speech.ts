import type { Messages } from 'virtual:messages';
import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format';
import { createStore } from 'zustand/vanilla';
import type { Language } from '@/lib/shared/language';

export type MessageKey = keyof Messages;

/** Messages that take nothing. */
export type PlainKey = { [K in MessageKey]: Messages[K] extends [] ? K : never }[MessageKey];

/** Compiled messages by key, as `scripts/messages/compile.ts` makes them. */
export type Catalogue = Readonly<Record<string, unknown>>;

/** The language that is spoken in this script or page. A view that follows it is drawn anew when it changes. */
export const speech = createStore<{ language: Language }>(() => ({ language: 'en' }));

const known = new Map<Language, Catalogue>();

const OPTIONS: FormatOptions = {
  formatters: {
    getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
    getNumberFormat: (...args) => new Intl.NumberFormat(...args),
    getPluralRules: (...args) => new Intl.PluralRules(...args),
  },
};

/** Adds messages to what can be said in a language. */
export function learn(language: Language, messages: Catalogue): void {
  known.set(language, { ...known.get(language), ...messages });
}

export function speak(language: Language): void {
  if (speech.getState().language !== language) speech.setState({ language });
}

/** A message in the language that is spoken, with its values in place; in English where the language has none. */
export function say<K extends MessageKey>(key: K, ...[values]: Messages[K]): string {
  const { language } = speech.getState();
  const own = known.get(language)?.[key];
  const message = (own ?? known.get('en')?.[key] ?? key) as CompiledMessage;
  // No message has tags (the guard sees to that), so what comes back is one string.
  return format(message, own === undefined ? 'en' : language, values, OPTIONS) as string;
}
