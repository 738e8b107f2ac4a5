import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { check } from '@/lib/engine/check';
import { Dictionary, toEntry } from '@/lib/engine/dictionary';
import { readBlock } from '@/lib/engine/facts';
import { withSealed } from '@/lib/engine/sealed';
import type { LoadedPack } from '@/lib/format/pack';
import { sealTerms, whyNotSealed } from '@/lib/packs/seal';
import { normalise } from '@/lib/text/normalise';
import { BASE, coachFor, NOW, read, said } from '@/tests/base-coach';

const NOTHING = () => new Map();

/** Words of the draft that a sealed list finds. */
function sealedIn(terms: readonly string[], text: string, opener?: string): string[] {
  const { folded } = normalise(text);
  const search = withSealed(NOTHING, [{ list: 0, sealed: sealTerms(terms), opener }]);
  return (search(folded).get(0) ?? []).map(({ start, end }) => folded.slice(start, end));
}

function plainIn(terms: readonly string[], text: string): string[] {
  const { folded } = normalise(text);
  const dictionary = new Dictionary();
  dictionary.add(terms.map(toEntry));
  return (dictionary.build()(folded).get(0) ?? []).map(({ start, end }) => `${start}–${end}`);
}

describe('sealed words', () => {
  it.each<[string[], string, string[]]>([
    [['Halcyon'], 'The halcyon demo', ['halcyon']],
    [['Halcyon'], "Halcyon's demo, HALCYON!", ['halcyon', 'halcyon']],
    [['Halcyon'], 'Those halcyonic days, unhalcyon', []],
    [['Halcyon'], '𝗛𝗮𝗹𝗰𝘆𝗼𝗻 is near', ['halcyon']],
    [['Blue Heron Two'], 'our blue  heron   two pilot', ['blue  heron   two']],
    [['Blue Heron'], 'blue-heron, blue, heron', []],
    [['Coca-Cola Zero'], 'the coca-cola zero deal', ['coca-cola zero']],
    [['Blue', 'Blue Heron'], 'blue heron and blue', ['blue heron', 'blue']],
    [['#Halcyon'], 'so #halcyon, not halcyon', ['#halcyon']],
    [['Yahoo!', 'C++'], 'yahoo! in c++, not yahoo or c', ['yahoo!', 'c++']],
    [['Smith & Sons'], 'for smith & sons', ['smith & sons']],
    [['größe 猫'], 'GRÖSSE, größe 猫', ['größe 猫']],
    [['one two three four'], 'zero one two three four five', ['one two three four']],
    [['Halcyon'], 'hal\ncyon', []],
  ])('%j in %j', (terms, text, want) => {
    expect(sealedIn(terms, text)).toEqual(want);
  });

  it.each([
    ['project halcyon is near', ['project halcyon']],
    ['the subproject halcyon', ['halcyon']],
    ['project: halcyon', ['halcyon']],
  ])('takes the opener with it: %j', (text, want) => {
    expect(sealedIn(['Halcyon'], text, 'project')).toEqual(want);
  });

  /** "Halcyon" and "Blue Heron", as packs out there have them: their hashes are part of the format. */
  const FROZEN = {
    salt: 'SvjsTul5r4DAVnf2FpBRzA==',
    maxWords: 2,
    first: 'ybn1zA==',
    terms: 'FmryrRGI1a/JyIfKGaC9vA==',
  };
  it.each([
    ['as they were sealed once', FROZEN, ['blue heron', 'halcyon']],
    [
      'only behind first words that pass the sieve',
      { ...FROZEN, first: btoa(atob(FROZEN.first).slice(2)) },
      1,
    ],
    ['not at all with an empty sieve', { ...FROZEN, first: '' }, []],
    ['up to the words of the longest', { ...FROZEN, maxWords: 1 }, ['halcyon']],
  ])('are found %s', (_, sealed, want) => {
    const text = 'the blue heron and halcyon';
    const found = withSealed(NOTHING, [{ list: 0, sealed }])(text).get(0) ?? [];
    if (typeof want === 'number') expect(found).toHaveLength(want);
    else expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(want);
  });

  it('are told by what the writer wrote, in plain lower case', () => {
    const search = withSealed(NOTHING, [{ list: 0, sealed: FROZEN }]);
    const reader = { search, names: new Set<number>(), companions: () => undefined, findTokens: () => [] };
    expect(readBlock('so much HALCYON', reader).terms(0)).toMatchObject([
      { start: 8, end: 15, term: 'halcyon' },
    ]);
  });

  it('finds nothing in a list whose hashes are of one letter', () => {
    expect(sealedIn(['a', '7'], 'a 7 b')).toEqual([]);
  });

  const piece = fc.constantFrom(
    'heron',
    'blue',
    'Blue',
    'b',
    'x1',
    'größe',
    '猫',
    '𝗵𝗲𝗿𝗼𝗻',
    'é',
    "o'neil",
    'ﬁn',
  );
  const glue = fc.constantFrom(' ', ' ', ' ', '-', '.', ' & ', "'s ", '. ');
  const around = fc.constantFrom('', '', '', '#', '@', '(');
  const behind = fc.constantFrom('', '', '', '!', '++', "'s", ' ', '.');
  const phrase = fc
    .tuple(around, fc.array(fc.tuple(piece, glue), { maxLength: 4 }), piece, behind)
    .map(([open, rest, last, close]) => `${open}${rest.flat().join('')}${last}${close}`);
  const spaced = fc
    .tuple(phrase, fc.constantFrom(' ', ' ', '   '))
    .map(([each, gap]) => each.replaceAll(' ', gap));
  const term = phrase.filter((each) => whyNotSealed(each) === undefined);
  const gap = fc.constantFrom(' ', ' ', '   ', '\n', ', ', '-', '', '🚀', '\u200b', '\u00a0', 'y');
  const text = fc.array(fc.tuple(spaced, gap), { maxLength: 12 }).map((all) => all.flat().join(''));

  test.prop([fc.array(term, { maxLength: 12 }), text])('are the same spans as plain ones', (terms, draft) => {
    const { folded } = normalise(draft);
    const search = withSealed(NOTHING, [{ list: 0, sealed: sealTerms(terms) }]);
    const found = (search(folded).get(0) ?? []).map(({ start, end }) => `${start}–${end}`);
    expect(found).toEqual([...new Set(plainIn(terms, draft))]);
  });

  test.prop([fc.array(term, { maxLength: 8 }), fc.array(term, { maxLength: 8 }), text])(
    'mix with plain ones as if all were plain',
    (plain, sealed, draft) => {
      const { folded } = normalise(draft);
      const dictionary = new Dictionary();
      dictionary.add(plain.map(toEntry));
      const search = withSealed(dictionary.build(), [{ list: 0, sealed: sealTerms(sealed) }]);
      const found = (search(folded).get(0) ?? []).map(({ start, end }) => `${start}–${end}`);
      expect([...new Set(found)]).toEqual([...new Set(plainIn([...plain, ...sealed], draft))]);
    },
  );

  it.each(['a ', `a${' '.repeat(5_000)}`, 'a-', '#a', 'aa', '\u{20000} '])(
    'cost time that is linear in the text: %j',
    (unit) => {
      const search = withSealed(NOTHING, [{ list: 0, sealed: sealTerms(['a b c d', 'a a', '\u{20000}']) }]);
      const timed = (length: number) => {
        const folded = unit.repeat(length / unit.length);
        const started = performance.now();
        search(folded);
        return performance.now() - started;
      };
      // Quadratic time would be 64 times as long; the floor is what a busy machine may add.
      expect(timed(400_000)).toBeLessThan(24 * Math.max(timed(50_000), 40));
    },
  );
});

describe('a pack with sealed lists', () => {
  const rules = [
    {
      id: 'own.ticket',
      severity: 'suggest',
      gate: 'any',
      primary: { terms: ['ticket'] },
      require: [{ list: 'teams', in: 'sentence' }],
      message: { what: '"{match}" beside "{evidence}".', why: 'A rule to test with.' },
      fixtures: { nudge: [], quiet: [] },
    },
  ] as const;
  const vocabulary = {
    codenames: ['Bluebird', 'Night Train'],
    customers: ['Larkspur Rail'],
    teams: ['Team Owl'],
  };
  const packed = (change: object) =>
    ({
      pack: { format: 1, id: 'acme', name: 'Acme', version: 1, rules, ...change },
      tier: 'managed',
    }) as unknown as LoadedPack;
  const plain = coachFor({ packs: [BASE, packed({ vocabulary })] });
  const sealed = coachFor({
    packs: [
      BASE,
      packed({
        vocabulary: Object.fromEntries(Object.keys(vocabulary).map((name) => [name, { sealed: name }])),
        sealed: Object.fromEntries(Object.entries(vocabulary).map(([name, list]) => [name, sealTerms(list)])),
      }),
    ],
  });

  it.each([
    ['Heads down on Bluebird all week', ['proj.codename: Bluebird']],
    ["Project Bluebird's demo went well", ['proj.codename: Project Bluebird']],
    ['Night Train leaves the station', ['proj.codename: Night Train']],
    ['We just signed Larkspur Rail as a client, big deal', ['biz.customer: Larkspur Rail']],
    ['A ticket for Team Owl', ['acme/own.ticket: ticket']],
    ['A night at the train station, a ticket for the owl', []],
  ])('%j', (text, want) => {
    expect(said(text, sealed)).toEqual(want);
    expect(read(text, sealed)).toEqual(read(text, plain));
  });

  it("quotes the writer's words", () => {
    const { findings } = check({ text: 'Heads down on BLUEbird', site: 'linkedin', now: NOW }, sealed);
    expect(findings.map(({ what }) => what)).toEqual(['"BLUEbird" looks like an internal name.']);
  });

  it('leaves words inside links alone', () => {
    expect(said('Slides: https://notes.example/bluebird', sealed)).toEqual([]);
  });
});
