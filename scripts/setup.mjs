// Makes a fresh machine ready: dependencies from the lockfile, browsers where none are. Plain Node, no dependency.
// Quick when there is nothing to do. As a program: `node scripts/setup.mjs [browser …]`; all words go to stderr.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(ROOT, 'node_modules/.candor-setup');
const OLDEST_NODE = 20;

export const say = (line) => console.error(line);

/** Installs what is missing. `browsers` is a list of `chromium`, `firefox`. Throws with words for the person. */
export function setup(browsers = []) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE)
    throw new Error(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`);
  installDependencies();
  ensureBrowsers(browsers, say);
}

function installDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('Installing dependencies from the lockfile (about a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // npm puts its own warnings about the machine's Node here; the project brings its own Node, so they mislead.
  execFileSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (!existsSync(join(ROOT, 'node_modules/node/bin'))) {
    throw new Error(
      'npm left out the install script of the package "node": run `npm ci --ignore-scripts=false`.',
    );
  }
  writeFileSync(STAMP, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setup(process.argv.slice(2));
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
