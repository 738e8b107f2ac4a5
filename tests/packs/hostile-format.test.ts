import { describe, expect, it } from 'vitest';
import { packSchema } from '@/lib/format/pack';
import { MAX_PATTERN_LOAD, patternLoad } from '@/lib/packs/pattern-load';
import { sealTerms } from '@/lib/packs/seal';

const isPack = (change: object) =>
  packSchema.safeParse({
    format: 1,
    id: 'acme',
    name: 'Acme',
    version: 1,
    linkHosts: ['acme.example'],
    rules: [],
    ...change,
  }).success;

const RULE = {
  id: 'work.own',
  severity: 'suggest',
  gate: 'any',
  primary: { terms: ['tern'] },
  message: { what: '"{match}"', why: 'Because.' },
  fixtures: { nudge: ['a', 'b', 'c'], quiet: ['d', 'e', 'f'] },
};

const withEdit = (edit: object) => isPack({ rules: [{ ...RULE, edits: [{ label: 'Do it', ...edit }] }] });

describe('new words', () => {
  it.each([
    'my project, see https://acme.example/news',
    'Disclosure: I work at {employer}.',
    '#{match}: e.g. what we do',
    'one line\nand another',
    'with ❤️',
  ])('may be %j', (words) => {
    expect(withEdit({ replace: 'match', with: words })).toBe(true);
  });

  it.each([
    ['what was typed in a link', 'https://acme.example/?q={match}'],
    ['what was typed in a host', 'https://{match}.acme.example/'],
    ['what was typed in a bare link', 'acme.example/{match}'],
    ['a bare link to another host', 'see www.globex.example/now'],
    ['a bare link without www', 'see globex.example'],
    ['signs without room', 'my\u200bproject\u2060'],
    ['joiners that could be counted', 'my\u200c\u200d\u200cproject'],
    ['tags that nobody sees', 'my project\u{e0041}'],
    ['a turned direction', 'my \u202etcejorp'],
  ])('may not hold %s', (_, words) => {
    expect(withEdit({ replace: 'match', with: words })).toBe(false);
  });

  it('that end in a link do not run into the draft', () => {
    expect(withEdit({ insert: 'start', with: 'https://acme.example/?q=' })).toBe(false);
    expect(withEdit({ insert: 'start', with: 'https://acme.example/news ' })).toBe(true);
    expect(withEdit({ insert: 'end', with: ' https://acme.example/news' })).toBe(true);
  });
});

describe('other languages', () => {
  const speaking = (locales: object) => isPack({ rules: [{ ...RULE, locales }] });

  it('may say what the rule says, and what its buttons say', () => {
    expect(speaking({ de: { message: { what: '„{match}“' }, edits: { 'Do it': 'Tu es' } } })).toBe(true);
    expect(speaking({ it: {} })).toBe(true);
  });

  it.each([
    ['no language', { German: { message: { why: 'Weil.' } } }],
    ['a prototype', JSON.parse('{"__proto__x": {}}')],
    ['a page to read', { de: { message: { learn: 'https://acme.example/de' } } }],
    ['words for the draft', { de: { edits: { 'Do it': { label: 'Tu es', with: 'mein Projekt' } } } }],
    ['conditions', { de: { primary: { terms: ['Möwe'] } } }],
    ['markup', { de: { message: { why: '<b>Weil</b>' } } }],
    ['hidden signs', { de: { edits: { 'Do it': 'Tu\u200b es' } } }],
    ['a line without an end', { de: { message: { why: 'w'.repeat(301) } } }],
    ['a label without an end', { de: { edits: { 'Do it': 't'.repeat(61) } } }],
  ])('may not hold %s', (_, locales) => {
    expect(speaking(locales)).toBe(false);
  });
});

describe('whom to ask', () => {
  const isContact = (url: string) => isPack({ contacts: { ir: { label: 'IR', url } } });

  it.each([
    'mailto:ir@acme.example',
    'mailto:ir@acme.example?subject=A%20post',
    'https://acme.example/ask?a=b',
  ])('may be %s', (url) => {
    expect(isContact(url)).toBe(true);
  });

  it.each([
    'mailto:ir@acme.example?cc=me@globex.example',
    'mailto:ir@acme.example?subject=a&bcc=me@globex.example',
    'mailto:ir@acme.example?body=hello',
    'mailto:me%40globex.example,ir@acme.example',
    'https://acme.example\\@globex.example/',
  ])('is nobody besides: %s', (url) => {
    expect(isContact(url)).toBe(false);
  });
});

it('a name that nobody sees is none', () => {
  for (const name of ['\u3164', '\u2800', 'Ac\u034fme', '\u{e0041}', '   '])
    expect(isPack({ publisher: { name } }), JSON.stringify(name)).toBe(false);
  expect(isPack({ publisher: { name: 'Größe & Söhne 👩‍🔧' } })).toBe(true);
});

it.each(['localhost', 'example', '10.0.0.1', '*.acme.example', 'https://acme.example'])(
  'links may not lead to %s as a host',
  (host) => {
    expect(isPack({ linkHosts: [host] })).toBe(false);
  },
);

describe('sealed lists', () => {
  const sealed = { x: sealTerms(Array.from({ length: 5_000 }, (_, at) => `name ${at}`)) };
  const names = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`list${at}`, { sealed: 'x' }]));

  it('count among the words each time that they are used', () => {
    expect(isPack({ sealed, vocabulary: names(4) })).toBe(true);
    expect(isPack({ sealed, vocabulary: names(5) })).toBe(false);
    expect(isPack({ sealed: { x: { ...sealed.x, terms: '' } }, vocabulary: names(300) })).toBe(false);
  });

  it('have to be there', () => {
    expect(isPack({ sealed, vocabulary: { codenames: { sealed: 'constructor' } } })).toBe(false);
  });
});

it('what the value of a key has to contain counts among the patterns', () => {
  const bomb = '\\w{1000}'.repeat(60);
  for (const name of ['includes', 'excludes'])
    expect(patternLoad({ tokens: [{ pattern: 'a', [name]: [bomb, bomb] }] })).toBeGreaterThan(
      MAX_PATTERN_LOAD,
    );
});
