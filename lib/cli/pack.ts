import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { WrongUse } from '@/lib/cli/pack/say';

const COMMANDS = ['init', 'check', 'try', 'seal', 'keygen', 'build', 'sign', 'verify', 'publish', 'diff'];

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

for (const name of COMMANDS) {
  const file = new URL(`./pack/${name}.ts`, import.meta.url);
  if (!existsSync(file)) continue;
  const module: Record<string, (program: Command) => void> = await import(file.href);
  module[`add${name.charAt(0).toUpperCase()}${name.slice(1)}`]?.(program);
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = statusOf(error);
}

/** Says what went wrong, without a stack when it was to be foreseen; 2 unless it was a call for help. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof WrongUse) return complain(error.message);
  if (isFileError(error)) return complain(sayFileError(error));
  throw error;
}

function complain(words: string): number {
  if (process.argv.includes('--json'))
    process.stdout.write(`${JSON.stringify({ ok: false, error: words })}\n`);
  else process.stderr.write(`${words}\n`);
  return 2;
}

type FileError = NodeJS.ErrnoException & { code: string; path: string };

function isFileError(error: unknown): error is FileError {
  const { code, path } = Object(error) as { code?: unknown; path?: unknown };
  return typeof code === 'string' && typeof path === 'string';
}

const FILE_ERRORS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user may not read or write it',
  EPERM: 'this user may not read or write it',
  EROFS: 'it may only be read',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a folder was expected, or a file stands where a folder should',
  EISDIR: 'a file was expected, found a folder',
  EEXIST: 'it is there already',
};

function sayFileError({ code, path }: FileError): string {
  return `${path}: ${FILE_ERRORS[code] ?? `cannot be read or written (${code})`}`;
}
