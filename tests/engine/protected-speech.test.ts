import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Topic } from '@/lib/engine/protected/lexicon/lexicon';
import type { Locale } from '@/lib/text/types';
import { readProtection } from '@/tests/engine/protected-read';

interface Conformance {
  protected: { topic: Topic; text: string }[];
  lookalikes: { text: string; nudge: string }[];
}

const FOLDER = 'rules/protected';
const files = readdirSync(FOLDER).map((file) => ({
  locale: file.replace('.yaml', '') as Locale,
  ...(parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Conformance),
}));

// An unquoted comma would cut a sentence short without a word from the YAML parser.
it.each(files)('$locale holds nothing but topics and sentences', ({ protected: sentences, lookalikes }) => {
  for (const entry of sentences) expect(Object.keys(entry)).toEqual(['topic', 'text']);
  for (const entry of lookalikes) expect(Object.keys(entry)).toEqual(['nudge', 'text']);
});

describe.each(files)('$locale', ({ locale, protected: sentences, lookalikes }) => {
  it.each(sentences)('is about $topic: $text', ({ topic, text }) => {
    expect(readProtection(text).topics).toContain(topic);
    expect(readProtection(text, locale).topics).toContain(topic);
  });

  it.each(sentences)('also without accents and in capitals: $text', ({ topic, text }) => {
    const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
    expect(readProtection(bare, locale).topics).toContain(topic);
    expect(readProtection(text.toUpperCase(), locale).topics).toContain(topic);
  });

  it.each(lookalikes)('may still be coached ($nudge): $text', ({ text }) => {
    expect(readProtection(text).topics).toEqual([]);
    expect(readProtection(text, locale).topics).toEqual([]);
  });
});

it('speaks for all five languages and six topics', () => {
  expect(files.map(({ locale }) => locale).sort()).toEqual(['de', 'en', 'es', 'fr', 'nl']);
  for (const { protected: sentences } of files)
    expect(new Set(sentences.map(({ topic }) => topic)).size).toBe(6);
});

describe('how far protection reaches', () => {
  it('pay covers its sentence and the neighbours', () => {
    const read = readProtection(
      'Our ARR hit $42m. We ship on Mondays. My salary is $95k. Lunch was great. Our churn is 9%.',
    );
    expect(read.draft).toBe(false);
    expect(read.silent).toEqual(['We ship on Mondays.', 'My salary is $95k.', 'Lunch was great.']);
  });

  it('neighbours reach across paragraphs', () => {
    const read = readProtection(
      'Our ARR hit $42m.\n\nThey cut our bonus.\n\nOur churn is 9%.\n\nOur margin is 60%.',
    );
    expect(read.silent).toEqual(['Our ARR hit $42m.', 'They cut our bonus.', 'Our churn is 9%.']);
  });

  it.each([
    ['organising', 'Our ARR hit $42m. We ship on Mondays. Lunch was great. We are voting for a union.'],
    ['treatment', 'Our ARR hit $42m. We ship on Mondays. Lunch was great. I was harassed at Acme.'],
    ['wrongdoing', 'Our ARR hit $42m. We ship on Mondays. Lunch was great. The NLRB has the file.'],
  ])('%s covers the whole post', (topic, text) => {
    const read = readProtection(text);
    expect(read.draft).toBe(true);
    expect(read.topics).toEqual([topic]);
  });

  it('a weak word needs its company in the same sentence', () => {
    expect(readProtection('What a bonus! The weather is nice.').isProtected).toBe(false);
    expect(readProtection('The bonus was late. Our weather is nice.').isProtected).toBe(false);
    expect(readProtection('Our bonus was late.').isProtected).toBe(true);
  });

  it('an everyday word needs the people at work', () => {
    expect(readProtection('we pay $49/month for hosting our app').isProtected).toBe(false);
    expect(readProtection('Acme pays the staff $16 while profits are up 20%').isProtected).toBe(true);
  });

  it.each([
    'we strike a deal worth $4m',
    'we raised our seed round',
    'Loved striking design at the museum',
    'Strike price is $40',
    'Les Misérables at the theatre with my mother',
    'Rita from Globex sent cake',
  ])('says nothing about: %s', (text) => {
    expect(readProtection(text).isProtected).toBe(false);
  });
});

describe('language', () => {
  it('a text in none of the five has no lexicon', () => {
    expect(readProtection('union strike salary', 'other').isProtected).toBe(false);
  });

  it('a text of unknown language is read in all five', () => {
    for (const word of ['salary', 'Gehalt', 'salaire', 'sueldo', 'overuren']) {
      expect(readProtection(word, 'unknown').topics).toEqual(['pay']);
    }
  });

  it('a known language does not trip over the words of others', () => {
    expect(readProtection('Der Rooster im Loon Lake, schön', 'de').isProtected).toBe(false);
    expect(readProtection('The loon called over the lake', 'en').isProtected).toBe(false);
  });

  it('an other sense in one place cancels nothing elsewhere', () => {
    const read = readProtection('We built fraud detection. What Globex did is fraud.');
    expect(read.topics).toEqual(['wrongdoing']);
  });
});
