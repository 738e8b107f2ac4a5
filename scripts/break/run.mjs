import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One browser shows whether a test bites; the whole suite runs both. */
const BROWSERS = process.env.CANDOR_BROWSERS ?? 'chromium';

/** Builds the extension for the browsers under test; throws with the last lines when it does not build. */
export async function build(root) {
  for (const browser of BROWSERS.split(','))
    await run('wxt', ['build', '-b', browser === 'firefox' ? 'firefox' : 'chrome'], optionsFor(root));
}

/**
 * Runs the tests whose name holds `test` in the file `suite`.
 * `green`: at least one ran and none failed · `red`: one failed · otherwise a word on why there is no verdict.
 */
export async function runTests(root, { suite, test, kind }) {
  const output = join(root, 'outcome.json');
  const config = kind === 'browser' ? ['--config', 'vitest.browser.config.ts'] : [];
  const words = ['run', suite, ...config, '-t', literally(test), '--reporter=json', `--outputFile=${output}`];
  rmSync(output, { force: true });
  // The exit status says less than the report: it is also 1 when a file does not load.
  await run('vitest', words, optionsFor(root)).catch(() => undefined);
  return verdict(output);
}

/** In the scratch copy, with the project's own Node and programs. */
function optionsFor(root) {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return { cwd: root, env: { ...process.env, PATH: path, CANDOR_BROWSERS: BROWSERS } };
}

function verdict(output) {
  const results = readOutcome(output);
  if (!results) return 'not run (vitest itself failed)';
  const asserted = results.flatMap(({ assertionResults }) => assertionResults);
  if (asserted.some(({ status }) => status === 'failed')) return 'red';
  return asserted.some(({ status }) => status === 'passed') ? 'green' : 'not found';
}

function readOutcome(output) {
  try {
    return JSON.parse(readFileSync(output, 'utf8')).testResults;
  } catch {
    return null;
  }
}

/** `-t` takes a regular expression. */
function literally(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
