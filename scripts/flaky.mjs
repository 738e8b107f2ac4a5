/**
 * Does any box fail now and then? Walks every box of the matrix twenty times in both browsers and counts. A run that was
 * stopped is taken up where it was; a finished one begins anew.
 *
 * `npm run test:flaky`             twenty rounds
 * `npm run test:flaky -- 5 x-`     five rounds of the boxes whose name contains "x-"
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setup } from './setup.mjs';
import { BUILDS, ROOT, run, runSteps } from './steps.mjs';

const LEDGER = join(ROOT, '.output/flaky.jsonl');
const [rounds = '20', boxes = ''] = process.argv.slice(2);

setup(['chromium', 'firefox']);
if ((await runSteps(BUILDS)) > 0) process.exit(1);
mkdirSync(join(ROOT, '.output'), { recursive: true });
if (existsSync(LEDGER)) console.log(`Taking up ${LEDGER}: ${read().length} walks are done.`);

const { status } = await run(
  'vitest run --config vitest.browser.config.ts tests/browser/matrix --reporter=dot',
  {
    isShown: true,
    env: { CANDOR_ROUNDS: rounds, CANDOR_BOXES: boxes, CANDOR_LEDGER: LEDGER },
  },
);
report(read());
process.exitCode = status;
// A run that came to its end is over; only one that was stopped leaves its file behind.
rmSync(LEDGER, { force: true });

function read() {
  if (!existsSync(LEDGER)) return [];
  return readFileSync(LEDGER, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function report(walks) {
  const failures = walks.filter(({ failed }) => failed !== null);
  const counts = Map.groupBy(failures, ({ box, browser, failed }) => `${box} in ${browser}: ${failed}`);
  for (const [what, { length }] of counts) console.log(`✗ ${what} failed ${length} of ${rounds} times`);
  console.log(`${walks.length} walks, ${failures.length} failed`);
}
