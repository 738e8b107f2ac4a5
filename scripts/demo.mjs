// `npm run demo`: sets up, builds, and shows Candor at work on faithful copies of the three sites' composers.
import { setup } from './setup.mjs';
import { BUILDS, run, runSteps } from './steps.mjs';

try {
  setup(['chromium']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const failed = await runSteps(BUILDS.filter(({ name }) => name !== 'build for Firefox'));
if (failed > 0) process.exit(1);
const { status } = await run('node --import ./scripts/ts-hooks.mjs scripts/demo/play.ts', { isShown: true });
process.exitCode = status;
