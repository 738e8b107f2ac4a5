// `npm test`: everything, from set-up on a fresh machine to both real browsers. Ends with the line `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setup } from './setup.mjs';
import { BUILDS, GUARDS, ROOT, run, runSteps } from './steps.mjs';

const RUNNERS = [
  { name: 'unit tests', config: 'vitest.config.ts' },
  {
    name: 'browser tests',
    config: 'vitest.browser.config.ts',
    more: '--reporter=./tests/browser/matrix/reporter.ts',
  },
];

try {
  setup(['chromium', 'firefox']);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const MATRIX = join(ROOT, 'docs/matrix.md');
const matrixBefore = readFileSync(MATRIX, 'utf8');
const steps = [...GUARDS, ...BUILDS.filter(({ name }) => GUARDS.every((guard) => guard.name !== name))];
let failed = await runSteps(steps);
let passed = steps.length - failed;
for (const runner of RUNNERS) {
  const counts = await runTests(runner);
  passed += counts.passed;
  failed += counts.failed;
}
if (readFileSync(MATRIX, 'utf8') === matrixBefore) passed += 1;
else {
  console.log('✗ docs/matrix.md is not what the browser tests made of it');
  failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** One vitest run. A run that ends badly without naming a failed test (it could not start, say) counts as one failure. */
async function runTests({ name, config, more = '' }) {
  const folder = mkdtempSync(join(tmpdir(), 'candor-'));
  const file = join(folder, 'report.json');
  console.log(`— ${name}`);
  const command = `vitest run --config ${config} --reporter=default --reporter=json --outputFile.json=${file} ${more}`;
  const { status } = await run(command, { isShown: true });
  const { passed, failed } = countsIn(file);
  rmSync(folder, { recursive: true });
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function countsIn(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
