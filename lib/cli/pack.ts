import { Command } from 'commander';
import { addBuild } from '@/lib/cli/pack/build';
import { addCheck } from '@/lib/cli/pack/check';
import { addDiff } from '@/lib/cli/pack/diff';
import { statusOf } from '@/lib/cli/pack/failure';
import { addInit } from '@/lib/cli/pack/init';
import { addKeygen } from '@/lib/cli/pack/keygen';
import { addPublish } from '@/lib/cli/pack/publish';
import { addSeal } from '@/lib/cli/pack/seal';
import { addSign } from '@/lib/cli/pack/sign';
import { addTry } from '@/lib/cli/pack/try';
import { addVerify } from '@/lib/cli/pack/verify';

const COMMANDS = [
  addInit,
  addCheck,
  addTry,
  addSeal,
  addKeygen,
  addBuild,
  addSign,
  addVerify,
  addPublish,
  addDiff,
];

const ABOUT = `Writes, tests and publishes the rules of your company. Three commands make a signed pack:

  npm run --silent pack -- init our-pack
  npm run --silent pack -- keygen --out keys
  npm run --silent pack -- publish our-pack --out site --key keys`;

const program = new Command('npm run --silent pack --')
  .description(ABOUT)
  .usage('<command> [options]')
  .helpCommand(false)
  .showHelpAfterError('(--help after a command says what it takes)')
  .addHelpText('after', '\nExit status: 0 fine, 1 problems found (all of them are listed), 2 wrong use.')
  .exitOverride();

for (const add of COMMANDS) add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = statusOf(error);
}
