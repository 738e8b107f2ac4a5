import { describe, expect, it } from 'vitest';
import { TONGUES } from '@/lib/engine/tongues';
import type { LoadedPack, Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import { BASE, coachFor, read } from '@/tests/base-coach';

const RULE: Rule = {
  id: 'self.tern',
  severity: 'suggest',
  gate: 'any',
  primary: { terms: ['tern'] },
  message: { what: '"{match}" may be news of {employer}.', why: 'Readers may not know it yet.' },
  edits: [{ label: 'Say less', replace: 'match', with: "{employer}'s next step" }],
  locales: {
    de: {
      message: { what: '„{match}“ erzählt {employer} vielleicht lieber selbst.' },
      edits: { 'Say less': 'Weniger sagen' },
    },
  },
  fixtures: { nudge: ['a [[tern]]', 'b [[tern]]', 'c [[tern]]'], quiet: ['a', 'b', 'c'] },
};
const TEXT = 'Off to the tern';

function packOf(change: Partial<Rule>, more: Partial<Pack> = {}): LoadedPack {
  const rules = [{ ...RULE, ...change }];
  return { pack: { format: 1, id: 'acme', name: 'Acme', version: 1, rules, ...more }, tier: 'managed' };
}

function told(pack: LoadedPack, language: keyof typeof TONGUES, text = TEXT, employers = [{ name: 'Acme' }]) {
  const coach = coachFor({ packs: [BASE, pack], tongue: TONGUES[language], profile: { employers } });
  const [finding] = read(text, coach).findings;
  if (!finding) throw new Error('nothing was said');
  return finding;
}

describe('a rule in another language', () => {
  it('says what it has there, and the rest as its pack wrote it', () => {
    expect(told(packOf({}), 'de')).toMatchObject({
      what: '„tern“ erzählt Acme vielleicht lieber selbst.',
      why: 'Readers may not know it yet.',
      edits: [{ label: 'Weniger sagen' }],
    });
    expect(told(packOf({}), 'fr')).toEqual(told(packOf({}), 'en'));
  });

  it('puts the same words into the draft', () => {
    for (const language of ['de', 'en'] as const)
      expect(told(packOf({}), language).edits.map(({ text }) => text)).toEqual(["Acme's next step"]);
  });

  it('finds the same, as loud', () => {
    const { start, end, severity, rule, because } = told(packOf({}), 'en');
    expect(told(packOf({}), 'de')).toMatchObject({ start, end, severity, rule, because });
  });

  it('calls an employer without a name as that language does, in the draft as the draft does', () => {
    expect(told(packOf({}), 'de', TEXT, [])).toMatchObject({
      what: '„tern“ erzählt deine Firma vielleicht lieber selbst.',
      edits: [{ text: "your company's next step" }],
    });
    // A rule that does not speak it stays in one language.
    expect(told(packOf({}), 'fr', TEXT, []).what).toBe('"tern" may be news of your company.');
  });

  it('says English to those who read it, where its pack is written in another language', () => {
    const message = { what: '„{match}“ ist vielleicht neu.', why: 'Leser kennen es noch nicht.' };
    const locales = { en: { message: { what: '"{match}" may be new.' } } };
    expect(told(packOf({ message, locales }), 'en').what).toBe('"tern" may be new.');
    expect(told(packOf({ message, locales }), 'nl').what).toBe('„tern“ ist vielleicht neu.');
  });

  it('has no line there that it does not have itself', () => {
    const locales = { de: { message: { whatAlone: 'Etwas ganz anderes.', protected: 'Und noch etwas.' } } };
    expect(told(packOf({ locales }), 'de').what).toBe('"tern" may be news of Acme.');
  });

  it('knows the edits of its cases', () => {
    const { primary, edits, ...rest } = RULE;
    const cases = [{ primary: primary ?? {}, edits }] as Rule['cases'];
    const pack = packOf({});
    pack.pack.rules = [{ ...rest, cases }];
    expect(told(pack, 'de').edits.map(({ label }) => label)).toEqual(['Weniger sagen']);
  });

  it('writes a day as that language does', () => {
    const locales = { de: { message: { what: '„{match}“: {window}, bis {until}.' } } };
    const windows = [{ id: 'q4', from: '2026-10-01', to: '2026-12-24', label: 'Ruhezeit' }];
    const message = { ...RULE.message, what: '"{match}": {window}, until {until}.' };
    const pack = packOf({ message, locales, require: [{ window: 'any' }] }, { windows });
    expect(told(pack, 'de').what).toBe('„tern“: Ruhezeit, bis 24. Dezember.');
    expect(told(pack, 'en').what).toBe('"tern": Ruhezeit, until 24 December.');
  });
});

it('a public figure is told in the language of the reports', () => {
  const publicFacts = [{ figure: '94bn USD', about: 'revenue', source: 'https://acme.example/fy25' }];
  const pack = packOf({}, { publicFacts, linkHosts: ['acme.example'] });
  const finding = told(pack, 'es', 'We at Acme made $94bn in revenue this quarter!');
  expect(finding).toMatchObject({
    what: '«$94bn» es público. Un enlace a la fuente lo demuestra.',
    edits: [{ label: 'Enlazar la fuente', text: ' https://acme.example/fy25' }],
  });
});
