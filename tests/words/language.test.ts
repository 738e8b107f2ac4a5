import { expect, it } from 'vitest';
import { type LanguageChoice, resolveLanguage } from '@/lib/shared/language';
import { localeOf } from '@/lib/words/formats';

it.each<[LanguageChoice, string, string]>([
  ['auto', 'de', 'de'],
  ['auto', 'de-AT', 'de'],
  ['auto', 'nl_BE', 'nl'],
  ['auto', 'FR', 'fr'],
  ['auto', 'es-419', 'es'],
  ['auto', 'en-GB', 'en'],
  ['auto', 'pt-BR', 'en'],
  ['auto', 'deu', 'en'],
  ['auto', '', 'en'],
  ['fr', 'de', 'fr'],
  ['en', 'de', 'en'],
])('chosen %s in a browser that speaks %j: %s', (choice, browserLanguage, want) => {
  expect(resolveLanguage(choice, browserLanguage)).toBe(want);
});

it.each([
  ['en', ['de-DE', 'en-GB', 'en-US'], 'en-GB'],
  ['de', ['de-AT'], 'de-AT'],
  ['nl', ['de-AT'], 'nl'],
] as const)('writes dates in %s the way a person with %j does: %s', (language, preferred, want) => {
  expect(localeOf(language, preferred)).toBe(want);
});
