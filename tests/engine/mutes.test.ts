import { describe, expect, it } from 'vitest';
import { hashPhrase, mutesOfPhrase, muteTest } from '@/lib/engine/mutes';
import type { Mute } from '@/lib/format/mute';

const NOW = '2026-11-22T10:00:00.000Z';
const HERE = 'a'.repeat(32);
const ELSEWHERE = 'b'.repeat(32);

const phrase = (id: string, words: string, from?: string, until: string | null = null): Mute => ({
  kind: 'phrase',
  rule: 'fin.figure',
  hash: hashPhrase(words, from ?? HERE),
  id,
  created: NOW,
  until,
  ...(from && { salt: from }),
});
const rule: Mute = { kind: 'rule', rule: 'craft.heat', id: 'r', created: NOW, until: null };
const list = {
  salt: HERE,
  mutes: [
    phrase('own', 'Project Halcyon'),
    phrase('brought', '$42m', ELSEWHERE),
    phrase('ended', 'Globex', undefined, '2026-11-21T10:00:00.000Z'),
    rule,
  ],
};

describe('mutesOfPhrase', () => {
  it.each([
    ['Project Halcyon', ['own']],
    ['  project   HALCYON ', ['own']],
    ['Ｐroject Halcyon', ['own']],
    ['$42M', ['brought']],
    ['globex', ['ended']],
    ['Halcyon', []],
    ['Project Halcyon demo', []],
    ['craft.heat', []],
    ['', []],
    [' \n', []],
  ])('%j: %j', (typed, want) => {
    expect(mutesOfPhrase(list, typed).map(({ id }) => id)).toEqual(want);
  });

  it('needs the salt that the hash was made with', () => {
    expect(mutesOfPhrase({ ...list, salt: ELSEWHERE }, 'Project Halcyon')).toEqual([]);
    const without = list.mutes.map((mute) => (mute.kind === 'phrase' ? { ...mute, salt: HERE } : mute));
    expect(mutesOfPhrase({ salt: HERE, mutes: without }, '$42m')).toEqual([]);
  });
});

describe('muteTest', () => {
  it.each([
    ['Project Halcyon', true],
    ['$42m', true],
    ['Globex', false],
    ['$43m', false],
  ])('%s: %s, whichever device muted it', (words, want) => {
    expect(muteTest(list, 'linkedin', NOW)('fin.figure', words)).toBe(want);
  });
});
