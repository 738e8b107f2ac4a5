import { readFileSync } from 'node:fs';
import basePack from 'virtual:base-pack';
import { describe, expect, it } from 'vitest';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { Pack } from '@/lib/format/pack';
import { type Rule, ruleSchema } from '@/lib/format/rule';
import { fixtureBench, runFixtures } from '@/lib/packs/fixtures';
import { costOfRule, explainRule, fixtureOutcomes } from '@/lib/workshop/bench';
import { readYamlValue } from '@/lib/workshop/yaml-edit';

const BASE = { pack: basePack, lexicons: LEXICONS };
const PACK: Pack = {
  format: 1,
  id: 'acme',
  name: 'Acme guidelines',
  version: 1,
  vocabulary: { birds: ['Tern', 'Heron'] },
  contacts: { ir: { label: 'Investor Relations', url: 'mailto:ir@acme.example' } },
  linkHosts: ['acme.example'],
  rules: [],
};
const SOURCE = `id: work.tern
severity: suggest
gate: any
primary: { list: birds }
unless: [{ said: quoted }]
evidence:
  - { terms: [demo], within: 60, weight: 2 }
  - { terms: [zoo], in: draft, weight: -2 }
levels: { suggest: 1 }
message:
  what: '"{match}" looks like an internal name.'
  why: Readers may not know it yet.
ask: ir
fixtures:
  nudge: ["We demo [[Tern]] on Friday", "The [[Heron]] demo went well", "A demo of [[Tern]] for Bo"]
  quiet: ["A stern morning", "We saw a heron", "The demo of a tern at the zoo"]
`;
const opened = (source = SOURCE, pack = PACK) => {
  const rule: Rule = ruleSchema.parse(readYamlValue(source));
  const bench = fixtureBench({ ...pack, rules: [rule] }, BASE);
  return { rule, bench };
};
const explained = (text: string) => {
  const { rule, bench } = opened();
  return explainRule(rule, bench, text, 'linkedin');
};
const outcomes = (source?: string, pack?: Pack) => {
  const { rule, bench } = opened(source, pack);
  return fixtureOutcomes(rule, bench);
};

describe('explainRule', () => {
  it('shows what decides', () => {
    const text = 'We demo Tern on Friday';
    const { places, findings, gate, isProtected } = explained(text);
    expect({ gate, isProtected }).toEqual({ gate: { wants: 'any', isOpen: true }, isProtected: false });
    expect(findings).toHaveLength(1);
    expect(places).toEqual([
      {
        start: 8,
        end: 12,
        case: 0,
        primary: 'list birds',
        outcome: 'speaks',
        severity: 'suggest',
        require: [],
        unless: [{ kind: 'said quoted', weight: 0, holds: false }],
        evidence: [
          { kind: 'terms', weight: 2, holds: true, at: { start: 3, end: 7 } },
          { kind: 'terms', weight: -2, holds: false },
        ],
        softer: [],
        sum: 2,
        levels: { suggest: 1 },
      },
    ]);
  });

  it.each([
    ['The demo of a tern at the zoo', 'below', 0],
    ['“We demo Tern on Friday”, said Bo', 'unless', 2],
    ['Our union is at the Tern demo', 'protected', 2],
  ])('%s: %s, %i', (text, outcome, sum) => {
    expect(explained(text).places).toMatchObject([{ outcome, sum }]);
  });
});

describe('fixtureOutcomes', () => {
  it('are green where the rule holds them', () => {
    const all = outcomes();
    expect(all.map(({ kind, at, isGreen }) => [kind, at, isGreen])).toEqual([
      ['nudge', 0, true],
      ['nudge', 1, true],
      ['nudge', 2, true],
      ['quiet', 0, true],
      ['quiet', 1, true],
      ['quiet', 2, true],
    ]);
    expect(all.every(({ reason }) => reason === undefined)).toBe(true);
  });

  it('are red with the reason that the command line gives', () => {
    const source = SOURCE.replace('A stern morning', 'The Tern demo').replace(
      '[[Heron]] demo',
      'Heron [[demo]]',
    );
    const red = outcomes(source).filter(({ isGreen }) => !isGreen);
    expect(red).toMatchObject([
      { kind: 'nudge', at: 1, reason: 'expected a finding on “demo”, found none' },
      { kind: 'quiet', at: 0, reason: 'expected silence, found “Tern”' },
    ]);
    const same = runFixtures({ ...PACK, rules: [opened(source).rule] }, BASE);
    expect(red.map(({ reason }) => reason)).toEqual(same.map(({ reason }) => reason));
  });

  it('of the rules of the base pack are green', () => {
    const source = readFileSync('rules/base/fin/standing.yaml', 'utf8');
    const all = outcomes(source, basePack);
    expect(all.filter(({ isGreen }) => !isGreen)).toEqual([]);
    expect(all.length).toBeGreaterThan(6);
  });
});

describe('costOfRule', () => {
  it('is measured by the clock that comes in', () => {
    let ticks = 0;
    const { rule, bench } = opened();
    const cost = costOfRule(rule, bench, BASE, () => ticks++);
    // Every reading takes one tick: the rule's 2,000 characters as long as those of the base pack.
    expect(cost).toEqual({ ms: 0.5, ofBase: 1, hard: 1 });
  });

  it('of a small rule is little beside the base pack', () => {
    const { rule, bench } = opened();
    const { ms, ofBase, hard } = costOfRule(rule, bench, BASE);
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(ofBase).toBeLessThan(0.5);
    expect(hard).toBeLessThan(50);
  });
});
