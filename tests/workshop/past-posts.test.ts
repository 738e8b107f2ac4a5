import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { dayIn } from '@/lib/workshop/export-columns';
import { readPastPosts } from '@/lib/workshop/past-posts';

const posts = (text: string, name: string) =>
  [...readPastPosts(text, name)].map(({ line, post }) => [
    line,
    post.ok ? post.value.text : `! ${post.error}`,
  ]);
const first = (text: string, name: string) => {
  const [read] = readPastPosts(text, name);
  return read?.post.ok ? read.post.value : null;
};

describe('plain text', () => {
  it.each([
    [
      'empty lines',
      'One.\nStill one.\n\n\n  \nTwo.\n',
      [
        [1, 'One.\nStill one.'],
        [6, 'Two.'],
      ],
    ],
    [
      'dashes, and empty lines within',
      'One.\n\nStill one.\n---\nTwo.\n -----\n',
      [
        [1, 'One.\n\nStill one.'],
        [5, 'Two.'],
      ],
    ],
    [
      'dashes in a sentence',
      'One --- still one.\n\nTwo.',
      [
        [1, 'One --- still one.'],
        [3, 'Two.'],
      ],
    ],
    [
      'CRLF and a byte order mark',
      '\ufeffOne.\r\n\r\nTwo.\r\n',
      [
        [1, 'One.'],
        [3, 'Two.'],
      ],
    ],
    ['nothing', '', []],
    ['nothing but lines', '\n \n---\n\n', []],
  ])('%s', (_, text, want) => {
    expect(posts(text, 'posts.txt')).toEqual(want);
  });
});

describe('JSON Lines', () => {
  const lines =
    '{"text":"One."}\n\n{"text":2}\nnonsense of Ada\n{"text":"Two.","date":"2026-11-02","site":"twitter"}';

  it.each(['posts.jsonl', 'posts.ndjson', 'posts'])('of %s, with what is wrong and no text of it', (name) => {
    expect(posts(lines, name)).toEqual([
      [1, 'One.'],
      [3, expect.stringMatching(/^! text: expected the text/)],
      [4, expect.stringMatching(/^! expected one JSON object/)],
      [5, 'Two.'],
    ]);
    expect(JSON.stringify(posts(lines, name))).not.toContain('Ada');
  });

  it('says of a list that it is one, once', () => {
    const list = JSON.stringify([{ text: 'One.' }, { text: 'Two.' }], null, 2);
    expect(posts(list, 'a.json')).toEqual([[1, expect.stringMatching(/^! .*found the start of a list$/)]]);
  });

  it('keeps day and site', () => {
    expect(first('{"text":"Two.","date":"2026-11-02T10:00:00Z","site":"X"}', 'a.jsonl')).toMatchObject({
      day: '2026-11-02',
      site: 'x',
    });
  });
});

describe('CSV', () => {
  it.each([
    [
      'text alone',
      'text\nOne.\nTwo.\n',
      [
        [2, 'One.'],
        [3, 'Two.'],
      ],
    ],
    [
      'quotes, commas and breaks',
      'id,text\n1,"One, ""so"" to say.\nStill one."\n2,Two.',
      [
        [2, 'One, "so" to say.\nStill one.'],
        [4, 'Two.'],
      ],
    ],
    ['semicolons', 'Datum;Text\n2026-11-02;Eins.\n', [[2, 'Eins.']]],
    ['tabs and CRLF', 'date\ttext\r\n2026-11-02\tOne.\r\n', [[2, 'One.']]],
    [
      'the names of exports',
      'Date,ShareLink,ShareCommentary\n2026-11-02 10:00:00,https://a.example/1,One.',
      [[2, 'One.']],
    ],
    [
      'empty rows and cells',
      'text,id\n,\n\n,7\nOne.,8',
      [
        [4, '! expected text in its column'],
        [5, 'One.'],
      ],
    ],
    [
      'quotes that close nothing',
      'text\nSay "so" there.\n"One" more.\nTwo.',
      [
        [2, 'Say "so" there.'],
        [3, '"One" more.'],
        [4, 'Two.'],
      ],
    ],
    [
      'a single column, where commas are the text’s own',
      'text\nOne, so to say.\n"Two, so to say."',
      [
        [2, 'One, so to say.'],
        [3, 'Two, so to say.'],
      ],
    ],
    [
      'more cells than columns, unless they are empty',
      'text,id\nOne, so to say.,7\nTwo.,8,,',
      [
        [2, '! expected 2 cells, found 3: text with the separator in it stands in quotes'],
        [3, 'Two.'],
      ],
    ],
    [
      'old line breaks',
      'text\rOne.\rTwo.',
      [
        [2, 'One.'],
        [3, 'Two.'],
      ],
    ],
    ['no such column', 'a,b\n1,2', [[1, '! expected a column called text in the first line']]],
    [
      'an open quote',
      'text\nOne.\n"Two.\nThree.',
      [
        [2, 'One.'],
        [3, '! expected a quotation mark at the end of a cell that begins with one'],
      ],
    ],
    ['nothing', '', [[1, '! expected a column called text in the first line']]],
  ])('%s', (_, text, want) => {
    expect(posts(text, 'posts.csv')).toEqual(want);
  });

  it('keeps id, day and site, and passes over a site that is none', () => {
    const text =
      'id,date,platform,full_text\n7,Mon Nov 02 10:00:00 +0000 2026,LinkedIn,One.\n8,soon,Forum,Two.';
    const [one, two] = [...readPastPosts(text, 'a.csv')].map(({ post }) => post.ok && post.value);
    expect(one).toMatchObject({ id: '7', day: '2026-11-02', site: 'linkedin', text: 'One.' });
    expect(two).toMatchObject({ id: '8', day: undefined, site: 'custom' });
  });

  test.prop([
    fc.array(
      fc.string({
        unit: fc.constantFrom('a', '"', ',', ';', '\t', ' ', '\n', '\r\n', 'é', '👋'),
        minLength: 1,
      }),
      { minLength: 1, maxLength: 8 },
    ),
    fc.record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      lineBreak: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\ufeff'),
      isEnded: fc.boolean(),
    }),
  ])(
    'written by the rules is read back, each post with its line',
    (cells, { delimiter, lineBreak, mark, isEnded }) => {
      const rows = cells.map((text, at) => [at, `"x${text.replaceAll('"', '""')}x"`].join(delimiter));
      const csv = [['id', 'text'].join(delimiter), ...rows].join(lineBreak);
      const breaksIn = (text: string) => text.split('\n').length - 1;
      const lines = cells.map((_, at) => at + 2 + breaksIn(cells.slice(0, at).join('')));
      expect(posts(mark + csv + (isEnded ? lineBreak : ''), 'a.csv')).toEqual(
        cells.map((text, at) => [lines[at], `x${text.replaceAll('\r\n', '\n')}x`]),
      );
    },
  );

  it('reads posts of half a megabyte, and refuses one of more than a megabyte by its line', () => {
    const long = 'So it goes, "again".\n'.repeat(25_000);
    const tooLong = 'a'.repeat(1_000_001);
    const csv = ['text', ...[long, tooLong, 'Short.'].map((text) => `"${text.replaceAll('"', '""')}"`)].join(
      '\n',
    );
    expect(posts(csv, 'a.csv')).toEqual([
      [2, long.trim()],
      [25_003, '! expected a post of at most 1 MB'],
      [25_004, 'Short.'],
    ]);
  });
});

describe('dayIn', () => {
  it.each([
    ['2026-11-02', '2026-11-02'],
    ['2026-11-02 10:00:00', '2026-11-02'],
    ['2026/1/2', '2026-01-02'],
    ['Mon Nov 02 10:00:00 +0000 2026', '2026-11-02'],
    ['Nov 2, 2026', '2026-11-02'],
    ['November 2nd, 2026', '2026-11-02'],
    ['2 November 2026', '2026-11-02'],
    ['03/04/2026', null],
    ['2026-02-30', null],
    ['2 Smarch 2026', null],
    ['', null],
  ])('%s: %s', (date, want) => {
    expect(dayIn(date)).toBe(want);
  });
});

test.prop([fc.string({ unit: 'binary' }), fc.constantFrom('a.csv', 'a.txt', 'a.jsonl', 'a')])(
  'any file is read to its end',
  (text, name) => {
    for (const { line, post } of readPastPosts(text, name)) {
      expect(line).toBeGreaterThan(0);
      if (post.ok) expect(post.value.text).not.toBe(undefined);
    }
  },
);

it('refuses a post of more than a megabyte', () => {
  expect(posts('a'.repeat(1_000_001), 'a.txt')).toEqual([[1, '! expected a post of at most 1 MB']]);
});
