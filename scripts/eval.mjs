/**
 * `npm run eval -- [DIR]`: how well the engine does on labelled drafts, tests/corpus without DIR.
 *
 * `--show`   prints the words of misses and false alarms also for a DIR outside the project
 * `--save`   keeps the numbers as the baseline to hold: tests/corpus/baseline.json, docs/quality.json for another DIR
 * `--json`   prints one JSON object instead of tables
 */
import { setup } from './setup.mjs';
import { run } from './steps.mjs';

setup();
const words = process.argv.slice(2).map((word) => `'${word.replaceAll("'", "'\\''")}'`);
const { status } = await run(
  ['node --import ./scripts/ts-hooks.mjs scripts/eval/main.ts', ...words].join(' '),
  { isShown: true },
);
process.exitCode = status;
