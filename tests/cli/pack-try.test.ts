import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadBasePack, loadPack } from '@/lib/cli/load';
import { WrongUse } from '@/lib/cli/pack/say';
import { type TryEnv, type TryOptions, tryPack } from '@/lib/cli/pack/try';
import { readBatches } from '@/lib/cli/try/archive';
import { type Screen, showProgress } from '@/lib/cli/try/progress';
import { batchReader } from '@/lib/cli/try/read-batch';
import type { TryResult } from '@/lib/cli/try/result';
import { addTime, addTimes, noTimes, quantile } from '@/lib/cli/try/times';
import { authorOf } from '@/lib/packs/author';
import { readPost } from '@/lib/packs/past-post';
import { packFolder, temporary } from '@/tests/cli/pack-site';

const ROOT = new URL('../..', import.meta.url).pathname;
const PACK = packFolder(1);
const NOW = new Date('2026-11-02T12:00:00Z');

function screen(isTTY = false): Screen & { told: string[] } {
  const told: string[] = [];
  return { isTTY, told, write: (text) => told.push(text) };
}

async function tried(
  archives: string | readonly string[],
  options: TryOptions & { pack?: string } = {},
  env: Partial<TryEnv> = {},
): Promise<{ text: string; result: TryResult }> {
  const { pack = PACK, ...rest } = options;
  const { signal } = new AbortController();
  const told = await tryPack(pack, [archives].flat(), rest, {
    threads: 1,
    now: NOW,
    screen: screen(),
    signal,
    ...env,
  });
  return { text: told.text, result: told.json as TryResult };
}

/** Writes an archive; what is no text becomes a line of JSON. */
function archive(lines: readonly (string | object)[], name = 'posts.jsonl'): string {
  const file = join(temporary(), name);
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return file;
}

function ruleOf({ rules }: TryResult, id: string) {
  const rule = rules.find((each) => each.rule === `initech/${id}`);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** Much the same every time it is asked, over several batches. */
function manyPosts(count: number): object[] {
  return Array.from({ length: count }, (_, at) => ({
    id: at,
    text: `${at % 7 === 0 ? `we start silver tower in week ${at}` : `lunch number ${at} was fine`}${at % 11 === 0 ? ', then green bridge' : ''}`,
  }));
}

describe('pack try', () => {
  it('counts posts, places and severities of each rule, and shows the words', async () => {
    const file = archive([
      { id: 'a1', text: 'We start silver tower in May. After silver tower comes a rest.', likes: 12 },
      { text: 'Lunch was fine' },
      { text: 'The green bridge and the silver tower', site: 'Twitter', date: '2026-03-01' },
      { text: 'Nothing to see' },
    ]);
    const { result, text } = await tried(file);
    expect(result).toMatchObject({
      ok: true,
      complete: true,
      posts: 4,
      spokenOn: { posts: 2, share: 0.5 },
      severities: { info: 0, suggest: 4, pause: 0 },
      protected: 0,
      bad: { count: 0 },
    });
    expect(ruleOf(result, 'plan.tower')).toMatchObject({
      posts: 2,
      share: 0.5,
      places: 3,
      severities: { suggest: 3 },
      samples: [
        { file, line: 1, id: 'a1', severity: 'suggest', before: 'We start ', match: 'silver tower' },
        { file, line: 3, before: 'The green bridge and the ', match: 'silver tower', after: '' },
      ],
    });
    expect(result.overlaps).toEqual([
      { rules: ['initech/plan.bridge', 'initech/plan.tower'], posts: 1, sameWords: 0 },
    ]);
    expect(text).toContain('line 1, suggest: We start [[silver tower]] in May.');
    expect(text).toMatch(/initech\/plan\.tower +2 +50\.0 % +3 +– +3 +–/);
  });

  it('names bad lines by their numbers, blank ones counted, and reads on', async () => {
    const long = { text: 'silver tower '.repeat(80_000) };
    const file = archive(['', { text: 'silver tower' }, '{', '  ', long, { text: 'silver tower' }]);
    const { result } = await tried(file);
    expect(result).toMatchObject({ ok: false, posts: 2, bad: { count: 2 } });
    expect(result.bad.first).toEqual([
      { file, line: 3, problem: expect.stringContaining('expected one JSON object on each line') },
      { file, line: 5, problem: 'expected a post of at most 1 MB' },
    ]);
  });

  it('shows the first 20 bad lines and counts the rest', async () => {
    const file = archive(Array.from({ length: 450 }, (_, at) => (at % 2 ? '{' : { text: 'lunch' })));
    const { result, text } = await tried(file, {}, { threads: 2 });
    expect(result.posts).toBe(225);
    expect(result.bad.count).toBe(225);
    expect(result.bad.first.map(({ line }) => line)).toEqual(
      Array.from({ length: 20 }, (_, at) => 2 * at + 2),
    );
    expect(text).toContain('and 205 more lines');
  });

  it('comes to the same with one worker and with two', async () => {
    const file = archive(manyPosts(1_500));
    const one = await tried(file, { withBase: true }, { threads: 1 });
    const two = await tried(file, { withBase: true }, { threads: 2 });
    const counted = ({ time: _, ...rest }: TryResult) => rest;
    expect(counted(two.result)).toEqual(counted(one.result));
    expect(ruleOf(one.result, 'plan.tower').posts).toBe(215);
  });

  it('takes its samples from the whole archive, the same words once', async () => {
    const posts = Array.from({ length: 1_000 }, (_, at) => ({
      text: `silver tower ${at < 900 ? 'again' : at}`,
    }));
    const { result } = await tried(archive(posts), { samples: '20' });
    const samples = ruleOf(result, 'plan.tower').samples;
    expect(samples).toHaveLength(20);
    expect(samples.filter(({ after }) => after === ' again')).toHaveLength(1);

    const even = await tried(archive(manyPosts(2_100)), { samples: '30' });
    const thirds = ruleOf(even.result, 'plan.tower').samples.map(({ line }) => Math.floor((line - 1) / 700));
    for (const third of [0, 1, 2]) expect(thirds.filter((each) => each === third).length).toBeGreaterThan(3);
  });

  it('keeps no samples when none are asked for', async () => {
    const { result } = await tried(archive([{ text: 'silver tower' }]), { samples: '0' });
    expect(ruleOf(result, 'plan.tower')).toMatchObject({ posts: 1, samples: [] });
  });

  it('names rules that are heard often, never, or stand beneath another', async () => {
    const pack = packFolder(1, {
      'plan.tower': 'silver tower',
      'plan.whole': 'silver tower plan',
      'plan.rare': 'copper gate',
    });
    const { result, text } = await tried(archive([{ text: 'Our silver tower plan' }, { text: 'Lunch' }]), {
      pack,
    });
    expect(result.notes).toEqual([
      { rule: 'initech/plan.whole', kind: 'noisy' },
      { rule: 'initech/plan.rare', kind: 'never' },
      { rule: 'initech/plan.tower', kind: 'covered' },
    ]);
    expect(ruleOf(result, 'plan.tower')).toMatchObject({
      posts: 0,
      covered: { posts: 1, by: ['initech/plan.whole'] },
    });
    expect(result.overlaps).toEqual([
      { rules: ['initech/plan.tower', 'initech/plan.whole'], posts: 1, sameWords: 1 },
    ]);
    expect(text).toContain('Never spoke: initech/plan.rare.');
  });

  it('tells of protected speech only how often it is there', async () => {
    const posts = [
      { text: 'We should form a union at Initech, silver tower or not' },
      { text: 'Join the union, the silver tower crew is underpaid' },
      { text: 'silver tower' },
    ];
    const { result, text } = await tried(archive(posts), { withBase: true });
    expect(result).toMatchObject({ posts: 3, protected: 2, spokenOn: { posts: 1 } });
    expect(ruleOf(result, 'plan.tower')).toMatchObject({ posts: 1, samples: [{ line: 3 }] });
    expect(text + JSON.stringify(result)).not.toMatch(/union|crew/);
  });

  it('reads dated rules on the day of the post', async () => {
    const text = "We're going to miss guidance at Acme, I can feel it";
    const posts = [
      { text, date: '2026-12-20' },
      { text, date: '2026-10-20' },
      { text, date: '2027-01-28T23:30:00-08:00' },
      { text },
    ];
    const { result } = await tried(archive(posts), { pack: 'rules/example', withBase: true });
    const rule = result.base?.rules.find((each) => each.rule === 'fin.window');
    expect(rule?.samples.length).toBe(1);
    expect(rule?.posts).toBe(2);
  });

  it('writes as somebody who works there, unless a profile says otherwise', async () => {
    const posts = archive([{ text: 'Guidance for next year is 12%, says everybody in the Hooli canteen' }]);
    const fictional = await tried(posts, { pack: 'rules/example' });
    expect(authorOf(loadedExample())).toEqual({
      employers: [{ name: 'Acme', aliases: ['Acme Corp'], handles: ['@acme'], hashtags: ['#LifeAtAcme'] }],
    });
    const profile = archive([{ employers: [{ name: 'Hooli' }] }], 'profile.json');
    const insider = await tried(posts, { pack: 'rules/example', profile });
    const spoken = ({ result }: typeof insider) => result.spokenOn.posts;
    expect([spoken(fictional), spoken(insider)]).toEqual([0, 1]);
  });

  it('counts what Candor itself says only when asked, and apart', async () => {
    const posts = archive([{ text: 'Our ARR at Acme just crossed $42m, see RUNNER-4821' }]);
    const without = await tried(posts, { pack: 'rules/example' });
    const withBase = await tried(posts, { pack: 'rules/example', withBase: true });
    expect(without.result.base).toBeUndefined();
    expect(without.result.rules).toEqual(withBase.result.rules);
    expect(withBase.result.base?.rules.map(({ rule }) => rule)).toContain('fin.figure');
    expect(JSON.stringify(without.result)).not.toContain('fin.figure');
  });

  it('keeps signs that would steer a terminal out of what it prints', async () => {
    const { text } = await tried(archive([{ text: 'a\u001b[31m\u202e silver tower\u0007\n\nend' }]));
    expect(text).toContain('a[31m [[silver tower]] end');
  });
});

describe('a line of an archive', () => {
  it.each([
    ['no JSON', 'silver tower is next', /^expected one JSON object on each line, found something/],
    ['a list around all of it', '[{"text":"silver tower"},', /found the start of a list$/],
    ['text alone', '"silver tower"', /found text alone$/],
    ['no text', '{"txt":"silver tower"}', /^text: expected the text of the post, in quotes, found nothing$/],
    ['another site', '{"text":"silver tower","site":"myspace"}', /^site: expected one of linkedin, x, quora/],
    ['no day', '{"text":"silver tower","date":"2026-02-30"}', /^date: expected a day such as 2026-11-02/],
    ['a day the other way round', '{"text":"silver tower","date":"02/11/2026"}', /^date: expected a day/],
    ['two faults', '{"text":7,"site":7}', /^text: .*, found 7; site: .*, found 7$/],
  ])('with %s is told what was expected, without its text', (_, line, problem) => {
    const read = readPost(line);
    if (read.ok) throw new Error('it was read');
    expect(read.error).toMatch(problem);
    expect(read.error).not.toContain('silver');
  });

  it.each([
    ['{"text":""}', { text: '', site: 'custom' }],
    ['{"text":"a","id":7,"likes":3,"site":"LinkedIn"}', { text: 'a', id: 7, site: 'linkedin' }],
    ['{"text":"a","id":null,"site":"twitter","date":null}', { text: 'a', site: 'x' }],
    ['{"text":"a","date":"2026-11-02 10:00"}', { text: 'a', site: 'custom', day: '2026-11-02' }],
    ['{"text":"a","date":"2026-11-02T23:30:00-08:00"}', { text: 'a', site: 'custom', day: '2026-11-02' }],
  ])('%s is read', (line, post) => {
    expect(readPost(line)).toEqual({ ok: true, value: post });
  });
});

describe('archives of pack try', () => {
  const posts = '{"text":"silver tower"}\r\n{"text":"grün 🌉 green bridge"}';

  it.each([
    ['with the mark and line ends of Windows', Buffer.from(`\ufeff${posts}\r\n`)],
    ['packed', gzipSync(posts)],
    ['packed in parts', Buffer.concat([gzipSync(posts.slice(0, 30)), gzipSync(posts.slice(30))])],
  ])('are read %s, from files and from standard input', async (_, bytes) => {
    const file = join(temporary(), 'posts');
    writeFileSync(file, bytes);
    const stdin = Readable.from(Array.from(bytes, (byte) => Buffer.from([byte])));
    const { result } = await tried([file, ...(bytes[0] === 0x1f ? [] : ['-'])], {}, { stdin });
    expect(result.posts).toBe(bytes[0] === 0x1f ? 2 : 4);
    expect(result.bad.count).toBe(0);
    expect(ruleOf(result, 'plan.bridge').samples[0]).toMatchObject({ line: 2, before: 'grün 🌉 ' });
  });

  it('say where a packed one is damaged, and the next one is read', async () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => JSON.stringify({ text: `lunch ${at * 7919}` }));
    const file = join(temporary(), 'cut.jsonl.gz');
    writeFileSync(file, gzipSync(lines.join('\n')).subarray(0, -2_000));
    const { result } = await tried([file, archive([{ text: 'silver tower' }])]);
    expect(result.bad).toMatchObject({
      count: 1,
      first: [{ file, problem: expect.stringContaining('.gz') }],
    });
    expect(result.bad.first[0]?.line).toBe(result.posts);
    expect(result.posts).toBeGreaterThan(500);
    expect(ruleOf(result, 'plan.tower').posts).toBe(1);
  });

  it('in UTF-16 are named as such', async () => {
    const file = join(temporary(), 'posts.jsonl');
    writeFileSync(file, Buffer.from(`\ufeff${posts}`, 'utf16le'));
    expect((await tried(file)).result.bad).toMatchObject({
      count: 1,
      first: [{ line: 1, problem: expect.stringContaining('UTF-16') }],
    });
  });

  it('end where they are interrupted, and what was read is told', async () => {
    const controller = new AbortController();
    let given = 0;
    const endless = async function* () {
      for (;;) {
        if (given === 900) controller.abort();
        given++;
        yield `{"text":"silver tower ${given}"}\n`;
      }
    };
    const env = { stdin: Readable.from(endless()), signal: controller.signal, threads: 2 };
    const { result, text } = await tried('-', {}, env);
    expect(result).toMatchObject({ ok: true, complete: false });
    expect(result.posts).toBeGreaterThan(0);
    expect(result.posts).toBeLessThanOrEqual(900);
    expect(ruleOf(result, 'plan.tower').posts).toBe(result.posts);
    expect(text).toContain('Ended early');
  });

  it.each([
    ['nothing', '', 0],
    ['blank lines', '\n\n \n', 0],
  ])('may hold %s', async (_, text, count) => {
    const { result } = await tried(archive([text]));
    expect(result).toMatchObject({ ok: true, posts: count, spokenOn: { share: 0 }, time: { median: 0 } });
  });
});

describe('memory of pack try', () => {
  /** A bound on what 16,000 more lines may leave behind, in bytes; the lines themselves have 12 MB. */
  const GROWTH = 4_000_000;

  async function* lines(count: number, onLine: (at: number) => void) {
    const rest = 'x'.repeat(700);
    for (let at = 0; at < count; at++) {
      onLine(at);
      yield `${JSON.stringify({ id: at, text: at % 5 === 0 ? 'silver tower' : 'lunch', rest: `${rest}${at}` })}\n`;
    }
  }

  it('stays flat while the workers read 20,000 lines', async () => {
    const heaps: number[] = [];
    const stdin = Readable.from(
      lines(20_000, (at) => {
        if (at === 4_000 || at === 19_999) heaps.push(heapInUse());
      }),
    );
    const { result } = await tried('-', {}, { stdin, threads: 2 });
    expect(result.posts).toBe(20_000);
    expect((heaps[1] ?? 0) - (heaps[0] ?? 0)).toBeLessThan(GROWTH);
  });

  it('stays flat inside a worker', async () => {
    const read = batchReader({
      pack: loadedPack(PACK),
      base: loadBasePack(),
      profile: { employers: [] },
      withBase: true,
      samples: 3,
      now: NOW.toISOString(),
    });
    const stdin = Readable.from(lines(20_000, () => {}));
    const { signal } = new AbortController();
    const heaps = new Map<number, number>();
    for await (const batch of readBatches(['-'], { stdin, signal, onBytes: () => {} })) {
      read(batch);
      heaps.set(batch.at, [4_000, 19_800].includes(batch.at) ? heapInUse() : 0);
    }
    expect((heaps.get(19_800) ?? 0) - (heaps.get(4_000) ?? 0)).toBeLessThan(GROWTH);
  });
});

describe('pack try, called wrongly', () => {
  const posts = archive([{ text: 'silver tower' }]);

  it.each([
    ['a folder of posts', [temporary()], {}],
    ['standard input twice', ['-', '-'], {}],
    ['a word for a number of samples', [posts], { samples: 'few' }],
    ['half a sample', [posts], { samples: '1.5' }],
    ['too many samples', [posts], { samples: '101' }],
    ['a profile that is none', [posts], { profile: archive([{ employer: 'Acme' }], 'profile.json') }],
  ])('with %s says so', async (_, archives, options) => {
    await expect(tried(archives, options)).rejects.toThrow(WrongUse);
  });

  it('with a pack that cannot be read lists its problems', async () => {
    const pack = packFolder(1);
    writeFileSync(join(pack, 'pack.yaml'), 'format: 1\nid: Initech\nname: 7\nversion: 1.5\n');
    const { text } = await tried(posts, { pack });
    expect(text).toMatch(/^This pack cannot be tried yet:\n {2}pack\.yaml/);
  });
});

describe('pack try on the command line', () => {
  it.each([
    [0, 'all lines are read', [PACK, '-', '--json'], '{"text":"silver tower"}\n'],
    [1, 'a line is bad', [PACK, '-', '--json'], '{"text":"silver tower"}\nx\n'],
    [2, 'there is no archive', [PACK, '--json'], ''],
    [2, 'there is no such file', [PACK, '/nowhere/posts.jsonl', '--json'], ''],
  ])('ends with %i when %s', async (status, _, args, input) => {
    const { code, stdout } = await commandLine(args, input);
    expect(code).toBe(status);
    if (status < 2) expect(JSON.parse(stdout)).toMatchObject({ posts: 1, ok: status === 0 });
  });

  it('ends at Ctrl+C with what was read so far', async () => {
    const child = start([PACK, '-', '--json']);
    const ended = outcome(child);
    let isTold = false;
    // The first line of progress says that posts are done.
    child.stderr.once('data', () => {
      isTold = true;
      child.kill('SIGINT');
    });
    child.stdin.on('error', () => {});
    const posts = async function* () {
      while (!isTold) yield '{"text":"silver tower"}\n'.repeat(50);
    };
    Readable.from(posts()).pipe(child.stdin);
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as TryResult;
    expect(result).toMatchObject({ ok: true, complete: false });
    expect(result.posts).toBeGreaterThan(0);
    expect(ruleOf(result, 'plan.tower').posts).toBe(result.posts);
  });
});

describe('progress of pack try', () => {
  it('is a line now and then, with the time left when the size is known', () => {
    let now = 0;
    const lines = screen();
    const progress = showProgress(1_000, lines, () => now);
    progress.onBytes(250);
    now = 4_000;
    progress.onPosts(100);
    now = 10_000;
    progress.onPosts(5_000);
    now = 11_000;
    progress.onPosts(5_100);
    progress.end();
    expect(lines.told).toEqual(['5,000 posts, 500 a second, 25 %, about 30 s left\n']);
  });

  it('is one line of a terminal, cleared at the end', () => {
    let now = 0;
    const terminal = screen(true);
    const progress = showProgress(undefined, terminal, () => now);
    now = 500;
    progress.onPosts(100);
    progress.end();
    expect(terminal.told).toEqual(['\r\u001b[2K100 posts, 200 a second', '\r\u001b[2K']);
  });
});

describe('times', () => {
  it('are known to a few percent, however many they are', () => {
    const one = noTimes();
    const other = noTimes();
    for (let ms = 1; ms <= 1_000; ms++) addTime(ms % 2 ? one : other, ms);
    addTimes(one, other);
    expect(one.sum).toBe(500_500);
    expect(quantile(one, 0.5)).toBeGreaterThan(480);
    expect(quantile(one, 0.5)).toBeLessThan(520);
    expect(quantile(one, 0.95)).toBeGreaterThan(920);
    expect(quantile(one, 0.95)).toBeLessThan(980);
    expect(one.steps.size).toBeLessThan(300);
  });
});

function loadedPack(path: string) {
  const pack = loadPack(path);
  if (!pack.ok) throw new Error('the pack does not build');
  return pack.value;
}

function loadedExample() {
  return loadedPack('rules/example');
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapInUse(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

function start(args: readonly string[]) {
  const hooks = ['--import', './scripts/ts-hooks.mjs'];
  return spawn(process.execPath, [...hooks, 'lib/cli/pack.ts', 'try', ...args], {
    cwd: ROOT,
    timeout: 50_000,
    killSignal: 'SIGKILL',
  });
}

function outcome(child: ReturnType<typeof start>): Promise<{ code: number | null; stdout: string }> {
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout })));
}

/** Runs the real command over what stands on standard input. */
function commandLine(args: readonly string[], input: string) {
  const child = start(args);
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return outcome(child);
}
