import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPack } from '@/lib/cli/pack/check';
import { diff } from '@/lib/cli/pack/diff';
import { init } from '@/lib/cli/pack/init';
import { WrongUse } from '@/lib/cli/pack/say';
import { packIdOf } from '@/lib/packs/new-pack';

const NOW = new Date('2026-11-02T12:00:00Z');
const ANSWERS = { name: 'Acme social guidelines', employer: 'Acme' };

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(home, { recursive: true }));

function write(files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  return home;
}

const said = (notes: { file: string; place: string; expected: string; found?: string }[]) =>
  notes.map(({ file, place, found }) => `${file} ${place}${found === undefined ? '' : ` ${found}`}`);

/** A rule with a line for each key; the ids are the paths. */
const ruleText = (id: string, change: Record<string, string> = {}) =>
  Object.entries({
    id,
    severity: 'suggest',
    gate: 'any',
    primary: '{ terms: [tern] }',
    message: `{ what: '"{match}" may be a name.', why: Readers may not know it. }`,
    fixtures: `{ nudge: ['a [[tern]]', 'b [[tern]]', 'c [[tern]]'], quiet: [stern, a, b] }`,
    ...change,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

const HEAD = 'format: 1\nid: acme\nname: Acme\nversion: 1\nexpires: 2027-06-01\n';

describe('pack check', () => {
  it('has nothing to mend in the example, and measures every rule', () => {
    const { problems, costs, pack, tried } = checkPack('rules/example', NOW);
    expect(problems).toEqual([]);
    expect(costs.map(({ rule }) => rule).toSorted()).toEqual(
      pack?.rules.map(({ id }) => `acme/${id}`).toSorted(),
    );
    for (const { hard, share } of costs) {
      expect(hard).toBeGreaterThan(0);
      expect(share).toBeLessThan(0.1);
    }
    expect(tried.protected).toBeGreaterThan(500);
  });

  it('says everything at once, each with its file, line and column', () => {
    const dir = write({
      'pack.yaml': `${HEAD}color: red\ncontacts: { ir: { label: IR, url: 'mailto:ir@acme.example' } }\nlinkHosts: [acme.example]\nadjust: { base/fin.nothing: { enabled: false } }\nvocabulary: { spare: [ab] }\nsiteHints: { x: [{ surface: post, box: div, editor: draft, submit: .send }] }\n`,
      'work/yaml.yaml': 'id: work.yaml\nseverity: [\n',
      'work/loud.yaml': ruleText('work.loud', { severity: 'block' }),
      'work/asks.yaml': ruleText('work.asks', { ask: 'press' }),
      'work/lost.yaml': ruleText('work.lost', { require: '[{ list: nowhere }]' }),
      'work/deaf.yaml': ruleText('work.deaf', { primary: '{ terms: [heron] }' }),
      'work/trap.yaml': ruleText('work.trap', {
        message: `{ what: '"{match}" may be.', why: This needs approval. }`,
      }),
      'work/link.yaml': ruleText('work.link', {
        message: `{ what: '"{match}" may be.', why: Hm., learn: 'https://other.example/x' }`,
      }),
      'work/name.yaml': ruleText('work.other'),
      'work/slow.yaml': ruleText('work.slow', {
        primary: `{ pattern: { re: '(?:[a-z0-9 ]?){900}xy', keyword: zork } }`,
        fixtures: `{ nudge: ['[[zork axy]]', '[[zork bxy]]', '[[zork cxy]]'], quiet: [b, c, d] }`,
      }),
      'work/noisy.yaml': ruleText('work.noisy', {
        primary: '{ terms: [the, we, our, my, is] }',
        fixtures: `{ nudge: ['[[the]] x', '[[we]] x', '[[my]] x'], quiet: [b, c, d] }`,
      }),
    });
    const { problems, warnings } = checkPack(dir, NOW);
    const all = said(problems);
    for (const want of [
      /^pack\.yaml color \(\d+:\d+\) color$/,
      /^work\/yaml\.yaml \d+:\d+ /,
      /^work\/loud\.yaml severity \(2:11\) "block"$/,
      /^work\/asks\.yaml ask \(7:6\) press, which no contact is called$/,
      /^work\/lost\.yaml require\[0\]\.list \(7:19\) nowhere, which no list is called$/,
      /^work\/deaf\.yaml fixtures\.nudge\[2\] \(6:\d+\) none$/,
      /^work\/trap\.yaml message\.why \(5:\d+\) “approval”$/,
      /^work\/link\.yaml message\.learn \(5:\d+\)$/,
      /^work\/name\.yaml id \(1:5\) work\.other$/,
      /^work\/noisy\.yaml .* speaks on \d+ of 220 everyday drafts/,
      /^work\/slow\.yaml .* \d+ ms on one difficult draft$/,
      /^pack\.yaml adjust\.base\/fin\.nothing \(\d+:\d+\) base\/fin\.nothing$/,
      /^pack\.yaml siteHints\.x\[0\]\.box \(\d+:\d+\) div, which matches nearly everything$/,
    ]) {
      expect(all).toContainEqual(expect.stringMatching(want));
    }
    expect(all.filter((each) => each.startsWith('work/yaml.yaml'))).toHaveLength(1);
    expect(said(warnings)).toContainEqual(
      expect.stringMatching(/^pack\.yaml vocabulary\.spare \(\d+:\d+\) spare, which nothing uses$/),
    );
    expect(said(warnings)).toContainEqual(
      expect.stringMatching(/^pack\.yaml contacts\.ir \(\d+:\d+\) ir, whom nothing names$/),
    );
  });

  it.each([
    ['a tab', { 'work/a.yaml': 'id: work.a\n\tgate: any\n' }, 'work/a.yaml 2:1', 'spaces where a tab is'],
    ['a colon in a text', { 'work/a.yaml': 'why: Mind: this\n' }, 'work/a.yaml 1:6', 'quotes around'],
    ['an open quote', { 'work/a.yaml': "why: 'Mind\n" }, 'work/a.yaml 2:1', "a closing '"],
    ['a tag', { 'work/a.yaml': 'id: work.a\nask: [#Acme]\n' }, 'work/a.yaml 2:', 'since it has a # in it'],
    ['Latin-1', { 'work/a.yaml': 'a: \ufffd\n' }, 'work/a.yaml 1:1', 'UTF-8'],
    [
      'a rule without a folder',
      { 'tern.yaml': ruleText('work.tern') },
      'tern.yaml the name',
      'work/tern.yaml',
    ],
    ['a list of numbers', { 'vocabulary/own.yaml': '- 12\n- ab\n- c\n' }, 'vocabulary/own.yaml [0]', 'text'],
    [
      'a list in two places',
      { 'vocabulary/own.yaml': '- ab\n', 'vocabulary/own.yml': '- cd\n' },
      'vocabulary/own.yml ',
      'one place',
    ],
    [
      'a day',
      { 'pack.yaml': HEAD.replace('2027-06-01', '1.6.2027') },
      'pack.yaml expires (5:10)',
      '2027-06-30',
    ],
    [
      'too few',
      { 'work/a.yaml': ruleText('work.a', { fixtures: '{ nudge: [a], quiet: [a, b, c] }' }) },
      'work/a.yaml fixtures.nudge (6:20)',
      'at least 3 entries',
    ],
    [
      'a swallowed text',
      { 'work/a.yaml': ruleText('work.a', { ask: '{ a: b }' }) },
      'work/a.yaml ask (7:6)',
      'in quotes',
    ],
  ])('says %s once, where it is, in plain words', (_, files, start, want) => {
    write({ 'pack.yaml': HEAD, ...files });
    const { problems, warnings } = checkPack(home, NOW);
    const [first] = said(problems).filter((each) => each.startsWith(start));
    expect(first).toBeDefined();
    expect(problems.map(({ expected }) => expected).join('\n')).toContain(want);
    expect(said(warnings).filter((each) => each.startsWith(start))).toEqual([]);
    expect(JSON.stringify(problems)).not.toMatch(/received|undefined|array|Implicit/);
  });

  it.each(['pack.yml', 'Pack.yaml'])('says that %s is not pack.yaml, and no more', (name) => {
    write({ [name]: HEAD, 'work/a.yaml': ruleText('work.a', { ask: 'press' }) });
    expect(said(checkPack(home, NOW).problems)).toEqual([`pack.yaml the folder ${name}`]);
  });

  it('names files that are not read, and leaves notes and private words alone', () => {
    const notes = { 'README.md': '', 'private/a.txt': 'a', 'schema/a.json': '{}', '.gitignore': '' };
    write({ 'pack.yaml': HEAD, ...notes, 'work/a.yaml.txt': 'id: work.a', 'vocabulary/b.txt': 'ab' });
    const { warnings } = checkPack(home, NOW);
    expect(said(warnings).toSorted()).toEqual([
      'vocabulary/b.txt the name of the file b.txt',
      'work/a.yaml.txt the name of the file a.yaml.txt',
    ]);
  });

  it('says nothing of the fixtures of a rule that looks into a list that is not there', () => {
    write({ 'pack.yaml': HEAD, 'work/a.yaml': ruleText('work.a', { primary: '{ list: clients }' }) });
    expect(said(checkPack(home, NOW).problems)).toEqual([
      'work/a.yaml primary.list (4:18) clients, which no list is called',
    ]);
  });

  it('reads a pack in one file, and keeps the places when rules before are broken', () => {
    const rule = (id: string, change: object = {}) => ({
      id,
      severity: 'pause',
      gate: 'any',
      primary: { terms: ['tern'] },
      message: { what: '"{match}" may be.', why: 'Hm.' },
      fixtures: { nudge: ['a [[tern]]', 'b [[tern]]', 'c [[tern]]'], quiet: ['a', 'b', 'c'] },
      ...change,
    });
    const rules = [rule('work.a', { gate: 'all' }), rule('work.b', { ask: 'nobody' }), rule('work.b')];
    const pack = { format: 1, id: 'acme', name: 'Acme', version: 1, expires: '2026-11-20', rules };
    write({ 'acme.json': JSON.stringify(pack, null, 1) });
    const { problems, warnings } = checkPack(join(home, 'acme.json'), NOW);
    expect(said(problems)).toEqual([
      expect.stringMatching(/^acme\.json rules\[0\]\.gate \(\d+:\d+\) "all"$/),
      expect.stringMatching(/^acme\.json rules\[2\]\.id \(\d+:\d+\) a second work\.b$/),
      expect.stringMatching(/^acme\.json rules\[1\]\.ask \(\d+:\d+\) nobody, which/),
    ]);
    expect(said(warnings)).toEqual([
      expect.stringMatching(/rules\[1\]\.severity .* pause$/),
      expect.stringMatching(/rules\[2\]\.severity .* pause$/),
      expect.stringMatching(/expires .* 2026-11-20, in 18 days$/),
    ]);
  });

  it.each([
    ['what is no JSON', '{', 'acme.json 1:2'],
    ['what is no pack', '[]', 'acme.json'],
    ['an empty file', '', 'acme.json'],
  ])('says so of %s', (_, text, start) => {
    write({ 'acme.json': text });
    const { problems } = checkPack(join(home, 'acme.json'), NOW);
    expect(problems.length).toBeGreaterThan(0);
    expect(said(problems)[0]).toMatch(new RegExp(`^${start}`));
  });

  it('tells when a pack has run out, and which dates are over', () => {
    const dir = write({
      'pack.yaml': `${HEAD.replace('2027-06-01', '2026-11-01')}windows:\n  - { id: q3, from: 2026-09-01, to: 2026-10-01, label: quiet weeks }\n`,
      'work/tern.yaml': ruleText('work.tern'),
    });
    const { problems, warnings } = checkPack(dir, NOW);
    expect(said(problems)).toEqual(['pack.yaml expires (5:10) 2026-11-01']);
    expect(said(warnings)).toEqual(['pack.yaml windows[0].to (7:37) 2026-10-01, which is over']);
  });
});

describe('pack init', () => {
  it.each([
    ['Acme'],
    ['Müller & Söhne GmbH'],
    ['Fair Wage Ltd'],
    ['Target'],
    ['Y'.repeat(60)],
    ['O’Neill "Quote" #1: Ltd'],
  ])('writes a pack for %s that passes check', (employer) => {
    const dir = join(home, 'new');
    const told = init(dir, { name: `${employer} posts`, employer }, NOW);
    expect(told.ok).toBe(true);
    expect(checkPack(dir, NOW)).toMatchObject({ problems: [], warnings: [], pack: { version: 1 } });
    const fixtures = checkPack(dir, NOW).pack?.rules.flatMap((rule) => [
      ...rule.fixtures.nudge,
      ...rule.fixtures.quiet,
    ]);
    expect(fixtures?.join(' ')).toContain(employer === 'Fair Wage Ltd' ? 'our company' : employer);
  });

  it('leaves a folder alone that has something in it, and names that will not do', () => {
    write({ 'notes.txt': 'mine' });
    expect(() => init(home, ANSWERS, NOW)).toThrow(WrongUse);
    expect(readFileSync(join(home, 'notes.txt'), 'utf8')).toBe('mine');
    expect(() => init(join(home, 'new'), { ...ANSWERS, employer: '<b>' }, NOW)).toThrow(/--employer/);
    expect(() => init(join(home, 'new'), { ...ANSWERS, name: '' }, NOW)).toThrow(/--name/);
  });

  it.each([
    ['Acme social guidelines', 'acme-social-guidelines'],
    ['Ärzte über Köln', 'arzte-uber-koln'],
    ['3M posts', 'm-posts'],
    ['base', 'base-pack'],
    ['社内ルール', 'our-pack'],
    [`A${'b'.repeat(60)}`, `a${'b'.repeat(39)}`],
  ])('%s is %s', (name, id) => {
    expect(packIdOf(name)).toBe(id);
  });
});

describe('on the command line', () => {
  const pack = (...args: string[]) => {
    const program = ['--import', './scripts/ts-hooks.mjs', 'lib/cli/pack.ts', ...args];
    const { stdout, stderr, status } = spawnSync(process.execPath, program, { input: '', encoding: 'utf8' });
    return { stdout, stderr, status };
  };

  it('names the option that was typed, not what is made from it', () => {
    const { status, stderr } = pack('init', join(home, 'new'), '--yes', '--employer', 'A'.repeat(70));
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^--employer: .* found 70/)]);
  });

  it('writes, checks and compares, and says how it went by its exit status', () => {
    const dir = join(home, 'new');
    expect(pack('init', dir)).toMatchObject({ status: 2, stdout: '' });
    const made = pack('init', dir, '--name', 'Acme posts', '--employer', 'Acme', '--json');
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(made.stdout)).toMatchObject({ ok: true, id: 'acme-posts' });
    expect(pack('init', dir, '--yes').status).toBe(2);
    expect(pack('check', dir).stdout).toContain('Nothing to mend.');
    rmSync(join(dir, 'pack.yaml'));
    const broken = pack('check', dir, '--json');
    expect(broken.status).toBe(1);
    expect(JSON.parse(broken.stdout)).toMatchObject({ ok: false, problems: expect.any(Array) });
    expect(pack('check', join(home, 'nowhere'))).toMatchObject({ status: 2, stdout: '' });
    expect(pack('diff', dir)).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('pack diff', () => {
  it('compares folders, and says what mutes and versions mean', () => {
    const [before, after] = [join(home, 'a'), join(home, 'b')];
    init(before, ANSWERS, NOW);
    init(after, ANSWERS, NOW);
    expect(diff(before, after).text).toContain('Nothing changes for people.');
    const path = join(after, 'work/roadmap.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Q1, Q2', 'Q2'));
    const told = diff(before, after);
    expect(told.json).toMatchObject({
      ok: true,
      from: 1,
      to: 1,
      changedRules: ['acme-social-guidelines/work.roadmap'],
    });
    expect(told.text).toContain('work.roadmap: looks at other words or places than before');
    expect(told.text).toContain('raise the version');
    writeFileSync(path, 'id: [');
    expect(diff(before, after)).toMatchObject({ ok: false, json: { ok: false } });
  });
});
