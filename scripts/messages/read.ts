import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '../../lib/shared/language.ts';

/** Messages in ICU's form by key. */
export type Source = Readonly<Record<string, string>>;

export const FOLDER = fileURLToPath(new URL('../../messages', import.meta.url));

export function fileOf(language: Language): string {
  return join(FOLDER, `${language}.json`);
}

/** The messages of every language, in the order of their files. */
export function readSources(): Record<Language, Source> {
  const entries = LANGUAGES.map((language) => [language, JSON.parse(readFileSync(fileOf(language), 'utf8'))]);
  return Object.fromEntries(entries);
}
