// `npm run bench [-- --json]`: how fast Candor reads, beside its peers. They live in a package of their own.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say, setup } from './setup.mjs';
import { ROOT, run } from './steps.mjs';

const BENCH = join(ROOT, 'tests/bench');
const STAMP = join(BENCH, 'node_modules/.candor-setup');

function installPeers() {
  const lock = readFileSync(join(BENCH, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('Installing what Candor is measured against …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: BENCH,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(STAMP, wanted);
}

try {
  setup();
  installPeers();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
const json = process.argv.includes('--json') ? ' --json' : '';
const { status } = await run(`node --import ./scripts/ts-hooks.mjs tests/bench/run.ts${json}`, {
  isShown: true,
});
process.exitCode = status;
