import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlain, sentenceBreaks } from '@/lib/text/sentence-breaks';
import { sentences } from '@/lib/text/sentences';

describe('sentences', () => {
  it.each([
    ['We grew. A lot!  Really? Yes.', ['We grew.', 'A lot!', 'Really?', 'Yes.']],
    ['We made approx. $4m last year. Nice.', ['We made approx. $4m last year.', 'Nice.']],
    ['Globex Inc. announced it. We cheered.', ['Globex Inc. announced it.', 'We cheered.']],
    ['I work at Acme Inc. Our ARR is 3m.', ['I work at Acme Inc.', 'Our ARR is 3m.']],
    ['Acme Inc. Roadrunner Pro is out.', ['Acme Inc. Roadrunner Pro is out.']],
    ['Tools, e.g. Roadrunner Pro, help. They do.', ['Tools, e.g. Roadrunner Pro, help.', 'They do.']],
    ['It grew 3.5% to 1.2 million. Then 4.', ['It grew 3.5% to 1.2 million.', 'Then 4.']],
    ['Dr. J. Sample spoke. All listened.', ['Dr. J. Sample spoke.', 'All listened.']],
    ['Wir haben ca. 300 Kunden. Schön.', ['Wir haben ca. 300 Kunden.', 'Schön.']],
    ['Es kostet 4 Mio. Euro. Viel.', ['Es kostet 4 Mio. Euro.', 'Viel.']],
    ['It was I. We left.', ['It was I.', 'We left.']],
    ['first line\nsecond line', ['first line', 'second line']],
    ['approx.\nNew line', ['approx.', 'New line']],
    ['  padded  ', ['padded']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, want) => {
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(want);
  });

  it('lie in the text, in order, without the space around them, and leave only space out', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '!', 'Inc.', ' e.g. ', '4.5', '"', '👍', 'é'),
        }),
        (text) => {
          let end = 0;
          for (const span of sentences(text)) {
            expect(text.slice(end, span.start).trim()).toBe('');
            expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });
});

describe('where a text falls into sentences', () => {
  const platform = new Intl.Segmenter('en', { granularity: 'sentence' });
  const breaksOf = (text: string) => Array.from(platform.segment(text), ({ index }) => index).slice(1);

  it.each([
    ['a full stop before a number', 'It is 1.5 or .5, not 1. 5'],
    ['a full stop inside a name', 'acme.Example and Acme.Example'],
    ['a small letter behind a full stop', 'We grew (a lot.) - "and" so on. 12 and more'],
    ['what closes a sentence', 'She said "no." Then (yes!) "We left?"'],
    ['what goes on a sentence', 'Really?! Yes!, no?; so: what?- who'],
    ['marks without letters', '...!?.)( ."'],
  ])('%s', (_, text) => {
    expect(isPlain(text)).toBe(true);
    expect(sentenceBreaks(text)).toEqual(breaksOf(text));
  });

  it('is what the platform says of any plain text', () => {
    const unit = fc.constantFrom(...'aB1é. .!? \t()"\',-:;/@#$%~£€É*+<>[]{}^`|\\_=&'.split(''));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        expect(sentenceBreaks(text)).toEqual(breaksOf(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each(['one…two', 'a\u0301.', 'line\nline', 'hi 👋. there', '文。字'])(
    'is left to the platform in %j',
    (text) => {
      expect(isPlain(text)).toBe(false);
    },
  );
});
