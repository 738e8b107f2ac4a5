import { describe, expect, it } from 'vitest';
import type { Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import { slips } from '@/lib/packs/slips';

const RULE: Rule = {
  id: 'work.tern',
  severity: 'suggest',
  gate: 'any',
  primary: { terms: ['tern'] },
  message: { what: '"{match}" looks internal at {employer}.', why: 'It "may" surprise.' },
  fixtures: { nudge: ['a [[tern]]', 'b [[tern]]', 'c [[tern]]'], quiet: ['a', 'b', 'c'] },
};
const found = (rule: Partial<Rule>, change: Partial<Pack> = {}) =>
  slips({ format: 1, id: 'acme', name: 'Acme', version: 1, rules: [{ ...RULE, ...rule }], ...change }).map(
    ({ path, level, found }) => `${level} ${path.join('.')} ${found}`,
  );
const pattern = (re: string): Partial<Rule> => ({ primary: { pattern: { re, keyword: 'tern' } } });

describe('slips of the pen', () => {
  it('finds none in a plain rule', () => expect(found({})).toEqual([]));

  it.each<[string, Partial<Rule>, string]>([
    [
      'a blank that nothing fills',
      { message: { ...RULE.message, why: 'Ask {company}.' } },
      'problem rules.0.message.why {company}',
    ],
    [
      'a blank in two braces',
      { message: { ...RULE.message, why: 'Ask {{employer}}.' } },
      'problem rules.0.message.why {{employer}}',
    ],
    [
      'a draft without marks',
      { fixtures: { ...RULE.fixtures, nudge: ['a tern'] } },
      'warning rules.0.fixtures.nudge.0 neither',
    ],
    [
      'half a mark',
      { fixtures: { ...RULE.fixtures, nudge: ['a [[tern'] } },
      'warning rules.0.fixtures.nudge.0 [[ alone',
    ],
    [
      'marks where nothing is marked',
      { fixtures: { ...RULE.fixtures, quiet: ['[[a]]'] } },
      'warning rules.0.fixtures.quiet.0 some',
    ],
    [
      'bent quotes around a term',
      { primary: { terms: ['‘tern’'] } },
      'warning rules.0.primary.terms.0 ‘tern’',
    ],
    ['bent quotes around a pattern', pattern('“tern”'), 'warning rules.0.primary.pattern.re “tern”'],
    [
      'a backspace for a border',
      pattern('\btern'),
      'problem rules.0.primary.pattern.re double quotes, in which \\b is no border of a word',
    ],
  ])('%s', (_, rule, want) => expect(found(rule)).toEqual([want]));

  it('knows every blank that is filled, and a border of a word', () => {
    const what = '{match} {evidence} {employer} {window} {until}';
    expect(found({ message: { ...RULE.message, what }, ...pattern('\\btern') })).toEqual([]);
  });

  it('wants hosts, not addresses', () => {
    const publicHosts = ['acme.example', 'https://acme.example/news', 'newsroom.*'];
    expect(found({}, { vocabulary: { publicHosts } })).toEqual([
      'problem vocabulary.publicHosts.1 https://acme.example/news',
    ]);
  });
});
