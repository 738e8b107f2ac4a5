/**
 * Do the tests notice? Every breakage in scripts/break/breakages.mjs is put into a scratch copy of the tree, the test
 * that should catch it is run there, and it has to go red. The sources at hand are never touched.
 *
 * `npm run break`            all of them
 * `npm run break -- hold`    only those whose name contains "hold"
 */
import { BREAKAGES } from './break/breakages.mjs';
import { build, runTests } from './break/run.mjs';
import { breakFile, createScratch } from './break/scratch.mjs';
import { say, setup } from './setup.mjs';
import { run } from './steps.mjs';

const wanted = process.argv.slice(2);
const chosen = BREAKAGES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
const needsBrowser = chosen.some(({ kind }) => kind === 'browser');

await prepare();
const scratch = createScratch();
try {
  const failed = report(await tryAll());
  process.exitCode = failed ? 1 : 0;
} finally {
  scratch.remove();
}

/** What a run stands on: dependencies, generated types, and for the browser the compose pages. */
async function prepare() {
  setup(needsBrowser ? ['chromium'] : []);
  await run('wxt prepare');
  if (needsBrowser) await run('npm run build --silent -w tests/pages');
}

async function tryAll() {
  const results = [];
  const notGreen = await withoutGreenTest();
  for (const breakage of chosen) {
    const problem = notGreen.get(breakage) ?? (await tryOne(breakage));
    console.log(problem ? `FAIL  ${breakage.name}: ${problem}` : `ok    ${breakage.name}`);
    results.push(problem);
  }
  return results;
}

/** A test that is red without any breakage proves nothing: those breakages, with what is wrong with their test. */
async function withoutGreenTest() {
  say('First without any breakage: every test has to be green …');
  const problems = new Map();
  if (needsBrowser) await build(scratch.root);
  for (const breakage of chosen) {
    const outcome = await runTests(scratch.root, breakage);
    if (outcome !== 'green') problems.set(breakage, `its test is ${outcome} before anything is broken`);
  }
  return problems;
}

/** What is wrong with this breakage, or null when its test caught it. */
async function tryOne(breakage) {
  const restore = breakFile(scratch.root, breakage);
  if (!restore) return `the words to replace are not (exactly once) in ${breakage.file}`;
  try {
    if (breakage.kind === 'browser') await build(scratch.root);
    const outcome = await runTests(scratch.root, breakage);
    return outcome === 'red' ? null : `"${breakage.test}" is ${outcome}`;
  } catch (error) {
    return `the broken tree does not build: ${error.message}`;
  } finally {
    restore();
  }
}

function report(results) {
  const failed = results.filter(Boolean).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  return failed;
}
