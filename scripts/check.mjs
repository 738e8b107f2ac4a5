// `npm run check`: every guard, a line each.
import { setup } from './setup.mjs';
import { GUARDS, runSteps } from './steps.mjs';

setup();
const failed = await runSteps(GUARDS);
console.log(`${GUARDS.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
