import { CommanderError } from 'commander';
import { WrongUse } from '@/lib/cli/pack/say';

/** Says what went wrong, without a stack when it was to be foreseen; 2 unless it was a call for help. */
export function statusOf(error: unknown): number {
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
