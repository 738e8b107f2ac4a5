import { describe, expect, it } from 'vitest';
import { findPersonalData } from '@/lib/matchers/personal-data';

function found(text: string): string[] {
  const hits = findPersonalData({ text, folded: text.toLowerCase(), toOriginal: (span) => span });
  return hits.map((hit) => `${hit.kind}: ${text.slice(hit.start, hit.end)}`);
}

/** The last two digits of a French number, so that no real one stands here. */
function withKey(nir: string): string {
  const number = BigInt(nir.replaceAll(' ', '').replace('2A', '19').replace('2B', '18'));
  return `${nir} ${String(97n - (number % 97n)).padStart(2, '0')}`;
}

describe('found', () => {
  it.each([
    ['His SSN is 123-45-6789 lol', 'national-id: 123-45-6789'],
    ['ssn 536 22 8145 if you need it', 'national-id: 536 22 8145'],
    ['social security number 536228145', 'national-id: 536228145'],
    ['her national insurance number is AB 12 34 56 C', 'national-id: AB 12 34 56 C'],
    ['zijn BSN is 111222333', 'national-id: 111222333'],
    ['Steuer-ID 65 929 970 489', 'national-id: 65 929 970 489'],
    [
      `son numéro de sécurité sociale : ${withKey('2 84 05 78 006 084')}`,
      `national-id: ${withKey('2 84 05 78 006 084')}`,
    ],
    [`NIR ${withKey('1 84 05 2A 006 084')}`, `national-id: ${withKey('1 84 05 2A 006 084')}`],
    ['su DNI es 12345678Z', 'national-id: 12345678Z'],
    ['con NIE X1234567L', 'national-id: X1234567L'],
    ['send it to DE89 3704 0044 0532 0130 00 please', 'iban: DE89 3704 0044 0532 0130 00'],
    ['IBAN NL91ABNA0417164300.', 'iban: NL91ABNA0417164300'],
    ['iban nl91abna0417164300', 'iban: nl91abna0417164300'],
    ['FR14 2004 1010 0505 0001 3M02 606 is hers', 'iban: FR14 2004 1010 0505 0001 3M02 606'],
    ['the card was 4539 5787 6362 1486', 'card: 4539 5787 6362 1486'],
    ['card 371234567890120', 'card: 371234567890120'],
    ['his number is (415) 732-4490', 'phone: (415) 732-4490'],
    ['her cell: 415-732-4490', 'phone: 415-732-4490'],
    ['call him, +49 171 5558231', 'phone: +49 171 5558231'],
    ['+33 6 12 34 56 78', 'phone: +33 6 12 34 56 78'],
    ['seine Handynummer: 0171 2345678', 'phone: 0171 2345678'],
    ['son portable 06 12 34 56 78', 'phone: 06 12 34 56 78'],
    ['bel haar op 06-23456789', 'phone: 06-23456789'],
    ['su móvil es +34 612 345 678', 'phone: +34 612 345 678'],
    ['write to jo.sample@mail.acme.io', 'email: jo.sample@mail.acme.io'],
    ['she lives at 221 Example Street', 'address: 221 Example Street'],
    ['his home is 14B Old Mill Rd, go say hi', 'address: 14B Old Mill Rd'],
    ['Sie wohnt in der Hauptstraße 12', 'address: Hauptstraße 12'],
    ['er wohnt Lange Gasse 3a', 'address: Lange Gasse 3a'],
    ['hij woont op Kerkstraat 8', 'address: Kerkstraat 8'],
    ['il habite 12 rue des Lilas', 'address: 12 rue des Lilas'],
    ['vive en la calle Mayor 14', 'address: calle Mayor 14'],
  ])('%s', (text, want) => {
    expect(found(text)).toEqual([want]);
  });
});

describe('quiet', () => {
  it.each([
    'the Woolworth number 078-05-1120',
    'his SSN is 000-12-3456',
    'his SSN is 666-12-3456',
    'his SSN is 912-12-3456',
    'his SSN is 123-00-6789',
    'order 536228145 shipped',
    'part 536 22 8145',
    'zijn BSN is 111222334',
    'factuur 111222333',
    'Steuer-ID 65 929 970 488',
    'su DNI es 12345678A',
    'model 12345678Z',
    'DE88 3704 0044 0532 0130 00',
    'GX89 3704 0044 0532 0130 00',
    'AT10 is the new release of our app',
    'try 4111 1111 1111 1111 in the sandbox',
    'card 4242-4242-4242-4242',
    'the card was 4539 5787 6362 1487',
    'https://acme.example/p/4539578763621486',
    '4500000000000000 is a big number',
    'call 415-555-0142',
    'call +1 (415) 555-0142',
    'call us at 800-732-4490',
    '+44 7700 900123',
    'call 020 7946 0182',
    '+33 1 99 00 12 34',
    'son portable 06 39 98 12 34',
    'Telefon 030 23125 014',
    '+200 000 000 users',
    'grew +1 200 users',
    'from 2019-2024 we grew 300-400%',
    '0 to 100 000 users in 04 2024',
    'version 10.0.12.4415',
    'in 06 12 34 56 78 we see a series',
    'press@acme.io',
    'you@example.com',
    'ask @acme or a@b',
    'our shop is at 221 Example Street',
    'Hauptstraße 12 hat neue Tapas',
    'he lives at the office',
    'I live in 2024 and work on 5 Big Things',
    'Our revenue grew 30% to $42,000,000 in 2024',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('gives several kinds, in order, without overlaps', () => {
  expect(found('Jo, jo@acme.io, +49 171 5558231, DE89370400440532013000')).toEqual([
    'email: jo@acme.io',
    'phone: +49 171 5558231',
    'iban: DE89370400440532013000',
  ]);
});

it('stays linear on long runs of digits, letters and signs', () => {
  const traps = [
    '1 '.repeat(25_000),
    '0'.repeat(50_000),
    'A1 '.repeat(16_000),
    'a.'.repeat(25_000),
    '+1-'.repeat(16_000),
  ];
  const start = performance.now();
  for (const text of traps) found(`lives at ${text}@`);
  expect(performance.now() - start).toBeLessThan(4_000);
});
