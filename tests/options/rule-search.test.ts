import basePack from 'virtual:base-pack';
import { afterEach, expect, it } from 'vitest';
import { searchRules } from '@/components/packs/rule-search';
import { speak } from '@/lib/words/speech';

afterEach(() => speak('en'));

const ids = (typed: string) => searchRules(basePack.rules, typed, 'Acme').map(({ id }) => id);

it('shows every rule until something is typed', () => {
  expect(ids('  ')).toHaveLength(basePack.rules.length);
});

it.each(['fin.figure', 'FIGURE arr', 'Company figures'])('finds a rule by %s', (typed) => {
  expect(ids(typed)).toContain('fin.figure');
});

it('asks for every word', () => {
  expect(ids('fin.figure zebra')).toEqual([]);
});

it('reads what the person reads', () => {
  expect(ids('Verhandlungen')).toEqual([]);
  speak('de');
  expect(ids('Verhandlungen')).toContain('fin.figure');
  expect(ids('Satz weglassen')).toContain('corp.deal');
});
