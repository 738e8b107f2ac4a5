import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PackProblem } from '@/lib/packs/assemble';

/** Folders and files of a pack folder that hold something else on purpose. */
const OTHERS = /^(?:private|schema)\/|(?:^|\/)\.|\.md$|\.json$/i;

/** Files of a pack folder that are not read, though somebody may think so: `guidance.yaml.txt`, `customers.txt`. */
export function strayFiles(path: string): PackProblem[] {
  if (!statSync(path).isDirectory()) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => !/\.ya?ml$/.test(file) && !OTHERS.test(file))
    .map((file) => ({
      file,
      place: 'the name of the file',
      expected: 'an ending in .yaml; this file is not read',
      found: file.slice(file.lastIndexOf('/') + 1),
    }));
}
