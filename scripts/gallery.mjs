/**
 * Every page and state of Candor, in both themes and all languages, as one page of pictures: .output/gallery/index.html.
 *
 * `npm run gallery`             all of it
 * `npm run gallery -- de fr`    these languages
 * `npm run pictures`            those of the README and of the stores: docs/images, .output/store
 */
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
const [what = '', ...more] = process.argv.slice(2);
const script = what === 'pictures' ? 'pictures.ts' : `shoot.ts ${[what, ...more].join(' ')}`;
const { status } = await run(`node --import ./scripts/ts-hooks.mjs scripts/gallery/${script}`, {
  isShown: true,
});
process.exitCode = status;
