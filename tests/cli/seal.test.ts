import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seal } from '@/lib/cli/pack/seal';

const ROOT = join(import.meta.dirname, '../..');
const HEAD = 'format: 1\nid: acme\nname: Acme\nversion: 1\nvocabulary: { customers: [Globex, Initech] }\n';

function folder(head = HEAD): string {
  const dir = mkdtempSync(join(tmpdir(), 'candor-seal-'));
  writeFileSync(join(dir, 'pack.yaml'), head);
  return dir;
}

function run(...args: string[]) {
  const program = ['--import', './scripts/ts-hooks.mjs', 'lib/cli/pack.ts', 'seal', ...args];
  return spawnSync('node', program, { cwd: ROOT, encoding: 'utf8' });
}

it('moves the words out of what is published', () => {
  const dir = folder();
  mkdirSync(join(dir, 'vocabulary'));
  writeFileSync(join(dir, 'vocabulary/codenames.yaml'), '- Halcyon\n');
  const { stdout, status } = run(dir);
  expect(status).toBe(0);
  expect(stdout).toContain('customers: 2 terms sealed in sealed/customers.yaml');
  expect(stdout).toContain('tried in seconds');
  expect(readFileSync(join(dir, 'private/customers.txt'), 'utf8')).toContain('Globex\nInitech\n');
  expect(readFileSync(join(dir, 'pack.yaml'), 'utf8')).toBe(
    HEAD.replace('[Globex, Initech]', '{ sealed: customers }'),
  );
  expect(readFileSync(join(dir, 'vocabulary/codenames.yaml'), 'utf8')).toBe('sealed: codenames\n');
});

it('answers programs with one object', () => {
  const { stdout, status } = run(folder(), '--list', 'customers', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, sealed: [{ list: 'customers', terms: 2 }] });
});

it('lists every problem and writes nothing', () => {
  const dir = folder(HEAD.replace('Globex', 'x, a b c d e'));
  const { stdout, status } = run(dir);
  expect(status).toBe(1);
  expect(stdout.match(/pack\.yaml: line 5, column \d+: expected/g)).toHaveLength(2);
  expect(existsSync(join(dir, 'private'))).toBe(false);
  expect(existsSync(join(dir, 'sealed'))).toBe(false);
});

it('stops where there is no pack', () => {
  const { stderr, status } = run(tmpdir());
  expect(status).toBe(2);
  expect(stderr).toContain('expected the folder of a pack');
});

it('says so when there is nothing to seal', () => {
  const { ok, text } = seal(folder('format: 1\n'), {});
  expect(ok).toBe(true);
  expect(text).toContain('Nothing to seal');
});

it('shortens a long list of places', () => {
  const rule = `# ${'Globex '.repeat(30)}\n`;
  expect(seal(folder(HEAD + rule), {}).text).toContain('and 10 more places');
});
