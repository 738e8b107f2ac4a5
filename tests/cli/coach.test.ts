import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function coach(args: string[], input = '') {
  const program = ['--import', './scripts/ts-hooks.mjs', 'lib/cli/coach.ts', ...args];
  const { stdout, stderr, status } = spawnSync('node', program, { cwd: ROOT, input, encoding: 'utf8' });
  return { stdout, stderr, status, lines: stdout.trim().split('\n') };
}

function file(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'candor-cli-')), name);
  writeFileSync(path, text);
  return path;
}

const jsonl = (...lines: unknown[]) =>
  `${lines.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n')}\n`;

describe('coach --jsonl', () => {
  it('answers a line a line, in order', () => {
    const a = { id: 'a', text: 'Our ARR just crossed $42m, up 30%!' };
    const b = { id: 'b', text: 'My salary is $95k and I think everyone should share theirs' };
    const { lines, status } = coach(['--jsonl'], jsonl(a, b));
    const [first, second] = lines.map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(
      first.findings.map((each: { start: number; end: number }) => a.text.slice(each.start, each.end)),
    ).toEqual(['$42m', '30%']);
    expect(first).toMatchObject({ id: 'a', protected: false });
    expect(second).toEqual({ id: 'b', findings: [], protected: true });
  });

  it('answers a bad line in its place and goes on', () => {
    const { lines, status } = coach(
      ['--jsonl'],
      jsonl(
        '{"id":"a","text":',
        { id: 7, text: 9 },
        { id: 'c', text: 'hi', site: 'myspace' },
        { id: 'd', text: 'hi' },
      ),
    );
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { error: expect.stringContaining('expected one JSON object a line') },
      { id: 7, error: 'text: expected text, found 9' },
      { id: 'c', error: expect.stringContaining('site: ') },
      { id: 'd', findings: [], protected: false },
    ]);
  });

  it('lists what it saw on request', () => {
    const { lines } = coach(
      ['--jsonl', '--signals'],
      jsonl({ id: 'a', text: 'We hit €1.2m in sales', site: 'twitter' }),
    );
    const { signals } = JSON.parse(lines[0] ?? '');
    expect(signals).toContainEqual({ kind: 'figure', start: 7, end: 12, value: 1_200_000, unit: 'EUR' });
    expect(signals).toContainEqual({ kind: 'metric', start: 16, end: 21 });
  });

  it('takes a profile for all lines, and one in a line', () => {
    const everyone = file('me.json', JSON.stringify({ employers: [{ name: 'Acme' }] }));
    const line = {
      text: 'Long day at Globex',
      profile: { employers: [{ name: 'Globex' }], appears: { x: 'personal' } },
      site: 'x',
    };
    const { lines } = coach(['--jsonl', '--profile', everyone], jsonl({ text: 'Acme is the best' }, line));
    expect(lines.map((each) => JSON.parse(each).findings[0]?.rule)).toEqual(['disc.endorse', 'disc.mention']);
  });
});

describe('coach', () => {
  it('reads a draft from a file or standard input', () => {
    expect(coach([file('draft.txt', 'Our ARR just crossed $42m')]).stdout).toContain('"$42m" next to "ARR"');
    expect(coach([], 'A walk in the park').stdout.trim()).toBe('Nothing stands out.');
  });

  it.each([
    ['--profile', '{"employers":[{"nam":"Acme"}]}', /me\.json: employers\[0\].*expected/],
    ['--profile', '{"employers":', /me\.json: expected JSON/],
    ['--pack', '{"format":1,"id":"acme"}', /me\.json: .*name.*expected text/],
  ])('%s %s: names file, place and expectation', (option, text, message) => {
    const { stderr, status } = coach([option, file('me.json', text)], 'hi');
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  it('never repeats the draft in an error', () => {
    const { stdout, stderr } = coach(['--jsonl'], '{"text":"the merger closes tomorrow\n');
    expect(stdout + stderr).not.toContain('merger');
  });
});
