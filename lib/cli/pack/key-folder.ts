import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { problemsOf, readSiteFile } from '@/lib/cli/pack/site';
import type { PackProblem } from '@/lib/packs/assemble';
import { KEYS_FILE, type KeyFile } from '@/lib/packs/publication/formats';
import { readKeys } from '@/lib/packs/publication/keys';
import { mergeKeyFiles, readPrivateKey, type SigningKey } from '@/lib/packs/publication/signing';
import { err, ok, type Result } from '@/lib/shared/result';

const PRIVATE_END = '.private.pem';

/** What lies in the folders of keys: the chain of key sets in their `keys.json`, and the private keys. */
export interface KeyFolders {
  file: KeyFile;
  keys: SigningKey[];
}

/** Reads folders of keys; at least one of them has to hold `keys.json`, and all of those the same chain. */
export async function readKeyFolders(folders: readonly string[]): Promise<Result<KeyFolders, PackProblem[]>> {
  const problems: PackProblem[] = [];
  const keys: SigningKey[] = [];
  let file: KeyFile | null = null;
  for (const folder of folders) {
    keys.push(...(await readPrivateKeys(folder, problems)));
    const own = readKeyFile(folder);
    if (!own.ok) problems.push(...own.error);
    else if (own.value) {
      const both: KeyFile | null = file ? mergeKeyFiles(file, own.value) : own.value;
      if (both) file = both;
      else problems.push(foreignKeys(join(folder, KEYS_FILE), folders[0] ?? ''));
    }
  }
  if (!file && problems.length === 0) {
    problems.push({
      file: folders.join(', '),
      place: 'the folder',
      expected: `${KEYS_FILE}, as keygen makes it`,
      found: 'none',
    });
  }
  return problems.length > 0 || !file ? err(problems) : ok({ file, keys });
}

/** The chain of key sets of a folder, or of the file itself; null when there is none. */
export function readKeyFile(path: string): Result<KeyFile | null, PackProblem[]> {
  const isFolder = statSync(path).isDirectory();
  const [folder, name] = isFolder ? [path, KEYS_FILE] : [dirname(path), basename(path)];
  const bytes = readSiteFile(folder, name);
  if (!bytes) return ok(null);
  const file = readKeys(bytes);
  return file.ok ? file : err(problemsOf(file.error, join(folder, name)));
}

/** Writes a private key that only this user may read; throws when a file is there already. */
export function writePrivateKey(folder: string, id: string, pem: string): string {
  const name = `${id}${PRIVATE_END}`;
  writeFileSync(join(folder, name), pem, { mode: 0o600, flag: 'wx' });
  // The mode of a new file goes through the umask, which can only take away; some file systems give more.
  chmodSync(join(folder, name), 0o600);
  return name;
}

/** A folder for keys that only this user may enter; version control is told to leave private keys alone. */
export function makeKeyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const ignore = join(folder, '.gitignore');
  if (!existsSync(ignore)) writeFileSync(ignore, `*${PRIVATE_END}\n`);
}

/** Two folders with chains that do not belong together. */
export function foreignKeys(file: string, other: string): PackProblem {
  return {
    file,
    place: 'the key sets',
    expected: `the keys of ${other}, or keys that those have signed`,
    found: 'other keys',
  };
}

async function readPrivateKeys(folder: string, problems: PackProblem[]): Promise<SigningKey[]> {
  if (!statSync(folder).isDirectory()) return [];
  const keys: SigningKey[] = [];
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith(PRIVATE_END))
    .sort()) {
    const key = await readPrivateKey(readFileSync(join(folder, name), 'utf8'));
    if (key) keys.push(key);
    else {
      const expected = 'a private Ed25519 key in PEM (PKCS #8), as keygen makes it';
      problems.push({ file: join(folder, name), place: 'the whole file', expected, found: 'something else' });
    }
  }
  return keys;
}
