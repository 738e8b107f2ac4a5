import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, builtFor } from '@/tests/browser/launch';

/** The engine cuts text into sentences with this part of the language; without it every check throws. */
const BREAK = "Intl.Segmenter = class { constructor() { throw new Error('broken by a test'); } };\n";

/** A copy of the built extension whose engine fails on every draft. */
export async function withBrokenEngine(name: BrowserName): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'candor-broken-')), 'extension');
  await cp(builtFor(name), folder, { recursive: true });
  const background = join(folder, 'background.js');
  await writeFile(background, BREAK + (await readFile(background, 'utf8')));
  return folder;
}
