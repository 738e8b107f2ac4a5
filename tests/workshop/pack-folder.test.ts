import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { packFiles } from '@/lib/cli/pack-files';
import { assemble } from '@/lib/packs/assemble';
import {
  isPackFile,
  joinPack,
  newRule,
  otherFiles,
  ruleFiles,
  splitPack,
  withRuleId,
} from '@/lib/workshop/pack-folder';

const EXAMPLE = packFiles('rules/example');
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as { rules: { id: string }[] };
const meant = (files = EXAMPLE) => plain(assemble(files).pack);
const byId = (pack: { rules: { id: string }[] }) => ({
  ...pack,
  rules: pack.rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

describe('joinPack', () => {
  it.each(['rules/example', 'rules/base'])('says in one file what the folder %s says', (folder) => {
    const files = packFiles(folder);
    expect(plain(parse(joinPack(files) ?? ''))).toEqual(meant(files));
  });

  it('takes comments along, but not those that are for editors', () => {
    const text = joinPack(EXAMPLE) ?? '';
    expect(text).toContain('# A partner by name beside work that they may want to tell first.');
    expect(text).toContain('# Customers who like to tell their own news.');
    expect(text).not.toContain('yaml-language-server');
  });

  it('gives nothing while a file cannot be read', () => {
    expect(joinPack([...EXAMPLE, { path: 'fin/new.yaml', text: 'id: [' }])).toBeNull();
    expect(joinPack([])).toBeNull();
  });
});

describe('splitPack', () => {
  it.each([
    ['YAML with comments', joinPack(EXAMPLE) ?? ''],
    ['YAML without', stringify(assemble(EXAMPLE).pack)],
    ['JSON', JSON.stringify(assemble(EXAMPLE).pack)],
  ])('makes a file of each rule, from %s', (_, text) => {
    const files = splitPack(text);
    expect(ruleFiles(files).map(({ path }) => path)).toEqual(ruleFiles(EXAMPLE).map(({ path }) => path));
    expect(assemble(files).problems).toEqual([]);
    expect(byId(meant(files))).toEqual(byId(meant()));
  });

  it('keeps rules that lean on one another', () => {
    const shared =
      'id: acme\nrules:\n  - id: a.b\n    primary: &words { terms: [x] }\n  - { id: a.c, primary: *words }\n';
    expect(meant(splitPack(shared)).rules).toEqual([
      { id: 'a.b', primary: { terms: ['x'] } },
      { id: 'a.c', primary: { terms: ['x'] } },
    ]);
  });

  it('loses no rule without a name, or with that of another', () => {
    const files = splitPack('id: acme\nrules: [{ severity: info }, { id: a.b }, { id: a.b }]\n');
    expect(files).toHaveLength(4);
    expect(new Set(files.map(({ path }) => path)).size).toBe(4);
  });

  it.each(['id: [', '', '- a list'])('leaves %j to its author', (text) => {
    expect(splitPack(text)).toEqual([{ path: 'pack.yaml', text }]);
  });
});

describe('a folder', () => {
  it('has its head first among what are no rules', () => {
    expect(otherFiles(EXAMPLE).map(({ path }) => path)).toEqual([
      'pack.yaml',
      'sealed/codenames.yaml',
      'vocabulary/codenames.yaml',
      'vocabulary/customers.yaml',
    ]);
  });

  it.each([
    ['fin/guidance.yaml', true],
    ['pack.yml', true],
    ['private/codenames.yaml', false],
    ['README.md', false],
    ['.git/x.yaml', false],
    ['tools/node_modules/x.yaml', false],
  ])('%s belongs to the pack: %s', (path, want) => {
    expect(isPackFile(path)).toBe(want);
  });

  it('lets a rule have another name, if that is free', () => {
    const files = [
      { path: 'a/b.yaml', text: newRule('a.b') },
      { path: 'a/c.yaml', text: newRule('a.c') },
    ];
    const renamed = withRuleId(files, 'a/b.yaml', 'fin.new');
    expect(renamed.map(({ path }) => path).toSorted()).toEqual(['a/c.yaml', 'fin/new.yaml']);
    expect(renamed.find(({ path }) => path === 'fin/new.yaml')?.text).toContain('id: fin.new\n');
    expect(withRuleId(files, 'a/b.yaml', 'a.c')).toEqual(files);
    expect(withRuleId(files, 'a/b.yaml', 'No Name')).toEqual(files);
  });
});
