import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Not in git, but needed to run: installed packages are shared, made files are copied. */
const SHARED = ['node_modules', 'tests/pages/node_modules'];
const MADE = ['.wxt', 'tests/pages/dist'];

/** A copy of the tree as it stands, uncommitted files too. */
export function createScratch() {
  const root = mkdtempSync(join(tmpdir(), 'candor-break-'));
  for (const file of sourceFiles()) copy(root, file);
  for (const folder of MADE) copy(root, folder);
  for (const folder of SHARED) share(root, folder);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function sourceFiles() {
  const options = { cwd: ROOT, encoding: 'utf8' };
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    options,
  );
  return listed.split('\0').filter(Boolean);
}

function copy(root, path) {
  const from = join(ROOT, path);
  if (!existsSync(from)) return;
  cpSync(from, join(root, path), { recursive: true });
}

function share(root, folder) {
  if (!existsSync(join(ROOT, folder))) return;
  mkdirSync(dirname(join(root, folder)), { recursive: true });
  symlinkSync(join(ROOT, folder), join(root, folder), 'dir');
}

/**
 * Replaces the one place where `find` stands. Returns the way back, or null when there is not exactly one such place:
 * the code has moved on and the breakage has to follow.
 */
export function breakFile(root, { file, find, replace }) {
  const path = join(root, file);
  if (!existsSync(path)) return null;
  const whole = readFileSync(path, 'utf8');
  if (whole.split(find).length !== 2) return null;
  writeFileSync(
    path,
    whole.replace(find, () => replace),
  );
  return () => writeFileSync(path, whole);
}
