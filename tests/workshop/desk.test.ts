import basePack from 'virtual:base-pack';
import { describe, expect, it } from 'vitest';
import { trialMaterial } from '@/lib/cli/pack/trial-material';
import { packFiles } from '@/lib/cli/pack-files';
import { LEXICONS } from '@/lib/engine/lexicons';
import { createDesk, type LookRequest } from '@/lib/workshop/desk';
import { newRule, rulePath, withFile } from '@/lib/workshop/pack-folder';

const DAY = '2026-11-02';
const EXAMPLE = packFiles('rules/example');
const desk = createDesk({ pack: basePack, lexicons: LEXICONS });
const look = (change: Partial<LookRequest> = {}) =>
  desk.look({
    files: EXAMPLE,
    path: 'claim/unbreakable.yaml',
    draft: 'We at Acme: Roadrunner Pro is unbreakable',
    site: 'linkedin',
    today: DAY,
    ...change,
  });
const swapped = (path: string, before: string, after: string) =>
  withFile(EXAMPLE, path, (EXAMPLE.find((file) => file.path === path)?.text ?? '').replace(before, after));

describe('look', () => {
  it('tells how every rule stands, and why the open one speaks', () => {
    const { rules, open, findings, lists } = look();
    expect(rules).toContainEqual({ path: 'claim/unbreakable.yaml', green: 6, red: 0 });
    expect(rules.map(({ red }) => red)).toEqual([0, 0, 0, 0, 0]);
    expect(open?.explanation.places).toMatchObject([{ outcome: 'speaks', severity: 'suggest' }]);
    expect(findings.map(({ rule }) => rule)).toContain('acme/claim.unbreakable');
    expect(lists).toEqual(expect.arrayContaining(['products', 'metrics']));
  });

  it('turns an example red when its word goes, and green when it comes back', () => {
    const files = swapped('claim/unbreakable.yaml', 'never fails, ', '');
    expect(look({ files }).open?.fixtures.filter(({ isGreen }) => !isGreen)).toEqual([
      { kind: 'nudge', at: 1, isGreen: false, reason: 'expected a finding on “never fails”, found none' },
    ]);
    expect(look().open?.fixtures.every(({ isGreen }) => isGreen)).toBe(true);
  });

  it('runs the examples of a rule again when a list that it uses changes', () => {
    // Roadrunner Pro stays a product: that of the author of examples.
    const files = swapped('pack.yaml', 'products: [Roadrunner Pro, Roadrunner Mini]', 'products: [Anvil]');
    expect(look({ files }).rules).toContainEqual({ path: 'claim/unbreakable.yaml', green: 5, red: 1 });
  });

  it.each([
    ['severity: suggest', 'severity: loud', { field: 'severity', line: 4 }],
    ['severity: suggest', 'severity: [', { field: '', level: 'problem' }],
    ['what: ', 'whatt: ', { field: 'message.what', line: 13 }],
    ['may promise more than our test sheets do', 'must get approval', { field: 'message.what', line: 13 }],
  ])('names file, field and line of %j as %j', (before, after, want) => {
    const { notes } = look({ files: swapped('claim/unbreakable.yaml', before, after) });
    expect(notes).toContainEqual(expect.objectContaining({ file: 'claim/unbreakable.yaml', ...want }));
  });

  it('goes on with the other rules while one is broken', () => {
    const { rules, open, pack } = look({
      files: swapped('claim/unbreakable.yaml', 'gate: employer', 'gate: x'),
    });
    expect(open).toBeNull();
    expect(rules).toHaveLength(4);
    expect(pack?.rules).toHaveLength(4);
  });

  it('says what is amiss when there is nothing to read', () => {
    const { pack, notes, rules } = look({ files: [] });
    expect({ pack, rules }).toEqual({ pack: null, rules: [] });
    expect(notes).toMatchObject([{ file: 'pack.yaml', level: 'problem' }]);
  });

  it('is patient with a new rule: its examples hold', () => {
    const files = withFile(EXAMPLE, rulePath('work.plan'), newRule('work.plan'));
    expect(look({ files, path: 'work/plan.yaml' }).rules).toContainEqual({
      path: 'work/plan.yaml',
      green: 6,
      red: 0,
    });
  });
});

describe('cost and check', () => {
  it('measures the open rule', () => {
    expect(desk.cost(EXAMPLE, 'fin/guidance.yaml')?.hard).toBeLessThan(50);
    expect(desk.cost(EXAMPLE, 'fin/none.yaml')).toBeNull();
  });

  it('finds what the command line finds', () => {
    const material = trialMaterial(basePack);
    const { notes, costs } = desk.check(EXAMPLE, material, DAY);
    expect(notes.filter(({ level }) => level === 'problem')).toEqual([]);
    expect(costs).toHaveLength(5);
    const loud = swapped('work/ticket.yaml', 'Blade Runner 2049 holds up', 'See RUNNER-4821');
    expect(desk.check(loud, material, DAY).notes).toContainEqual(
      expect.objectContaining({ file: 'work/ticket.yaml', field: 'fixtures.quiet[2]', level: 'problem' }),
    );
  });

  it('begins a pack that passes', () => {
    const files = desk.begin({ name: 'Initech guidelines', employer: 'Initech' }, DAY);
    expect(look({ files, path: null }).rules.map(({ red }) => red)).toEqual([0, 0, 0]);
  });
});
