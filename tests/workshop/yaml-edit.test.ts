import { readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packFiles } from '@/lib/cli/pack-files';
import { editYaml, readYamlValue, type YamlEdit } from '@/lib/workshop/yaml-edit';

const GUIDANCE = readFileSync('rules/example/fin/guidance.yaml', 'utf8');
const HEAD = readFileSync('rules/example/pack.yaml', 'utf8');

/** Lines that an edit took away and put in, between the lines that both texts begin and end with. */
function changed(text: string, edit: YamlEdit): { gone: string[]; come: string[] } {
  const [before, after] = [text, editYaml(text, edit) ?? 'refused'].map((each) => each.split('\n'));
  if (!before || !after) throw new Error('two texts');
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { gone: before.slice(head, before.length - tail), come: after.slice(head, after.length - tail) };
}

describe('editYaml touches the lines of its change alone', () => {
  it.each<[string, string, YamlEdit, string[], string[]]>([
    [
      'a number beside a comment',
      HEAD,
      { kind: 'set', path: ['version'], value: 8 },
      ['version: 7 # whole number, only ever up'],
      ['version: 8 # whole number, only ever up'],
    ],
    [
      'words of a list in a row, quoted where they have to be',
      GUIDANCE,
      { kind: 'set', path: ['primary', 'terms'], value: ['guidance', 'plan: b'] },
      [
        'primary: { terms: [guidance, outlook, forecast, forecasts, target for next year, plan for next year] }',
      ],
      ["primary: { terms: [guidance, 'plan: b'] }"],
    ],
    [
      'words below a key with a comment behind it',
      HEAD,
      { kind: 'set', path: ['vocabulary', 'products'], value: ['Roadrunner Pro'] },
      ['  products: [Roadrunner Pro, Roadrunner Mini]'],
      ['  products: [Roadrunner Pro]'],
    ],
    [
      'a condition more, a line each from two on',
      GUIDANCE,
      { kind: 'add', path: ['require'], value: { terms: ['next year'], within: 30 } },
      ['require: [{ figure: [percent, money], within: 60 }]'],
      ['require:', '  - { figure: [percent, money], within: 60 }', '  - { terms: [next year], within: 30 }'],
    ],
    [
      'the last condition less: the key goes along',
      GUIDANCE,
      { kind: 'remove', path: ['require', 0] },
      ['require: [{ figure: [percent, money], within: 60 }]'],
      [],
    ],
    [
      'a new key, where people look for it',
      GUIDANCE,
      { kind: 'set', path: ['enabled'], value: false },
      [],
      ['enabled: false'],
    ],
    [
      'a key away',
      GUIDANCE,
      { kind: 'set', path: ['levels', 'pause'], value: undefined },
      ['levels: { suggest: 1, pause: 3 }'],
      ['levels: { suggest: 1 }'],
    ],
    [
      'a fixture that YAML would read as something else',
      GUIDANCE,
      { kind: 'set', path: ['fixtures', 'quiet', 1], value: 'guidance: #1 of many' },
      ['    - Globex raised its forecast to 9% this morning'],
      ["    - 'guidance: #1 of many'"],
    ],
    [
      'an entry of a file that is a list, the comment of the others kept',
      '# Customers.\n- Initech # since 2019\n- Globex\n',
      { kind: 'set', path: [], value: ['Initech', 'Umbra'] },
      ['- Globex'],
      ['- Umbra'],
    ],
  ])('%s', (_, text, edit, gone, come) => {
    expect(changed(text, edit)).toEqual({ gone, come });
  });

  it('in every rule that there is, and keeps every comment', () => {
    for (const { path, text } of [...packFiles('rules/base'), ...packFiles('rules/example')]) {
      if (!Object.hasOwn(Object(readYamlValue(text)), 'message')) continue;
      const edit = { kind: 'set', path: ['message', 'why'], value: 'Said in another way.' } as const;
      const { gone, come } = changed(text, edit);
      expect([gone.length, come.length], path).toEqual([1, 1]);
    }
  });
});

describe('editYaml gives up where it has no place', () => {
  it.each<[string, string, YamlEdit]>([
    ['no YAML', 'id: [', { kind: 'set', path: ['id'], value: 'a.b' }],
    [
      'an entry of what is no list',
      'unless: x\n',
      { kind: 'add', path: ['unless'], value: { said: 'quoted' } },
    ],
    ['an alias left alone', 'a: &one {b: 1}\nc: *one\n', { kind: 'set', path: ['a'], value: undefined }],
  ])('%s', (_, text, edit) => {
    expect(editYaml(text, edit)).toBeNull();
  });
});

test.prop([fc.string({ minLength: 1 }), fc.constantFrom('what', 'why')])(
  'any text that is put in is read again, and the rest is as it was',
  (value, key) => {
    const text = editYaml(GUIDANCE, { kind: 'set', path: ['message', key], value });
    const before = parse(GUIDANCE);
    expect(readYamlValue(text ?? '')).toEqual({ ...before, message: { ...before.message, [key]: value } });
  },
);
