/**
 * `npm run fit -- DIR`: proposes weights for the evidence of a rule from labelled drafts, few and rounded, beside those
 * that it has, with figures on sources that the fit never saw.
 *
 * `--rule ID`     another rule than fin.figure
 * `--half even`   fits on the even rows and also tries the result on the odd ones
 * `--ridge N`     how strongly the weights of the rule are believed before any text is read
 * `--write`       puts the rounded numbers into the rule's YAML; everything else there stays
 */
import { setup } from './setup.mjs';
import { run } from './steps.mjs';

setup();
const words = process.argv.slice(2).map((word) => `'${word.replaceAll("'", "'\\''")}'`);
const { status } = await run(
  ['node --import ./scripts/ts-hooks.mjs scripts/fit/main.ts', ...words].join(' '),
  { isShown: true },
);
process.exitCode = status;
