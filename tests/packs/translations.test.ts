import { describe, expect, it } from 'vitest';
import type { RuleLocales } from '@/lib/format/locales';
import type { Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import { slips } from '@/lib/packs/slips';
import { translations } from '@/lib/packs/translations';

const RULE: Rule = {
  id: 'work.tern',
  severity: 'suggest',
  gate: 'any',
  primary: { terms: ['tern'] },
  message: { what: '"{match}" looks like an internal name.', why: 'Readers may not know it yet.' },
  edits: [{ label: 'Say less', replace: 'match', with: 'our next step' }],
  fixtures: { nudge: ['a [[tern]]', 'b [[tern]]', 'c [[tern]]'], quiet: ['a', 'b', 'c'] },
};
const GERMAN = {
  message: { what: '„{match}“ sieht nach einem internen Namen aus.', why: 'Leser kennen ihn noch nicht.' },
  edits: { 'Say less': 'Weniger sagen' },
};

const packOf = (...rules: Partial<Rule>[]): Pack => ({
  format: 1,
  id: 'acme',
  name: 'Acme',
  version: 1,
  rules: rules.map((change) => ({ ...RULE, ...change })),
});
const remarksOn = (locales: RuleLocales, change: Partial<Rule> = {}) =>
  translations(packOf({ ...change, locales })).map(({ level, path, found }) => [
    level,
    path.slice(2).join('.'),
    found,
  ]);

describe('the languages of a pack', () => {
  it('are none, or whole', () => {
    expect(translations(packOf({}, {}))).toEqual([]);
    expect(remarksOn({ de: GERMAN })).toEqual([]);
  });

  it('may miss something, which is said once for each rule', () => {
    const { edits, ...message } = GERMAN;
    expect(remarksOn({ de: message })).toEqual([['warning', 'locales.de', 'no “Say less”']]);
    expect(remarksOn({ de: { edits, message: {} } })).toEqual([['warning', 'locales.de', 'no what, why']]);
    expect(translations(packOf({ locales: { de: GERMAN } }, {}))).toMatchObject([
      { level: 'warning', path: ['rules', 1], found: 'none of it' },
    ]);
  });

  it('say nothing that the rule itself does not say', () => {
    const { message, edits } = GERMAN;
    expect(remarksOn({ de: { message: { ...message, whatAlone: 'Das ist neu.' }, edits } })).toEqual([
      ['problem', 'locales.de.message.whatAlone', 'whatAlone, which the rule does not have'],
    ]);
    expect(remarksOn({ de: { message, edits: { ...edits, 'Say more': 'Mehr sagen' } } })).toEqual([
      ['problem', 'locales.de.edits.Say more', 'Say more, which no edit is called'],
    ]);
  });

  it('know the edits of cases', () => {
    const edits = [{ label: 'Say no more', replace: 'match' as const, with: '' }];
    const cases = [{ primary: { terms: ['tern'] }, edits }];
    const change = { cases, primary: undefined, edits: undefined } as Partial<Rule>;
    const { message } = GERMAN;
    expect(remarksOn({ de: { message, edits: { 'Say no more': 'Aufhören' } } }, change)).toEqual([]);
    expect(remarksOn({ de: { message } }, change)).toEqual([['warning', 'locales.de', 'no “Say no more”']]);
  });

  it('quote the same words in every line', () => {
    const what = 'Das sieht nach etwas aus, das {employer} noch nicht erzählt hat.';
    expect(remarksOn({ de: { ...GERMAN, message: { ...GERMAN.message, what } } })).toEqual([
      ['problem', 'locales.de.message.what', '{employer}'],
    ]);
  });

  it('are ones that Candor speaks', () => {
    expect(remarksOn({ it: GERMAN })).toEqual([['warning', 'locales.it', 'it']]);
  });

  it('know no other braces than English does', () => {
    const de = { ...GERMAN, edits: { 'Say less': 'Weniger {firma}' } };
    expect(slips(packOf({ locales: { de } }))).toMatchObject([
      { level: 'problem', path: ['rules', 0, 'locales', 'de', 'edits', 'Say less'], found: '{firma}' },
    ]);
  });
});
