import { describe, expect, it } from 'vitest';
import { admitPack, readPackFile } from '@/lib/packs/install';

const rule = (id: string, change: object = {}) => ({
  id,
  severity: 'suggest',
  gate: 'any',
  primary: { terms: ['halcyon'] },
  message: { what: '"{match}" looks like an internal name.', why: 'Readers may not know it yet.' },
  fixtures: {
    nudge: ['We demo [[Halcyon]] on Friday', 'So proud of [[Halcyon]]', '[[Halcyon]] is nearly there'],
    quiet: ['A halcyonic morning', 'Lunch with the team', 'My dog is called Rex'],
  },
  ...change,
});

const pack = (change: object = {}) => ({
  format: 1,
  id: 'acme',
  name: 'Acme guidelines',
  version: 3,
  rules: [rule('proj.halcyon'), rule('proj.other')],
  ...change,
});

const bytes = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown) => bytes(JSON.stringify(value, null, 2));
const read = (value: unknown) => readPackFile(json(value), 'acme.json');

function problems(result: ReturnType<typeof readPackFile>) {
  if (result.ok) throw new Error('expected problems');
  return result.error;
}

function good(result: ReturnType<typeof readPackFile>) {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('readPackFile', () => {
  it('reads JSON, also with tabs and a byte order mark', () => {
    expect(good(read(pack()))).toEqual(pack());
    const tabs = bytes(`\uFEFF${JSON.stringify(pack(), null, '\t')}`);
    expect(good(readPackFile(tabs, 'acme.json'))).toEqual(pack());
  });

  it('reads YAML by its name', () => {
    const yaml = bytes(
      'format: 1\nid: acme\nname: Acme\nversion: 1 # the first\nvocabulary:\n  projects: [Halcyon]\nrules: []\n',
    );
    expect(good(readPackFile(yaml, 'ACME.YML'))).toMatchObject({ id: 'acme', version: 1 });
    expect(problems(readPackFile(yaml, 'acme.json'))[0]).toMatchObject({ expected: 'valid JSON' });
  });

  it('lists every problem with its place, line and column', () => {
    const bad = rule('proj.bad', { severity: 'block', message: { what: 'Hm', why: '' } });
    const found = problems(
      read(pack({ version: 'seven', rules: [rule('proj.halcyon'), bad], color: 'red' })),
    );
    expect(found.map(({ place }) => place.replace(/ \(\d+:\d+\)$/, '')).toSorted()).toEqual([
      'color',
      'rules[1].message.why',
      'rules[1].severity',
      'version',
    ]);
    for (const { file, place, expected } of found) {
      expect(file).toBe('acme.json');
      expect(place).toMatch(/ \(\d+:\d+\)$/);
      expect(expected).not.toBe('');
    }
  });

  it('points at the line where the problem stands', () => {
    const text = JSON.stringify(pack({ version: 0 }), null, 2);
    const line = text.split('\n').findIndex((each) => each.includes('"version"')) + 1;
    const [problem] = problems(readPackFile(bytes(text), 'acme.json'));
    expect(problem?.place).toMatch(new RegExp(`^version \\(${line}:`));
  });

  it.each([
    ['too large', new Uint8Array(2_000_001), 'at most 2 MB'],
    ['not text', new Uint8Array([0xff, 0xfe, 0x00]), 'text in UTF-8'],
    ['empty', bytes(''), 'valid JSON'],
    ['cut off', bytes('{ "format": 1,\n  "id": '), 'valid JSON'],
    ['a page instead of a pack', bytes('<!doctype html>'), 'valid JSON'],
    ['a key that is there twice', bytes('{ "id": "a", "id": "b" }'), 'valid JSON'],
    ['nested without end', bytes('['.repeat(200_000) + ']'.repeat(200_000)), 'valid JSON'],
  ])('refuses a file that is %s', (_, content, expected) => {
    expect(problems(readPackFile(content, 'acme.json'))[0]).toMatchObject({ file: 'acme.json', expected });
  });

  it('refuses aliases that grow without end', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i += 1)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    const [problem] = problems(readPackFile(bytes(lines.join('\n')), 'acme.yaml'));
    expect(problem).toMatchObject({ place: 'the whole file', expected: 'a plainer structure' });
  });
});

describe('admitPack', () => {
  const value = good(read(pack()));
  const admit = (change: object = {}) =>
    admitPack(value, { fileName: 'acme.json', installed: [], ...change });

  it('admits a pack that is new here, whole', () => {
    expect(admit()).toEqual({ ok: true, value });
  });

  it.each([
    [2, true],
    [3, false],
    [4, false],
  ])('over version %i of itself: %s', (version, want) => {
    expect(admit({ installed: [{ ...value, version }] }).ok).toBe(want);
  });

  it('does not mind other packs', () => {
    expect(admit({ installed: [{ ...value, id: 'globex', version: 9 }] }).ok).toBe(true);
  });

  it('refuses the id of the built-in pack', () => {
    const result = admitPack({ ...value, id: 'base' }, { fileName: 'a.json', installed: [] });
    expect(result).toMatchObject({ ok: false, error: [{ file: 'a.json', place: 'id' }] });
  });
});
