import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BLOCK, splitBlocks } from '@/lib/text/blocks';

const SENTENCE = 'Our little team at Acme keeps Roadrunner Pro running for people who plan their week. ';

describe('lines', () => {
  it.each([
    ['one', [['one', 0]]],
    ['one\ntwo', [['one', 0], ['two', 4]]],
    ['one\r\ntwo\rthree', [['one', 0], ['two', 5], ['three', 9]]],
    ['\n\n one \n\n', [[' one ', 2]]],
    ['', []],
    ['\r\n', []],
  ])('%j', (text, want) => {
    expect(splitBlocks(text).map((block) => [block.text, block.start])).toEqual(want);
  }); // biome-ignore format: pairs
});

const line = fc
  .array(
    fc.constantFrom(SENTENCE, 'x'.repeat(900), '👍'.repeat(700), 'word '.repeat(300), 'Short one! ', '…'),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const text = fc
  .array(line, { maxLength: 4 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\n\n').map((end) => lines.join(end)));

/** Any UTF-16, line ends and lone surrogates included. */
const codeUnits = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(10, 13)))
  .map((codes) => String.fromCharCode(...codes));

describe('any text', () => {
  it('comes back from its blocks and the line ends between them', () => {
    fc.assert(
      fc.property(fc.oneof(text, codeUnits), (input) => {
        let end = 0;
        for (const block of splitBlocks(input)) {
          expect(input.slice(end, block.start)).toMatch(/^[\r\n]*$/);
          expect(input.slice(block.start, block.start + block.text.length)).toBe(block.text);
          expect(block.text).not.toBe('');
          expect(block.text.length).toBeLessThanOrEqual(MAX_BLOCK);
          end = block.start + block.text.length;
        }
        expect(input.slice(end)).toMatch(/^[\r\n]*$/);
      }),
    );
  });

  it('is not cut inside a surrogate pair', () => {
    for (const { text: block } of splitBlocks(`x${'👍'.repeat(5000)}`))
      expect(block.isWellFormed()).toBe(true);
  });
});

describe('long lines', () => {
  it('are cut where sentences end', () => {
    const blocks = splitBlocks(SENTENCE.repeat(100).trim());
    expect(blocks.length).toBeGreaterThan(4);
    for (const { text: block } of blocks) expect(block.trimEnd()).toMatch(/week\.$/);
  });

  it('keep most blocks when something is written at the top', () => {
    const story = Array.from(
      { length: 400 },
      (_, at) => `Sentence number ${at * 7} is about Halcyon and ${at % 13} apples. `,
    ).join('');
    const before = new Set(splitBlocks(story).map((block) => block.text));
    const after = splitBlocks(`Hello again, dear readers. ${story}`);
    expect(after.filter((block) => !before.has(block.text)).length).toBeLessThanOrEqual(3);
  });
});
