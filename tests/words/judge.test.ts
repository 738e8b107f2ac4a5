import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '@/lib/shared/language';
import { judgeMessages } from '@/scripts/messages/judge';
import type { Source } from '@/scripts/messages/read';

const ALL: Source = {
  'nudge.card.close': 'Close',
  'nudge.chip.name': '{count, plural, one {# thing} other {# things}}',
  'popup.health.clear': 'Working',
};
const CODE = [
  { path: 'components/nudge/Card.tsx', text: 'say(\'nudge.card.close\'); say("nudge.chip.name", { count })' },
  { path: 'components/popup/tab-health.ts', text: `say(\`popup.health.\${health}\`)` },
];

type Sources = Record<Language, Source>;

function sources(change: Partial<Sources> = {}): Sources {
  return { ...(Object.fromEntries(LANGUAGES.map((language) => [language, ALL])) as Sources), ...change };
}

const german = (change: Record<string, string>) => sources({ de: { ...ALL, ...change } });

it('finds nothing wrong with good messages', () => {
  expect(judgeMessages(sources(), CODE)).toEqual([]);
});

describe('goes red on', () => {
  const { 'nudge.card.close': _, ...WITHOUT_CLOSE } = ALL;
  const { 'popup.health.clear': working = '', ...BACKWARDS } = ALL;

  it.each<[string, Sources, string]>([
    ['a key that a language lacks', sources({ fr: WITHOUT_CLOSE }), 'fr.json: nudge.card.close is missing'],
    [
      'a key that English lacks',
      german({ 'popup.health.odd': 'Seltsam' }),
      'de.json: popup.health.odd is not in messages/en.json',
    ],
    [
      'keys out of order',
      sources({ nl: { 'popup.health.clear': working, ...BACKWARDS } }),
      'nl.json: the keys are not sorted',
    ],
    [
      'a parameter that is missing',
      german({ 'nudge.chip.name': 'Viele' }),
      'de.json: nudge.chip.name takes nothing, in English count (number)',
    ],
    [
      'a parameter with another name',
      german({ 'nudge.chip.name': '{zahl, plural, other {# Stellen}}' }),
      'de.json: nudge.chip.name takes zahl (number), in English count (number)',
    ],
    [
      'a number that does not decide between forms',
      german({ 'nudge.chip.name': '{count} Stellen' }),
      'de.json: nudge.chip.name takes count (string | number), in English count (number)',
    ],
    [
      'a brace that is not closed',
      german({ 'nudge.card.close': 'Schließen {' }),
      'de.json: nudge.card.close is not in the form of ICU, or has tags',
    ],
    [
      'a tag',
      german({ 'nudge.card.close': '<b>Schließen</b>' }),
      'de.json: nudge.card.close is not in the form of ICU, or has tags',
    ],
    ['an empty message', german({ 'nudge.card.close': '' }), 'de.json: nudge.card.close is empty'],
    [
      'a space at the end',
      german({ 'nudge.card.close': 'Schließen ' }),
      'de.json: nudge.card.close begins or ends with a space',
    ],
    [
      'a straight apostrophe',
      sources({ fr: { ...ALL, 'nudge.card.close': "Fermer l'avis" } }),
      'fr.json: nudge.card.close has a straight apostrophe: write ’',
    ],
  ])('%s', (_name, given, want) => {
    expect(judgeMessages(given, CODE)).toContain(`messages/${want}`);
  });

  it('a key that nothing uses', () => {
    expect(judgeMessages(sources(), CODE.slice(0, 1))).toEqual([
      'messages/en.json: nothing says popup.health.clear',
    ]);
  });

  it('a key of another place on the page', () => {
    const card = { path: 'components/nudge/Card.tsx', text: "say('popup.health.clear')" };
    expect(judgeMessages(sources(), [...CODE, card])).toEqual([
      'components/nudge/Card.tsx: popup.health.clear is not there on the page, only nudge.… is',
    ]);
  });
});

describe('goes red on a word of a warden', () => {
  it.each<[Language, string]>([
    ['en', 'This may violate the policy.'],
    ['en', 'You must ask first.'],
    ['de', 'Das ist ein Verstoß gegen die Regeln.'],
    ['de', 'Du musst erst fragen.'],
    ['nl', 'Dit is een overtreding.'],
    ['nl', 'Je moet dit eerst vragen.'],
    ['fr', 'Une infraction aux règles.'],
    ['fr', 'Vous devez demander.'],
    ['es', 'Es una infracción.'],
    ['es', 'Debes preguntar antes.'],
  ])('in %s: %s', (language, message) => {
    const [problem] = judgeMessages(sources({ [language]: { ...ALL, 'nudge.card.close': message } }), CODE);
    expect(problem).toMatch(/nudge\.card\.close says “.+”, a word of a warden$/);
  });

  it('not on words that only begin like one', () => {
    expect(judgeMessages(german({ 'nudge.card.close': 'Muße für alle' }), CODE)).toEqual([]);
  });
});
