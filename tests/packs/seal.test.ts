import { describe, expect, it } from 'vitest';
import { sealedListSchema } from '@/lib/format/sealed';
import type { PackFile } from '@/lib/packs/assemble';
import { buildPack } from '@/lib/packs/build';
import { sealTerms, whyNotSealed } from '@/lib/packs/seal';
import { type SealFolderOptions, sealFolder } from '@/lib/packs/seal-folder';

describe('a sealed list', () => {
  const terms = ['Halcyon', 'Night Train', 'night  TRAIN'];

  it('is one that the format takes, each term once', () => {
    const list = sealTerms(terms);
    expect(sealedListSchema.safeParse(list).success).toBe(true);
    expect(list.maxWords).toBe(2);
    expect(atob(list.terms)).toHaveLength(2 * 8);
  });

  it('has heads of SHA-256 over salt and term', async () => {
    const { salt, terms: heads } = sealTerms(['Größe 7']);
    const bytes = [...Uint8Array.from(atob(salt), (sign) => sign.charCodeAt(0))];
    const hashed = await crypto.subtle.digest(
      'SHA-256',
      Uint8Array.from([...bytes, ...new TextEncoder().encode('größe 7')]),
    );
    expect(atob(heads)).toBe(String.fromCharCode(...new Uint8Array(hashed).slice(0, 8)));
  });

  it('has a sieve that is filled up, so that a short one does not tell its words', () => {
    const bits = [...atob(sealTerms(terms).first).matchAll(/[\s\S]{2}/g)].map(([each]) => each);
    expect(bits).toHaveLength(1_024);
    expect(bits).toEqual([...new Set(bits)].toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it('is another one each time, and the same one under the same salt', () => {
    const list = sealTerms(terms);
    expect(sealTerms(terms).terms).not.toBe(list.terms);
    expect(sealTerms([...terms].reverse(), { keep: list })).toEqual(list);
    const more = sealTerms([...terms, 'Bluebird'], { keep: list });
    expect(more.salt).toBe(list.salt);
    expect(atob(more.first)).toHaveLength(2 * 1_024);
    expect(sealedListSchema.safeParse(more).success).toBe(true);
  });

  it.each([
    ['a sieve that lets everything through', { first: btoa('\u0000\u0001'.repeat(2_000)) }],
    ['half a hash', { terms: btoa('1234567') }],
    ['base64 cut short', { terms: 'AAAAA' }],
    ['a short salt', { salt: btoa('12345') }],
  ])('is refused with %s', (_, change) => {
    expect(sealedListSchema.safeParse({ ...sealTerms(terms), ...change }).success).toBe(false);
  });

  it.each([
    ['x', 'at least 2'],
    ['!!', 'at least one letter'],
    ['one two three four five', 'at most 4 words'],
    ['a.b.c.d.e.f.g.h.i', 'at most 8 pieces'],
    ['y'.repeat(101), 'at most 100'],
    ['Halcy*', 'whole words'],
    ['((Halcyon', 'a letter or digit at the start'],
    ['🚀Halcyon', 'a letter or digit at the start'],
    ['Halcyon!!!!', 'at most 3 signs'],
  ])('cannot have %j', (term, want) => {
    expect(whyNotSealed(term)).toContain(want);
  });

  it.each(['Halcyon', '#Halcyon', 'C++', 'Smith & Sons', "O'Neil Labs", '猫', '𠀀𠀀', '4711'])(
    'can have %j',
    (term) => {
      expect(whyNotSealed(term)).toBe(term === '猫' ? 'at least 2 letters or digits' : undefined);
    },
  );
});

const HEAD = `format: 1
id: acme # short
name: Acme
version: 1
vocabulary:
  employer: [Acme]
  codenames: # hush
    - Halcyon # the merger
    # second wave
    - 'Night Train' # last
  # whom we buy from
  suppliers: [Larkspur Rail]
  customers: [Globex, "Pelican Freight"] # by name
`;

const folder = (...more: PackFile[]): PackFile[] => [{ path: 'pack.yaml', text: HEAD }, ...more];

function sealedFrom(files: readonly PackFile[], options?: SealFolderOptions) {
  const result = sealFolder(files, options);
  const written = new Map(result.files.map(({ path, text }) => [path, text]));
  const kept = files.filter(({ path }) => !written.has(path));
  return { ...result, written, after: [...kept, ...result.files] };
}

describe('sealing a folder', () => {
  it('puts references where the words were, and leaves the rest of the file as it is', () => {
    const { written, problems, after } = sealedFrom(folder());
    expect(problems).toEqual([]);
    expect(written.get('pack.yaml')).toBe(`format: 1
id: acme # short
name: Acme
version: 1
vocabulary:
  employer: [Acme]
  codenames: { sealed: codenames }
  # whom we buy from
  suppliers: [Larkspur Rail]
  customers: { sealed: customers } # by name
`);
    expect(written.get('private/codenames.txt')).toBe(
      '# The words of codenames in plain, one a line. Add to them here, then seal again.\n' +
        '# hush\n# the merger\nHalcyon\n# second wave\n# last\nNight Train\n',
    );
    expect(written.get('private/.gitignore')).toMatch(/^\*$/m);
    const pack = buildPack(after);
    expect(pack.ok && Object.keys(pack.value.sealed ?? {})).toEqual(['codenames', 'customers']);
    expect(JSON.stringify(pack)).not.toMatch(/halcyon|night train|globex|pelican/i);
  });

  it('takes a list in a file of its own', () => {
    const text = '# Our partners\n- Globex\n- Initech # big\n';
    const { written, after } = sealedFrom(folder({ path: 'vocabulary/partners.yaml', text }), {
      lists: ['partners'],
    });
    expect(written.get('vocabulary/partners.yaml')).toBe('# Our partners\nsealed: partners\n');
    expect(written.get('private/partners.txt')).toMatch(/in plain.*\nGlobex\n# big\nInitech\n$/);
    expect(written.has('pack.yaml')).toBe(false);
    expect(buildPack(after).ok).toBe(true);
  });

  it('seals again with the words that were added, and with the salt of before when asked', () => {
    const first = sealedFrom(folder(), { lists: ['codenames'] });
    const added = first.after.map((file) =>
      file.path === 'private/codenames.txt' ? { ...file, text: `${file.text}Bluebird\n#tag` } : file,
    );
    const again = sealedFrom(added, { lists: ['codenames'] });
    const kept = sealedFrom(added, { lists: ['codenames'], keepSalt: true });
    const saltOf = ({ written }: typeof first) =>
      /salt: '(.+)'/.exec(written.get('sealed/codenames.yaml') ?? '')?.[1];
    expect(again.sealed).toMatchObject([{ list: 'codenames', terms: 4 }]);
    expect(again.written.get('private/codenames.txt')).toBe(
      added.find(({ path }) => /codenames.txt/.test(path))?.text,
    );
    expect(saltOf(again)).not.toBe(saltOf(first));
    expect(saltOf(kept)).toBe(saltOf(first));
    expect(again.written.has('pack.yaml')).toBe(false);
  });

  it('adds words that stand in plain again to those that are private already', () => {
    const words = { path: 'private/codenames.txt', text: 'Bluebird\nhalcyon' };
    const { written, twice, sealed } = sealedFrom(folder(words), { lists: ['codenames'] });
    expect(written.get('private/codenames.txt')).toBe(
      'Bluebird\nhalcyon\n# second wave\n# last\nNight Train\n',
    );
    expect(sealed).toMatchObject([{ terms: 3 }]);
    expect(twice).toEqual([
      {
        file: 'pack.yaml',
        place: '8:7',
        expected: 'each word once; it stands in private/codenames.txt, line 2 too',
        found: '"Halcyon"',
      },
    ]);
  });

  it('writes nothing while a word cannot be sealed, and says which', () => {
    const text = '- Globex\n- x\n- one two three four five\n- Glob*\n';
    const { problems, files } = sealFolder(folder({ path: 'vocabulary/customers.yaml', text }));
    expect(files).toEqual([]);
    expect(problems.map(({ file, place, found }) => `${file}:${place} ${found}`)).toEqual([
      'vocabulary/customers.yaml:2:3 "x"',
      'vocabulary/customers.yaml:3:3 "one two three four five"',
      'vocabulary/customers.yaml:4:3 "Glob*"',
    ]);
  });

  it.each([
    ['employer', 'plain words'],
    ['nobody', 'a list nobody here'],
    ['nested', 'a list of words, or'],
    ['numbers', 'a word, in quotes'],
    ['anchored', 'plain YAML'],
    ['same', 'a list of words'],
    ['elsewhere', 'not in this copy'],
  ])('says what is wrong with the list %s', (name, want) => {
    const text = `${HEAD}  nested: { a: b }
  numbers: [Halcyon, 2048]
  anchored: &all [Halcyon]
  same: *all
  elsewhere: { sealed: elsewhere }
`;
    const { problems, files } = sealFolder([{ path: 'pack.yaml', text }], { lists: [name] });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.expected).toContain(want);
    expect(files).toEqual([]);
  });

  it('touches no YAML that cannot be read', () => {
    const { problems, files } = sealFolder([{ path: 'pack.yaml', text: `${HEAD}  open: [\n` }]);
    expect(problems[0]).toMatchObject({ file: 'pack.yaml', expected: expect.stringMatching(/^valid YAML/) });
    expect(files).toEqual([]);
  });

  it('tells where the words can still be read', () => {
    const rule = { path: 'own/rule.yaml', text: '# about\nfixtures:\n  nudge: ["So proud of HALCYON"]\n' };
    const { stillPlain } = sealFolder(folder(rule), { lists: ['codenames'] });
    expect(stillPlain).toEqual([{ word: 'Halcyon', file: 'own/rule.yaml', line: 3 }]);
  });

  it('looks into other languages, too: texts and the labels that they stand beside', () => {
    const text =
      'locales:\n  de:\n    message: { why: Halcyon ist neu. }\n    edits: { Not Halcyon: Ohne }\n';
    const { stillPlain } = sealFolder(folder({ path: 'own/rule.yaml', text }), { lists: ['codenames'] });
    expect(stillPlain.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('seals nothing of its own accord but names', () => {
    expect(sealFolder(folder()).sealed.map(({ list }) => list)).toEqual(['codenames', 'customers']);
    expect(sealFolder([{ path: 'pack.yaml', text: 'vocabulary: { suppliers: [Umbra] }' }])).toMatchObject({
      files: [],
      problems: [],
    });
  });
});
