import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { packFiles } from '@/lib/cli/pack-files';
import { type PackProblem, readYaml } from '@/lib/packs/assemble';
import { readPackFile } from '@/lib/packs/install';
import { type RawPack, type ReadPack, readPackFiles, salvage } from '@/lib/packs/salvage';

/** Reads a folder or a file. Throws what the file system throws. */
export function readWholePack(path: string): ReadPack {
  return statSync(path).isDirectory() ? readPackFiles(packFiles(path)) : salvage(fromFile(path));
}

function fromFile(path: string): RawPack {
  const bytes = readFileSync(path);
  const file = basename(path);
  const read = readPackFile(bytes, file);
  const problems: PackProblem[] = [];
  const { value, placeOf } = readYaml({ path: file, text: bytes.toString('utf8') }, problems);
  const locate: RawPack['locate'] = (keys) => ({ file, place: placeOf(keys) });
  // What is no readable text at all is said by the reader of pack files.
  const isReadable = problems.length === 0 && typeof value === 'object' && value !== null;
  if (!isReadable) return { value: undefined, problems: read.ok ? problems : read.error, locate };
  return { value, problems: [], locate };
}
