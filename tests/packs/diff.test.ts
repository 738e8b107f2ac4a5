import { describe, expect, it } from 'vitest';
import type { Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import { changedRules as changed, diffPacks } from '@/lib/packs/diff';

const RULE: Rule = {
  id: 'fin.guidance',
  severity: 'suggest',
  gate: 'employer',
  primary: { terms: ['guidance', 'outlook'] },
  message: { what: '"{match}" reads like a forecast.', why: 'Forecasts move markets.' },
  fixtures: { nudge: ['a', 'b', 'c'], quiet: ['d', 'e', 'f'] },
};

const PACK: Pack = {
  format: 1,
  id: 'acme',
  name: 'Acme',
  version: 1,
  vocabulary: { customers: ['Globex', 'Initech'] },
  contacts: { ir: { label: 'Investor Relations', url: 'mailto:ir@acme.example' } },
  linkHosts: ['acme.example'],
  rules: [RULE],
};

const rule = (change: Partial<Rule>): Rule => ({ ...RULE, ...change });
const later = (change: Partial<Pack>): Pack => ({ ...PACK, version: 2, ...change });
const period = { id: 'q4', from: '2026-12-15', to: '2027-01-28', label: 'quiet period' };
const fact = {
  figure: '94bn USD',
  about: ['revenue', 'sales'],
  source: 'https://acme.example/fy',
  until: '2027-01-31',
};

describe('diffPacks', () => {
  it.each<[string, Partial<Pack>, string[]]>([
    ['nothing but the version', {}, []],
    ['fixtures', { rules: [rule({ fixtures: { nudge: ['x', 'y', 'z'], quiet: ['d', 'e', 'f'] } })] }, []],
    [
      'a new rule',
      { rules: [RULE, rule({ id: 'fin.next' })] },
      ['New: fin.next, a card. Forecasts move markets.'],
    ],
    [
      'words in another language',
      { rules: [rule({ locales: { de: { message: { why: 'Weil.' } }, fr: { edits: {} } } })] },
      ['fin.guidance: says something else in German, French'],
    ],
    [
      'edits of a case',
      {
        rules: [
          rule({
            primary: undefined,
            cases: [
              { primary: { terms: ['guidance'] }, edits: [{ label: 'x', replace: 'match', with: 'y' }] },
            ],
          }),
        ],
      },
      ['fin.guidance: looks at other words or places than before; says it in other words'],
    ],
    ['a rule gone', { rules: [] }, ['Gone: fin.guidance']],
    [
      'louder',
      { rules: [rule({ severity: 'pause' })] },
      ['fin.guidance: louder: a last look (before: a card)'],
    ],
    [
      'quieter',
      { rules: [rule({ severity: 'info' })] },
      ['fin.guidance: quieter: a quiet mark (before: a card)'],
    ],
    [
      'off',
      { rules: [rule({ enabled: false })] },
      ['fin.guidance: quieter: off until switched on (before: a card)'],
    ],
    [
      'other words to look at',
      { rules: [rule({ primary: { terms: ['guidance'] } })] },
      ['fin.guidance: looks at other words or places than before'],
    ],
    [
      'another message and contact',
      { rules: [rule({ message: { ...RULE.message, why: 'x' }, ask: 'ir' })] },
      ['fin.guidance: says it in other words; names somebody else to ask'],
    ],
    [
      'adjust',
      { adjust: { 'base/fin.figure': { severity: 'info', ask: 'ir' } } },
      ['Candor’s own fin.figure: a quiet mark, ask Investor Relations'],
    ],
    [
      'words',
      { vocabulary: { customers: ['Globex', 'Umbra', 'Vantor'] } },
      ['Knows 2 more customers', 'Forgets 1 customer'],
    ],
    ['a list gone', { vocabulary: {} }, ['Forgets 2 customers']],
    [
      'a list of the pack’s own, in no form that counts',
      { vocabulary: { ...PACK.vocabulary, gear: ['Anvil', 'Rope'], tools: ['Saw'] } },
      ['Knows 2 words in gear', 'Knows 1 tool'],
    ],

    ['dates', { windows: [period] }, ['Dates: quiet period, 2026-12-15 to 2027-01-28']],
    [
      'a public figure',
      { publicFacts: [fact] },
      ['Public, with a page to link: 94bn USD (revenue), until 2027-01-31'],
    ],
    ['whom to ask', { contacts: {} }, ['No longer listed to ask: Investor Relations']],
    ['shareable', { shareable: [{ text: 'We are hiring' }] }, ['Glad to see shared: We are hiring']],
    ['hosts', { linkHosts: ['acme.example', 'acme.test'] }, ['Links may lead to acme.test']],
    ['the end', { expires: '2027-03-01' }, ['Holds until 2027-03-01']],
    [
      'who publishes',
      { publisher: { name: 'Acme Legal' } },
      ['Published by Acme Legal (before: nobody named)'],
    ],
  ])('%s', (_, change, lines) => {
    expect(diffPacks(PACK, later(change))).toEqual(lines);
  });

  it('tells moved dates, and a figure that is listed longer, as one change', () => {
    const before = later({ windows: [period], publicFacts: [fact] });
    const moved = { ...period, to: '2027-02-04' };
    const longer = { ...fact, until: '2027-06-30' };
    expect(diffPacks(before, later({ windows: [moved], publicFacts: [longer] }))).toEqual([
      'Dates: quiet period, 2026-12-15 to 2027-02-04 (before: 2026-12-15 to 2027-01-28)',
      'Public, with a page to link: 94bn USD (revenue), until 2027-06-30',
    ]);
  });

  it('does not spell out sealed lists', () => {
    const sealed = { names: { salt: 'a', maxWords: 1, first: 'b', terms: 'c' } };
    const before = later({ vocabulary: { codenames: { sealed: 'names' } }, sealed });
    const next = { ...before, sealed: { names: { ...sealed.names, terms: 'd' } } };
    expect(diffPacks(before, next)).toEqual(['Knows another sealed list of codenames']);
    expect(diffPacks(before, before)).toEqual([]);
    expect(diffPacks(later({ vocabulary: {} }), before)).toEqual(['Knows a sealed list of codenames']);
    expect(diffPacks(before, later({ vocabulary: {} }))).toEqual(['Forgets a sealed list of codenames']);
  });

  it('says what people notice first: rules, the loudest first, then Candor’s own, dates, facts, words, people', () => {
    const first = later({
      rules: [
        rule({ id: 'fin.mark', severity: 'info' }),
        rule({ id: 'fin.off', severity: 'pause', enabled: false }),
        rule({ id: 'fin.look', severity: 'pause' }),
        rule({ severity: 'suggest' }),
      ],
      adjust: { 'base/craft.prspeak': { enabled: true } },
      windows: [period],
      publicFacts: [fact],
      vocabulary: {
        employer: ['Acme', 'Acme Corp', '@acme', '#LifeAtAcme'],
        products: ['Roadrunner Pro'],
        publicHosts: ['acme.example', 'newsroom.acme.example'],
      },
      expires: '2027-11-01',
    });
    expect(diffPacks(undefined, first)).toEqual([
      'New: fin.look, a last look. Forecasts move markets.',
      'New: fin.guidance, a card. Forecasts move markets.',
      'New: fin.mark, a quiet mark. Forecasts move markets.',
      'New: fin.off, off until switched on. Forecasts move markets.',
      'Candor’s own craft.prspeak: on',
      'Dates: quiet period, 2026-12-15 to 2027-01-28',
      'Public, with a page to link: 94bn USD (revenue), until 2027-01-31',
      'Knows 4 names of the employer',
      'Knows 1 product',
      'Knows 2 public sites',
      'Somebody to ask: Investor Relations',
      'Links may lead to acme.example',
      'Holds until 2027-11-01',
    ]);
  });

  it('leaves Candor’s own rules as they come when a pack stops adjusting them', () => {
    const before = later({ adjust: { 'base/fin.figure': { severity: 'info' } } });
    expect(diffPacks(before, PACK)).toEqual(['Candor’s own fin.figure: as it comes']);
  });

  it('tells what a first pack brings, and no more than 20 lines', () => {
    expect(diffPacks(undefined, PACK)).toEqual([
      'New: fin.guidance, a card. Forecasts move markets.',
      'Knows 2 customers',
      'Somebody to ask: Investor Relations',
      'Links may lead to acme.example',
    ]);
    const many = Array.from({ length: 30 }, (_, at) => rule({ id: `fin.r${at}` }));
    const lines = diffPacks(PACK, later({ rules: many }));
    expect(lines).toHaveLength(20);
    expect(lines.at(-1)).toBe('and 12 more');
  });
});

describe('changedRules', () => {
  it.each<[string, Partial<Rule>, boolean]>([
    ['words', { primary: { terms: ['guidance'] } }, true],
    ['an exception', { unless: [{ link: 'publicHosts' }] }, true],
    ['severity', { severity: 'pause' }, true],
    ['gate', { gate: 'any' }, true],
    ['where people appear so', { appears: ['work'] }, true],
    ['message', { message: { what: 'x', why: 'y' } }, false],
    ['edits', { edits: [{ label: 'x', replace: 'match', with: 'y' }] }, false],
    ['fixtures', { fixtures: { nudge: ['x', 'y', 'z'], quiet: ['d', 'e', 'f'] } }, false],
    ['whom to ask', { ask: 'ir' }, false],
  ])('%s', (_, change, isChanged) => {
    expect(changed(PACK, later({ rules: [rule(change)] }))).toEqual(isChanged ? ['acme/fin.guidance'] : []);
  });

  it('does not mind the order of keys, and names no new rules', () => {
    const { primary, gate, ...rest } = RULE;
    expect(
      changed(PACK, later({ rules: [{ ...rest, gate, primary } as Rule, rule({ id: 'fin.b' })] })),
    ).toEqual([]);
  });
});
