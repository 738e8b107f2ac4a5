/**
 * Do the tests notice? Every breakage in scripts/break/breakages.mjs is put into a scratch copy of the tree, the test
 * that should catch it is run there, and it has to go red. The working tree is never touched.
 *
 * `npm run break`            all of them
 * `npm run break -- hold`    only those whose name contains "hold"
 */
import { BREAKAGES } from './break/breakages.mjs';
import { build, runTests } from './break/run.mjs';
import { breakFile, createScratch } from './break/scratch.mjs';

const wanted = process.argv.slice(2);
const chosen = BREAKAGES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

const scratch = createScratch();
try {
  const failed = report(await tryAll());
  process.exitCode = failed ? 1 : 0;
} finally {
  scratch.remove();
}

async function tryAll() {
  const results = [];
  const green = await greenBefore();
  for (const breakage of chosen) {
    const problem = green.get(breakage) ?? (await tryOne(breakage));
    console.log(problem ? `FAIL  ${breakage.name}: ${problem}` : `ok    ${breakage.name}`);
    results.push(problem);
  }
  return results;
}

/** A test that is red without any breakage proves nothing: breakage → what is wrong with its test, or null. */
async function greenBefore() {
  const problems = new Map();
  if (chosen.some(({ kind }) => kind === 'browser')) await build(scratch.root);
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
