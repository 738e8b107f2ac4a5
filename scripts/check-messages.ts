// Judges the messages of all languages: none missing, none unused, the same parameters, no word of a warden.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CodeFile, judgeMessages } from './messages/judge.ts';
import { readSources } from './messages/read.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where words for people are said. */
const FOLDERS = ['components', 'entrypoints', 'lib'];

const problems = judgeMessages(readSources(), FOLDERS.flatMap(codeIn));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

function codeIn(folder: string): CodeFile[] {
  const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({
      path: `${folder}/${path.replaceAll('\\', '/')}`,
      text: readFileSync(join(ROOT, folder, path), 'utf8'),
    }));
}
