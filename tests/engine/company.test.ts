import { describe, expect, test } from 'vitest';
import { compileCoach } from '@/lib/engine/compile';
import { LEXICONS } from '@/lib/engine/lexicons';
import { packSchema } from '@/lib/format/pack';
import { ACME, read } from '@/tests/base-coach';

/** A rule whose evidence adds up: "ripe" makes a card of an apple, "green" a quiet mark. */
function coachWith(severity: 'info' | 'pause') {
  const rule = (id: string, word: string) => ({
    id,
    severity,
    gate: 'any',
    primary: { terms: [word] },
    evidence: [
      { terms: ['green'], in: 'sentence', weight: 1 },
      { terms: ['ripe'], in: 'sentence', weight: 2 },
    ],
    levels: { info: 1, suggest: 2 },
    softer: [{ terms: ['dried'], in: 'sentence' }],
    message: { what: 'This says "{match}".', why: 'It may be fruit.' },
    fixtures: { nudge: ['a', 'b', 'c'], quiet: ['a', 'b', 'c'] },
  });
  const pack = packSchema.parse({
    format: 1,
    id: 'fruit',
    name: 'Fruit',
    version: 1,
    rules: [rule('note.apple', 'apple'), rule('note.pear', 'pear')],
  });
  return compileCoach({ packs: [{ pack, tier: 'managed' }], lexicons: LEXICONS, profile: ACME });
}

const severities = (text: string, severity: 'info' | 'pause' = 'pause') =>
  read(text, coachWith(severity)).findings.map((finding) => finding.severity);

describe('a quiet mark in company', () => {
  test('is quiet alone', () => {
    expect(severities('A green apple.')).toEqual(['info']);
  });

  test('is a card beside a card of its rule, in the same line or another', () => {
    expect(severities('A green apple. A ripe apple.')).toEqual(['suggest', 'suggest']);
    expect(severities('A ripe apple.\n\nA green apple.')).toEqual(['suggest', 'suggest']);
  });

  test('is quiet again once the card is gone', () => {
    const coach = coachWith('pause');
    expect(read('A ripe apple.\nA green apple.', coach).findings[1]?.severity).toBe('suggest');
    expect(read('A red apple.\nA green apple.', coach).findings[0]?.severity).toBe('info');
  });

  test('is quiet beside another rule’s card', () => {
    expect(severities('A ripe pear. A green apple.')).toEqual(['suggest', 'info']);
  });

  test('stays quiet when something softens it', () => {
    expect(severities('A ripe apple. A ripe dried apple.')).toEqual(['suggest', 'info']);
  });

  test('is never louder than its rule may be', () => {
    expect(severities('A green apple. A ripe apple.', 'info')).toEqual(['info', 'info']);
  });
});
