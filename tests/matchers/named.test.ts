import { describe, expect, it } from 'vitest';
import { compileCoach } from '@/lib/engine/compile';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { LoadedPack } from '@/lib/format/pack';
import { packSchema } from '@/lib/format/pack';
import { ACME, read, said } from '@/tests/base-coach';

function packWith(named: {
  after?: string[];
  before?: string[];
  beside?: string[];
  ending?: string[];
}): LoadedPack {
  return {
    tier: 'managed',
    pack: {
      format: 1,
      id: 'acme',
      name: 'Acme',
      version: 1,
      rules: [
        {
          id: 'note.named',
          severity: 'suggest',
          gate: 'any',
          primary: { named },
          message: { what: 'This names "{match}".', why: 'It may be wrong.' },
          fixtures: { nudge: ['a', 'b', 'c'], quiet: ['a', 'b', 'c'] },
        },
      ],
    },
  };
}

const coachWith = (named: { after?: string[]; before?: string[]; beside?: string[]; ending?: string[] }) =>
  compileCoach({ packs: [packWith(named)], lexicons: LEXICONS, profile: ACME });
const names = (text: string, coach: ReturnType<typeof coachWith>) =>
  said(text, coach).map((line) => line.replace('acme/note.named: ', ''));

describe('names after a word', () => {
  const coach = coachWith({ after: ['contract with', 'such as'] });
  it.each([
    ['a contract with Vantor for trucks', ['Vantor']],
    ['a contract with Pelican Freight.', ['Pelican Freight']],
    ['a contract with the Port of Elsinore', ['Port of Elsinore']],
    [
      'clients such as Vantor, Larkspur Rail and Borealis, to name three',
      ['Vantor, Larkspur Rail and Borealis'],
    ],
    ['such as Vantor / Pelican Freight / Condura', ['Vantor / Pelican Freight / Condura']],
    ['such as Vantor, Condura and the city of Elsinore', ['Vantor, Condura and the city of Elsinore']],
    ['a contract with Änderung & Söhne', ['Änderung & Söhne']],
    ['A CONTRACT WITH VANTOR', ['VANTOR']],
    ['a contract with 𝐕𝐚𝐧𝐭𝐨𝐫', ['𝐕𝐚𝐧𝐭𝐨𝐫']],
    ['a contract with nobody', []],
    ['a contract without Vantor', []],
    ['a contract with: But I said no', []],
    ['a contract with', []],
  ])('%s', (text, want) => {
    expect(names(text, coach)).toEqual(want);
  });
});

describe('names before a word', () => {
  const coach = coachWith({ before: ['renewal', 'is our client'] });
  it.each([
    ['The Vantor renewal is due', ['Vantor']],
    ['we lost the Pelican Freight renewal', ['Pelican Freight']],
    ['Quillon Bank is our client', ['Quillon Bank']],
    ['Renewal of the parking permit', []],
    ['my library renewal', []],
  ])('%s', (text, want) => {
    expect(names(text, coach)).toEqual(want);
  });
});

describe('names beside a word', () => {
  const coach = coachWith({ beside: ['our pilot', 'procurement'] });
  it.each([
    ['We showed our pilot to Vantor and Borealis', ['Vantor and Borealis']],
    ['Vantor has seen our pilot', ['Vantor']],
    ['Procurement at Pelican Freight said yes', ['Pelican Freight']],
    ['We met in Lille for our pilot', []],
    ['Jim Smith runs our pilot', []],
    ['Visiting Berlin for our pilot', []],
    ['Get our pilot going', []],
    ['Our pilot is in our Etsy store', []],
    ["I'd say our pilot went well", []],
    ['We met Vantor. Our pilot went well', []],
  ])('%s', (text, want) => {
    expect(names(text, coach)).toEqual(want);
  });
});

describe('names that end in a word', () => {
  const coach = coachWith({ ending: ['freight', 'bank', 'university hospital'] });
  it.each([
    ['Pelican Freight pushed the second phase', ['Pelican Freight']],
    ['a note from Quillon Bank', ['Quillon Bank']],
    ["St Odile's University Hospital writes", ["St Odile's University Hospital"]],
    ['Freight is dear', []],
    ['The Bank is shut', []],
    ['pelican freight', []],
    ['Our Pelican Freight app', []],
  ])('%s', (text, want) => {
    expect(names(text, coach)).toEqual(want);
  });
});

describe('what no company is called', () => {
  const coach = coachWith({ after: ['deal with', 'auftrag von'], before: ['deal'] });
  it.each([
    ['a deal with the Fortune 500', []],
    ['a deal with New York', []],
    ['a deal with U.S. growers', []],
    ['the Green New Deal', []],
    ['Great deal', []],
    ['Der Auftrag von Kollegen ist nicht fertig und wird es auch nicht mehr', []],
    ['Der Auftrag von Bosch ist nicht fertig und wird es auch nicht mehr', ['Bosch']],
    ["a deal with St. Odile's Trust", ["St. Odile's Trust"]],
    ['a deal with Vantor / Borealis / Condura', ['Vantor / Borealis / Condura']],
  ])('%s', (text, want) => {
    expect(names(text, coach)).toEqual(want);
  });
});

it('needs one side, not both', () => {
  const isFine = (named: object) => packSchema.safeParse(packWith(named).pack).success;
  expect(
    [{ after: ['with'] }, { before: ['deal'] }, {}, { after: ['with'], before: ['deal'] }].map(isFine),
  ).toEqual([true, true, false, false]);
});

it('stays quick on a long run of capitals', () => {
  const text = `a contract with ${'Vantor and '.repeat(20_000)}`;
  const coach = coachWith({ before: ['and'] });
  expect(read(text, coach).findings.length).toBeGreaterThan(0);
});
