import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
