import basePack from 'virtual:base-pack';
import { expect, it } from 'vitest';
import { checkSchema, inFile } from '@/lib/packs/check-schema';
import { MAX_PATTERN_LOAD, patternLoad } from '@/lib/packs/pattern-load';

const HEAVY = { pattern: { re: '[\\pL\\pN]{1,1000}'.repeat(50), keyword: 'halcyon' } };

it('refuses patterns that would take long to compile, before one of them is compiled', () => {
  const start = performance.now();
  const checked = checkSchema({ rules: Array(200).fill({ require: [HEAVY] }) }, inFile('pack.json'));
  expect(performance.now() - start, 'milliseconds').toBeLessThan(500);
  expect(checked).toMatchObject({
    ok: false,
    error: [{ place: 'rules', expected: expect.stringContaining('parts in all') }],
  });
});

it('counts the patterns of rules and of token formats, and lets the base pack pass', () => {
  expect(patternLoad({ rules: [{ primary: { pattern: { re: 'a{30}', keyword: 'b' } } }] })).toBe(50);
  expect(patternLoad({ tokens: [{ pattern: 'a{30}' }] })).toBe(50);
  expect(patternLoad(null)).toBe(0);
  expect(patternLoad(basePack)).toBeLessThan(MAX_PATTERN_LOAD);
});
