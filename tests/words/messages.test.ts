import type { Messages } from 'virtual:messages';
import { afterEach, describe, expect, it } from 'vitest';
import { say } from '@/components/words/say';
import { LANGUAGES, type Language } from '@/lib/shared/language';
import { formatList } from '@/lib/words/lists';
import { speak } from '@/lib/words/speech';
import { type ParameterKind, parametersOf } from '@/scripts/messages/compile';
import { readSources } from '@/scripts/messages/read';

afterEach(() => speak('en'));

const SOURCES = readSources();
const DAY = new Date('2026-11-22T10:00:00.000Z');
const VALUES: Record<ParameterKind, (name: string) => unknown> = {
  number: () => 2,
  Date: () => DAY,
  'string | number': (name) => `⟨${name}⟩`,
};

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.entries(SOURCES[language]))('%s', (key, message) => {
    speak(language);
    const parameters = [...parametersOf(message)];
    const values = Object.fromEntries(parameters.map(([name, kind]) => [name, VALUES[kind](name)]));
    const said = sayAny(key, values);
    expect(said).not.toMatch(/[{}]|undefined|\[object/);
    expect(said.trim()).not.toBe('');
    expect(said).not.toBe(key);
  });
});

function sayAny(key: string, values: Record<string, unknown>): string {
  return (say as (key: string, values: unknown) => string)(key, values);
}

describe('plural forms', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'Candor: 1 thing to look at', 'Candor: 2 things to look at', 'Candor: 5 things to look at'],
    [
      'de',
      'Candor: 1 Stelle für einen zweiten Blick',
      'Candor: 2 Stellen für einen zweiten Blick',
      'Candor: 5 Stellen für einen zweiten Blick',
    ],
    [
      'nl',
      'Candor: 1 punt om nog eens te bekijken',
      'Candor: 2 punten om nog eens te bekijken',
      'Candor: 5 punten om nog eens te bekijken',
    ],
    [
      'fr',
      'Candor\u00a0: 1 point à revoir',
      'Candor\u00a0: 2 points à revoir',
      'Candor\u00a0: 5 points à revoir',
    ],
    ['es', 'Candor: 1 punto para revisar', 'Candor: 2 puntos para revisar', 'Candor: 5 puntos para revisar'],
  ])('in %s', (language, one, two, five) => {
    speak(language);
    expect([1, 2, 5].map((count) => say('nudge.chip.name', { count }))).toEqual([one, two, five]);
  });

  it('with a number in the way of the language', () => {
    speak('de');
    expect(say('nudge.card.others', { count: 1200 })).toBe('und 1.200 weitere Stellen');
  });
});

it.each<[Language, string]>([
  ['en', 'a, b and c'],
  ['de', 'a, b und c'],
  ['nl', 'a, b en c'],
  ['fr', 'a, b et c'],
  ['es', 'a, b y c'],
])('lists in %s: %s', (language, want) => {
  speak(language);
  expect(formatList(['a', 'b', 'c'])).toBe(want);
});

it('types keys and parameters', () => {
  const chip: Messages['nudge.chip.name'] = [{ count: 1 }];
  expect(chip).toHaveLength(1);
  // @ts-expect-error no such key
  expect(say('nudge.chip.nam')).toBe('nudge.chip.nam');
  // @ts-expect-error the count is missing
  expect(() => say('nudge.chip.name')).toThrow();
  // @ts-expect-error a count is a number
  expect(() => say('nudge.chip.name', { count: 'two' })).toThrow();
});
