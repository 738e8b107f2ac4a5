import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { employerSchema, profileSchema } from '@/lib/format/profile';
import { proposeEmployers, saysNone, splitEmployers, withoutLegalForm } from '@/lib/profile/propose';

const namesIn = (line: string) => proposeEmployers(line).map(({ name }) => name);
/** `alias Acme`, with a `?` behind it when it is not ticked. */
const proposed = (line: string) =>
  proposeEmployers(line).flatMap(({ proposals }) =>
    proposals.map(({ kind, value, isLikely }) => `${kind} ${value}${isLikely ? '' : '?'}`),
  );

describe('one employer', () => {
  it.each([
    [
      'Acme Robotics GmbH',
      'Acme Robotics',
      [
        'alias Acme Robotics GmbH',
        'alias Acme',
        'alias acmerobotics.com?',
        'handle @acmerobotics',
        'handle @acme?',
        'hashtag #AcmeRobotics',
        'hashtag #LifeAtAcme?',
      ],
    ],
    ['Acme', 'Acme', ['alias acme.com?', 'handle @acme', 'hashtag #Acme', 'hashtag #LifeAtAcme?']],
    [
      'The Society for Quiet Machines',
      'The Society for Quiet Machines',
      [
        'alias SQM?',
        'alias thesocietyforquietmachines.com?',
        'handle @thesocietyforquietmachines',
        'hashtag #TheSocietyForQuietMachines',
        'hashtag #LifeAtTheSocietyForQuietMachines?',
      ],
    ],
    [
      'www.initech.example',
      'Initech',
      ['alias initech.example', 'handle @initech', 'hashtag #Initech', 'hashtag #LifeAtInitech?'],
    ],
    [
      'Globex.com',
      'Globex.com',
      ['alias Globex', 'handle @globex', 'hashtag #Globex', 'hashtag #LifeAtGlobex?'],
    ],
    ['@acme', 'Acme', ['alias acme.com?', 'handle @acme', 'hashtag #Acme', 'hashtag #LifeAtAcme?']],
    // Three letters stand for many things: nothing is ticked but what was typed.
    ['Ox Ltd', 'Ox', ['alias Ox Ltd', 'alias ox.com?', 'handle @ox?', 'hashtag #Ox?', 'hashtag #LifeAtOx?']],
    [
      'Brötchen & Söhne KG',
      'Brötchen & Söhne',
      [
        'alias Brötchen & Söhne KG',
        'alias brotchensohne.com?',
        'handle @brotchensohne',
        'hashtag #BrötchenSöhne',
        'hashtag #LifeAtBrötchenSöhne?',
      ],
    ],
  ])('%s: %s', (line, name, want) => {
    expect(namesIn(line)).toEqual([name]);
    expect(proposed(line)).toEqual(want);
  });
});

describe('withoutLegalForm', () => {
  it.each([
    ...['GmbH', 'AG', 'SE', 'KG', 'GmbH & Co. KG', 'KGaA', 'UG', 'e.V.', 'e. V.', 'gGmbH'],
    ...[
      'Inc.',
      'Inc',
      ', Inc.',
      'Corp.',
      'Corporation',
      'LLC',
      'L.L.C.',
      'Ltd',
      'Ltd.',
      'Limited',
      'PLC',
      'p.l.c.',
    ],
    ...['Pty Ltd', 'LLP', 'Co., Ltd.', 'B.V.', 'BV', 'B. V.', 'N.V.', 'NV', 'VOF'],
    ...['S.A.', 'SA', 'SARL', 'S.à r.l.', 'SAS', 'S.A.S.', 'EURL', 'S.L.', 'SL', 'S.L.U.', 'S.A. de C.V.'],
    ...[
      'S.p.A.',
      'S.r.l.',
      'Oy',
      'Oyj',
      'AB',
      'A/S',
      'ApS',
      'AS',
      'sp. z o.o.',
      's.r.o.',
      'K.K.',
      'Pte. Ltd.',
    ],
  ])('Acme %s', (form) => {
    expect(withoutLegalForm(`Acme ${form}`.replace(' ,', ','))).toBe('Acme');
  });

  it.each(['Acme', 'Agora', 'Inca', 'Nova', 'Tesa', 'Casa Bella', 'AG', 'Limited', 'Visa'])(
    '%s stays',
    (name) => {
      expect(withoutLegalForm(name)).toBe(name);
    },
  );
});

describe('several employers', () => {
  it.each([
    ['Acme, Globex', ['Acme', 'Globex']],
    ['Acme; Globex / Initech', ['Acme', 'Globex', 'Initech']],
    ['Acme\nGlobex', ['Acme', 'Globex']],
    ['Acme, Initech and Globex', ['Acme', 'Initech', 'Globex']],
    ['Acme, Initech, and Globex', ['Acme', 'Initech', 'Globex']],
    ['Acme GmbH und Globex AG', ['Acme', 'Globex']],
    ['Acme SA et Globex SARL', ['Acme', 'Globex']],
    ['Acme B.V. en Globex N.V.', ['Acme', 'Globex']],
    ['Acme S.A. y Globex S.L.', ['Acme', 'Globex']],
    ['acme.example and globex.example', ['Acme', 'Globex']],
    ['Acme, Inc.', ['Acme']],
    ['Acme Co., Ltd., Globex, Inc. and Initech LLC', ['Acme', 'Globex', 'Initech']],
    ['Acme, acme', ['Acme']],
    // In doubt it is one.
    ["Ben and Jerry's", ["Ben and Jerry's"]],
    ["Ben and Jerry's, Acme", ["Ben and Jerry's", 'Acme']],
    ["Acme, Ben and Jerry's", ['Acme', "Ben and Jerry's"]],
    ['Larkspur & Sons', ['Larkspur & Sons']],
    ['Acme and Globex', ['Acme and Globex']],
    ['Vantor und Partner GmbH', ['Vantor und Partner']],
    ['Quillon y Hijos S.L.', ['Quillon y Hijos']],
    ['Rock and Roll Bakery', ['Rock and Roll Bakery']],
  ])('%j: %j', (line, want) => {
    expect(namesIn(line)).toEqual(want);
  });

  it('keeps what was typed of each', () => {
    expect(splitEmployers('Acme, Inc. and Globex AG')).toEqual(['Acme, Inc.', 'Globex AG']);
  });
});

describe('none', () => {
  it.each([
    ...[
      '',
      '  ',
      '-',
      '—',
      '???',
      'none',
      'None.',
      'N/A',
      'nobody',
      'Self-employed',
      'Freelancer',
      'I don’t work',
      'myself',
    ],
    ...['keiner', 'Niemand', 'arbeitslos', 'Selbstständig', 'Freiberuflerin', 'im Ruhestand'],
    ...['geen', 'Geen werkgever', "ZZP'er", 'zzp’er', 'gepensioneerd', 'n.v.t.'],
    ...['aucun', 'Sans emploi', 'à mon compte', 'Indépendante', 'au chômage'],
    ...['ninguno', 'Autónoma', 'en paro', 'No trabajo', 'jubilado'],
  ])('%j says so', (line) => {
    expect(saysNone(line)).toBe(true);
    expect(proposeEmployers(line)).toEqual([]);
  });

  it.each(['Nonesuch Books', 'Nobody Studio', 'Student Union Bakery', 'Keiner & Sohn', 'Retired Racers Inc'])(
    '%s is an employer',
    (line) => {
      expect(saysNone(line)).toBe(false);
      expect(proposeEmployers(line)).toHaveLength(1);
    },
  );
});

const piece = fc.constantFrom(
  'Acme',
  ' GmbH',
  ', ',
  ' and ',
  '@',
  '.',
  'https://',
  ' Inc.',
  '&',
  '\n',
  'ß',
  '🚀',
  ' y ',
  '-',
);
const line = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 30 });

test.prop([line])('any line gives employers that a profile takes, and nothing twice', (parts) => {
  const employers = proposeEmployers(parts.join(''));
  for (const { name, proposals } of employers) {
    const values = proposals.map(({ value }) => value.toLowerCase());
    expect(new Set([name.toLowerCase(), ...values]).size).toBe(values.length + 1);
    const of = (kind: string) => proposals.filter((each) => each.kind === kind).map(({ value }) => value);
    const employer = { name, aliases: of('alias'), handles: of('handle'), hashtags: of('hashtag') };
    expect(employerSchema.safeParse(employer).error).toBeUndefined();
  }
  expect(profileSchema.safeParse({ employers: employers.map(({ name }) => ({ name })) }).success).toBe(true);
});

it('is done with a long line at once', () => {
  const start = performance.now();
  proposeEmployers('Acme and '.repeat(100_000));
  proposeEmployers(`${'a.'.repeat(50_000)}!`);
  proposeEmployers(`a${' s.'.repeat(50_000)}`);
  expect(performance.now() - start).toBeLessThan(500);
});
