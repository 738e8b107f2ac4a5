import { describe, expect, it } from 'vitest';
import { Dictionary, toEntry } from '@/lib/engine/dictionary';
import { type Reader, readBlock } from '@/lib/engine/facts';
import type { Reading } from '@/lib/format/matchers';
import type { Compiler } from '@/lib/matchers/define';
import { reads } from '@/lib/matchers/reads';
import { READINGS } from '@/lib/matchers/reads/readings';

const dictionary = new Dictionary();
const compiler: Compiler = {
  windows: [],
  words: (list) => dictionary.add(list.map(toEntry)),
  list: () => undefined,
  entries: () => [],
  ourPatterns: new Set(),
};
const compiled = new Map(
  (Object.keys(READINGS) as Reading[]).map((name) => [name, reads.compile(name, compiler)]),
);
const reader: Reader = {
  search: dictionary.build(),
  names: new Set(),
  companions: () => undefined,
  findTokens: () => [],
};

/** The words by which `figure` in `text` reads so. */
function read(name: Reading, text: string, figure: string): string | undefined {
  const facts = readBlock(text, reader);
  const start = text.indexOf(figure);
  const [hit] = compiled.get(name)?.find(facts, { start, end: start + figure.length }) ?? [];
  return hit && text.slice(hit.start, hit.end);
}

describe('how a figure reads', () => {
  it.each<[Reading, string, string, string | undefined]>([
    ['stated', 'we just hit $5k in sales', '$5k', 'hit'],
    ['stated', 'sales were $5k', '$5k', 'were'],
    ['stated', 'my shop turned over £90k', '£90k', 'turned over'],
    ['stated', 'a coffee for $5k', '$5k', undefined],
    ['recurring', 'it gets 500 visitors a day', '500 visitors', 'a day'],
    ['recurring', 'it got 500 visitors', '500 visitors', undefined],
    ['wageOffer', 'Engineer | $140-180k | Full-time', '$140-180k', '| Full-time'],
    ['wageOffer', 'we pay $120k + equity', '$120k', '+ equity'],
    ['wageOffer', 'up to $9m last quarter. Salary is fair', '$9m', undefined],
    ['rate', 'a $500bn market', '$500bn', 'market'],
    ['rate', 'we raised $900 for the school roof', '$900', 'for the school roof'],
    ['milestone', '300 users after 4 weeks', '300 users', 'after'],
    ['label', 'Trials: 64', '64', 'Trials:'],
    ['label', 'we had 64', '64', undefined],
    ['large', 'about $4.2m', '$4.2m', '4.2m'],
    ['large', 'about $42', '$42', undefined],
    ['small', 'about $42', '$42', '$42'],
    ['few', 'two people came', 'two people', 'two '],
    ['few', 'four customers came', 'four customers', undefined],
    ['stress', 'it is 100% safe', '100%', '100%'],
    ['paid', 'I spent $60 on socks', '$60', 'spent'],
    ['paid', 'we cut the spend by $60k', '$60k', undefined],
    ['rate', '40% off everything', '40%', 'off'],
    ['rate', 'it takes $0.30 per transaction', '$0.30', 'per transaction'],
    ['others', 'they make $5k', '$5k', 'they make'],
    ['advice', 'your first 10 customers', '10 customers', 'your first'],
    ['wish', 'we hope to reach 500 members', '500 members', 'hope to reach'],
  ])('%s: %s', (name, text, figure, want) => {
    expect(read(name, text, figure)?.trim()).toBe(want?.trim());
  });

  it.each<[Reading, string, boolean]>([
    ['venture', 'I open my little bakery at six', true],
    ['venture', 'I open my window at six', false],
    ['maker', "I've been building a scheduling app", true],
    ['maker', "I've been building a shed", false],
    ['income', "I've made $14,000 with it", true],
    ['income', "I've made soup", false],
    ['logVerb', 'Crossed 10k MRR', true],
    ['logVerb', '🚀 Just hit 100 users', true],
    ['logVerb', 'They crossed the road', false],
    ['founderTalk', 'I will not promote', true],
    ['founderTalk', 'the founder of Globex said so', false],
    ['supposing', 'If we ever hit $5m', true],
    ['supposing', 'Ask me if we met', false],
    ['trading', 'my backtests look fine', true],
    ['customerVoice', 'you guys lost my luggage', true],
    ['analysis', 'Globex went public in May', true],
  ])('%s anywhere: %s', (name, text, want) => {
    const facts = readBlock(text, reader);
    expect((compiled.get(name)?.find(facts) ?? []).length > 0).toBe(want);
  });
});
