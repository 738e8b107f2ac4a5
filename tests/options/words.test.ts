import { describe, expect, it } from 'vitest';
import { muteEnd, muteTitle } from '@/components/mutes/mute-words';
import { byFamily, exampleLine, fixtureParts } from '@/components/packs/rule-words';
import type { Mute } from '@/lib/format/mute';
import type { Rule } from '@/lib/format/rule';

const rule = (id: string, what = '"{match}" with "{evidence}" looks like a figure {employer} has.') =>
  ({
    id,
    message: { what, why: '' },
    fixtures: { nudge: ['our ARR is [[$42m]]'], quiet: [] },
  }) as unknown as Rule;

describe('rules in plain words', () => {
  it.each([
    ['our [[ARR]] is [[$42m]]', ['our ', 'ARR', ' is ', '$42m', '']],
    ['no marks', ['no marks']],
    ['[[all]]', ['', 'all', '']],
  ])('fixtureParts(%j)', (fixture, want) => {
    expect(fixtureParts(fixture)).toEqual(want);
  });

  it('reads over its first example', () => {
    expect(exampleLine(rule('fin.figure'), 'Acme')).toBe('"$42m" with "…" looks like a figure Acme has.');
  });

  it('groups by family in a steady order, unknown families last', () => {
    const rules = ['zebra.a', 'sec.a', 'fin.a', 'fin.b'].map((id) => rule(id));
    expect(byFamily(rules).map(([family, list]) => [family, list.length])).toEqual([
      ['fin', 2],
      ['sec', 1],
      ['zebra', 1],
    ]);
  });
});

describe('mutes in plain words', () => {
  const common = { id: '1', created: '2026-11-22T10:00:00.000Z', until: null };
  it.each<[Mute, string]>([
    [{ kind: 'phrase', hash: '00', rule: 'fin.figure', ...common }, 'A phrase: Company figures'],
    [{ kind: 'rule', rule: 'acme/fin.guidance', ...common }, 'Everywhere: Company figures'],
    [
      { kind: 'rule-on-site', rule: 'disc.mention', site: 'quora', ...common },
      'On Quora: Saying where you work',
    ],
  ])('%j', (mute, want) => {
    expect(muteTitle(mute)).toBe(want);
  });

  it.each([
    [null, /^for good$/],
    ['2027-03-01T12:00:00.000Z', /^until .*2027/],
  ])('until %s', (until, want) => {
    expect(muteEnd({ kind: 'rule', rule: 'fin.figure', ...common, until })).toMatch(want);
  });
});
