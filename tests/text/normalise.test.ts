import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '@/lib/text/normalise';

const COSTUMES: [name: string, dress: (plain: string) => string][] = [
  ['mathematical bold', (plain) => dressed(plain, 0x1d400, 0x1d41a, 0x1d7ce)],
  ['mathematical sans italic', (plain) => dressed(plain, 0x1d608, 0x1d622)],
  ['monospace', (plain) => dressed(plain, 0x1d670, 0x1d68a, 0x1d7f6)],
  ['fullwidth', (plain) => dressed(plain, 0xff21, 0xff41, 0xff10)],
  ['circled', (plain) => dressed(plain, 0x24b6, 0x24d0)],
  ['white on black squares', (plain) => dressed(plain.toUpperCase(), 0x1f170)],
  ['white on black circles', (plain) => dressed(plain.toUpperCase(), 0x1f150)],
  ['zero-width spaces', (plain) => [...plain].join('\u200b')],
  ['soft hyphens and joiners', (plain) => [...plain].join('\u00ad\u200d\u2060')],
  ['struck through', (plain) => [...plain].map((char) => `${char}\u0336`).join('')],
];

/** Letters and digits in another alphabet; what it lacks stays as it is. */
function dressed(plain: string, upper: number, lower?: number, digit?: number): string {
  return [...plain].map((char) => inCostume(char, upper, lower, digit)).join('');
}

function inCostume(char: string, upper: number, lower?: number, digit?: number): string {
  const code = char.charCodeAt(0);
  if (/[A-Z]/.test(char)) return String.fromCodePoint(upper + code - 65);
  if (/[a-z]/.test(char) && lower !== undefined) return String.fromCodePoint(lower + code - 97);
  if (/[0-9]/.test(char) && digit !== undefined) return String.fromCodePoint(digit + code - 48);
  return char;
}

/** Any UTF-16, lone surrogates included. */
const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
/** What characters are made of, in any order. */
const parts = fc.string({
  unit: fc.constantFrom(
    ...'👩💻👍🏽🇳🇱❤𝗔ﬁe가',
    '\u200d',
    '\ufe0f',
    '\u0301',
    '\u200b',
    '\u20e3',
    '\r',
    '\n',
    '1',
  ),
});
const word = fc.string({ unit: fc.constantFrom(...'abcxyzABCXYZ0189'), minLength: 1, maxLength: 12 });

describe('costumes', () => {
  it.each(COSTUMES)('%s come off', (name, dress) => {
    fc.assert(
      fc.property(word, (plain) => {
        const want = name.startsWith('white') ? plain.toUpperCase() : plain;
        expect(normalise(dress(plain)).text).toBe(want);
      }),
    );
  });

  it.each([
    ['ʜᴀʟᴄʏᴏɴ', 'halcyon'],
    ['Halc\u{107b2}on', 'Halcyon'],
    ['“Halcyon” ‘demo’ «soon»', '"Halcyon" \'demo\' "soon"'],
    ['3–4 — 5−6', '3-4 - 5-6'],
    ['a\u00a0b\u2009c\u3000d', 'a b c d'],
    ['cafe\u0301 Malmö', 'café Malmö'],
    ['H\u0337\u0321a\u0334lcyon', 'Halcyon'],
    ['ﬁgures ½ m²', 'figures 1\u20442 m2'],
    ['Ⓜega ➀', 'Mega 1'],
    ['no look-alikes: Асmе', 'no look-alikes: Асmе'],
    ['a\ud800b', 'a\ufffdb'],
    ['한국 हिन्दी', '한국 हिन्दी'],
  ])('%s reads %s', (input, want) => {
    expect(normalise(input).text).toBe(want);
  });

  it.each(['👩‍💻 ships', '❤️ it', '1️⃣ first', '🇳🇱 team', '👍🏽', '© ™ Acme'])('emoji stay: %s', (input) => {
    expect(normalise(input).text).toBe(input);
  });

  it('undresses once and for all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), parts), (text) => {
        const once = normalise(text).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});

describe('folded', () => {
  it('keeps the length', () => {
    fc.assert(
      fc.property(codeUnits, (text) => {
        const normalised = normalise(text);
        expect(normalised.folded).toHaveLength(normalised.text.length);
      }),
    );
    expect(normalise('İZMİR Straße').folded).toBe('izmir straße');
  });
});

describe('the way back', () => {
  it.each([
    ['our 𝗔𝗥𝗥 is', 'ARR', '𝗔𝗥𝗥'],
    ['Hal\u200bcy\u00adon\u200b rocks', 'Halcyon', 'Hal\u200bcy\u00adon'],
    ['cafe\u0301\u0336 opens', 'café', 'cafe\u0301\u0336'],
    ['made £3–4bn, yes', '£3-4bn', '£3–4bn'],
    ['👩‍💻💰$42m🎉', '$42m', '$42m'],
    ['👩‍💻 codes', '💻', '👩‍💻'],
    ['👩‍💻 codes', '👩', '👩‍💻'],
    ['the ﬁgures', 'fi', 'ﬁ'],
    ['the ﬁgures', 'i', 'ﬁ'],
    ['ends\r\nhere', 'ends\r', 'ends\r\n'],
  ])('%s: %s is %s', (input, found, want) => {
    const { text, toOriginal } = normalise(input);
    const start = text.indexOf(found);
    const span = toOriginal({ start, end: start + found.length });
    expect(input.slice(span.start, span.end)).toBe(want);
  });

  it('is ordered, in range, and never cuts a character', () => {
    const anything = fc.oneof(fc.string({ unit: 'grapheme' }), codeUnits, parts);
    fc.assert(
      fc.property(anything, fc.nat(), fc.nat(), (input, one, other) => {
        const { text, toOriginal } = normalise(input);
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort(
          (a, b) => a - b,
        );
        const span = toOriginal({ start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(input.length);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.start === span.end).toBe(start === end);
        for (const at of [span.start, span.end]) expect(isBoundary(input, at)).toBe(true);
        expect(toOriginal({ start, end: start }).start).toBeLessThanOrEqual(
          toOriginal({ start: end, end }).start,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('gives an empty span for an empty one', () => {
    for (const input of ['plain', 'é𝗔\u200b', '']) {
      const { text, toOriginal } = normalise(input);
      for (let at = 0; at <= text.length; at++) {
        const { start, end } = toOriginal({ start: at, end: at });
        expect(end).toBe(start);
      }
    }
  });
});

function isBoundary(text: string, at: number): boolean {
  if (at === text.length) return true;
  return new Intl.Segmenter('en').segment(text).containing(at)?.index === at;
}

describe('size', () => {
  it.each([
    ['invisible characters', '\u200b'.repeat(1_000_000), 0],
    ['marks on one letter', `e${'\u0301\u0327'.repeat(500_000)}`, 1],
    ['joiners on one letter', `e${'\u200d'.repeat(1_000_000)}`, 1],
    ['mathematical letters', '𝗔'.repeat(500_000), 500_000],
    ['lone surrogates', '\ud800'.repeat(1_000_000), 1_000_000],
  ])('a million %s', (_, input, length) => {
    const { text, toOriginal } = normalise(input);
    expect(text).toHaveLength(length);
    expect(toOriginal({ start: 0, end: text.length }).end).toBe(length === 0 ? 1_000_000 : input.length);
  });
});
