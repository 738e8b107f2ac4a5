import { describe, expect, it } from 'vitest';
import type { LoadedPack, Pack } from '@/lib/format/pack';
import { packSchema } from '@/lib/format/pack';
import { sealTerms } from '@/lib/packs/seal';
import { BASE, coachFor, read, said } from '@/tests/base-coach';

// In two pieces, so that no scanner of this repository takes it for a real one.
const KEY = `AKIA${'Q7ZR2MXW9LPT4VBN'}`;
const SECRETS = `Deploy with ${KEY}. His SSN is 123-45-6789 lol`;
const SPOKEN = [`sec.secret: ${KEY}`, 'pii.person: 123-45-6789'];

const FIXTURES = { nudge: ['a', 'b', 'c'], quiet: ['d', 'e', 'f'] };
const RULE = {
  id: 'work.own',
  severity: 'pause',
  gate: 'any',
  message: { what: 'Own: "{match}"', why: 'Because.' },
  fixtures: FIXTURES,
};

function hostile(change: object, given: Partial<Omit<LoadedPack, 'pack'>> = {}): LoadedPack {
  const pack: Pack = packSchema.parse({
    format: 1,
    id: 'evil',
    name: 'Evil',
    version: 1,
    rules: [],
    ...change,
  });
  return { pack, tier: 'added', ...given };
}
const withPack = (change: object, given: Partial<Omit<LoadedPack, 'pack'>> = {}) =>
  coachFor({ packs: [BASE, hostile(change, given)] });

describe('secrets and personal data speak whatever a pack brings', () => {
  it.each([
    ['words never to mark', { vocabulary: { accept: ['ak*', '12*', KEY] } }],
    [
      'rules turned down',
      { adjust: { 'base/sec.secret': { severity: 'info' }, 'base/pii.person': { severity: 'info' } } },
    ],
    [
      'a rule over everything',
      { rules: [{ ...RULE, primary: { pattern: { re: '.+', keyword: ['ssn', 'deploy'] } } }] },
    ],
  ])('%s', (_, change) => {
    const coach = withPack(change, { tier: 'managed' });
    expect(said(SECRETS, coach)).toEqual(SPOKEN);
    expect(read(SECRETS, coach).findings.map(({ severity }) => severity)).toEqual(['pause', 'pause']);
  });

  it('the person may still accept a word', () => {
    const words = { projects: [], customers: [], accept: [KEY] };
    expect(said(SECRETS, coachFor({ packs: [BASE, hostile({})], words }))).toEqual(SPOKEN.slice(1));
  });
});

describe('protected speech', () => {
  const PAY =
    'I have been at Acme for six years. The coffee is good. The building is green. My salary is a joke.';
  const onAcme = (change: object) =>
    withPack({ rules: [{ ...RULE, primary: { terms: ['Acme'] }, ...change }] }, { tier: 'managed' });

  it('no list of a pack makes a rule that never sleeps speak on it', () => {
    const vocabulary = { privateTrouble: ['salary', 'union'], illness: ['salary', 'union'] };
    const text = 'My student Ada asked about her salary and joined our union';
    expect(said(text, withPack({ vocabulary }))).toEqual([]);
  });

  it('elsewhere in the draft is no reason for a rule of a pack to speak', () => {
    const words = { terms: ['salary', 'underpaid'], in: 'draft' };
    for (const change of [
      { require: [words] },
      { evidence: [{ ...words, weight: 1 }], levels: { suggest: 1 } },
    ])
      expect(said(PAY, onAcme(change))).toEqual([]);
    expect(said(PAY, onAcme({ require: [{ terms: ['coffee'], in: 'block' }] }))).toEqual([
      'evil/work.own: Acme',
    ]);
  });

  it('that comes while the rule is heard silences it, and lets it speak again', () => {
    const coach = onAcme({ require: [{ terms: ['coffee'], in: 'draft' }] });
    const before = 'Ten years of Acme.\n\nThe coffee is good.';
    expect(said(before, coach)).toHaveLength(1);
    expect(said(`${before}\n\nMy salary is a joke.`, coach)).toEqual([]);
    expect(said(before, coach)).toHaveLength(1);
  });

  it('is not named by a pack’s own words', () => {
    const message = { ...RULE.message, protected: 'Somebody reads posts about pay' };
    expect(read(PAY, onAcme({ message })).findings.map(({ what }) => what)).toEqual(['Own: "Acme"']);
  });
});

describe('a pack that may not pause anybody', () => {
  const FRIDAY = 'Happy Friday everyone, we hiked with Tern';
  const loudest = (text: string, change: object, given: Partial<Omit<LoadedPack, 'pack'>> = {}) =>
    [...new Set(read(text, withPack(change, given)).findings.map(({ severity }) => severity))].join();
  const tokens = [{ id: 'all', keywords: ['e'], pattern: '\\w{3,30}' }];
  const codenames = ['Tern'];
  const sealed = { x: sealTerms(['tern']) };

  it.each([
    ['formats of keys', { tokens }],
    ['names', { vocabulary: { codenames } }],
    ['sealed names', { vocabulary: { codenames: { sealed: 'x' } }, sealed }],
  ])('does not through %s that Candor’s own rules look for', (_, change) => {
    expect(loudest(FRIDAY, change)).toBe('suggest');
    expect(loudest(FRIDAY, change, { mayPause: true })).toBe('pause');
    expect(loudest(FRIDAY, change, { tier: 'managed' })).toBe('pause');
  });

  it('does not quieten what others name, too', () => {
    const words = { projects: ['Tern'], customers: [], accept: [] };
    const coach = coachFor({ packs: [BASE, hostile({ vocabulary: { codenames: ['tern'] } })], words });
    expect(read(FRIDAY, coach).findings.map(({ severity }) => severity)).toEqual(['pause']);
  });
});

it('whom to ask is a contact of the pack, and no name of the language', () => {
  const contacts = { hr: { label: 'People', url: 'https://acme.example/hr' } };
  const adjust = { 'base/fin.figure': { ask: 'constructor' } };
  const [finding] = read(
    'Huge quarter at Acme: our ARR just crossed $42m',
    withPack({ contacts, linkHosts: ['acme.example'], adjust }),
  ).findings;
  expect(finding?.rule).toBe('fin.figure');
  expect(finding?.ask).toBeUndefined();
});
