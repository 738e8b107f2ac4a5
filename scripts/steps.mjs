// The guards and test runs, and how to run one with the project's own Node and programs.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules/.bin');

/** What `npm run check` runs. The order matters: types need WXT's generated ones, sizes need the builds. */
export const GUARDS = [
  { name: 'format and lint', command: 'biome ci --error-on-warnings --colors=off .' },
  { name: 'generated types', command: 'wxt prepare' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'types of the pure folders, without DOM', command: 'tsc --noEmit -p tsconfig.pure.json' },
  { name: 'types of the compose pages', command: 'tsc --noEmit -p tests/pages' },
  {
    name: 'generated schemas',
    command: 'node --import ./scripts/ts-hooks.mjs scripts/schema.ts --check',
  },
  { name: 'messages', command: 'node --import ./scripts/ts-hooks.mjs scripts/check-messages.ts' },
  {
    name: 'layers',
    command: 'depcruise --config .dependency-cruiser.cjs entrypoints components lib scripts',
  },
  { name: 'dead code', command: 'knip' },
  { name: 'build for Chromium', command: 'wxt build -b chrome' },
  { name: 'build for Firefox', command: 'wxt build -b firefox' },
  { name: 'size', command: 'size-limit' },
];

/** What the browser suite and the demo stand on. */
export const BUILDS = [
  { name: 'build for Chromium', command: 'wxt build -b chrome' },
  { name: 'build for Firefox', command: 'wxt build -b firefox' },
  { name: 'compose pages', command: 'npm run build --silent -w tests/pages' },
];

/** Runs a command; answers its exit status and, unless it is shown live, what it printed. */
export function run(command, { isShown = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: ROOT,
      shell: true,
      stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
      env: { ...process.env, PATH: BIN + delimiter + process.env.PATH, FORCE_COLOR: '0', ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** Runs steps one after the other, a line each; what a failed one printed is shown. Answers how many failed. */
export async function runSteps(steps) {
  let failed = 0;
  for (const { name, command } of steps) {
    const started = Date.now();
    const { status, output } = await run(command);
    console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    if (status === 0) continue;
    failed += 1;
    console.log(output);
  }
  return failed;
}
