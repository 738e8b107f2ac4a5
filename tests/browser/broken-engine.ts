import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, builtFor } from '@/tests/browser/launch';

/** The engine cuts text beyond Latin-1 into sentences with this part of the language; without it such a check throws. */
const BREAK = "Intl.Segmenter = class { constructor() { throw new Error('broken by a test'); } };\n";

/** A draft that the broken engine fails on, and the whole one has two tips for. */
export const BREAKING = 'Our ARR in Łódź just crossed $42m, up 30%!';

/** A copy of the built extension whose engine fails on such drafts. */
export async function withBrokenEngine(name: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-broken-'));
  await cp(builtFor(name), folder, { recursive: true });
  const background = join(folder, 'background.js');
  await writeFile(background, BREAK + (await readFile(background, 'utf8')));
  return folder;
}
