import { describe, expect, it } from 'vitest';
import { compileCoach } from '@/lib/engine/compile';
import type { LoadedPack } from '@/lib/format/pack';
import { packSchema } from '@/lib/format/pack';
import { ACME, read, said } from '@/tests/base-coach';

function packWith(named: { after?: string[]; before?: string[] }): LoadedPack {
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

const coachWith = (named: { after?: string[]; before?: string[] }) =>
  compileCoach({ packs: [packWith(named)], profile: ACME });
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
    ['a contract with Änderung & Söhne', ['Änderung & Söhne']],
    ['A CONTRACT WITH VANTOR', ['VANTOR']],
    ['a contract with 𝐕𝐚𝐧𝐭𝐨𝐫', ['𝐕𝐚𝐧𝐭𝐨𝐫']],
    ['a contract with nobody', []],
    ['a contract without Vantor', []],
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

it('needs one side, not both', () => {
  const isFine = (named: object) => packSchema.safeParse(packWith(named).pack).success;
  expect(
    [{ after: ['with'] }, { before: ['deal'] }, {}, { after: ['with'], before: ['deal'] }].map(isFine),
  ).toEqual([true, true, false, false]);
});

it('stays quick on a long run of capitals', () => {
  const text = `a contract with ${'Vantor And '.repeat(20_000)}`;
  const coach = coachWith({ before: ['and'] });
  expect(read(text, coach).findings.length).toBeGreaterThan(0);
});
