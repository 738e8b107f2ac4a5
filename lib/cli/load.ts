import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packFiles } from '@/lib/cli/pack-files';
import type { LoadedPack, Pack } from '@/lib/format/pack';
import type { PackProblem } from '@/lib/packs/assemble';
import { buildPack } from '@/lib/packs/build';
import { readPackFile } from '@/lib/packs/install';
import type { Result } from '@/lib/shared/result';

const BASE = fileURLToPath(new URL('../../rules/base', import.meta.url));

/** The base pack from its folder; a broken one is a bug of ours and throws. */
export function loadBasePack(): Pack {
  const built = buildPack(packFiles(BASE));
  if (!built.ok) throw new Error(`rules/base does not build: ${JSON.stringify(built.error[0])}`);
  return built.value;
}

/** A pack from a folder of YAML or from one file. Throws what the file system throws when there is none. */
export function loadPack(path: string): Result<Pack, PackProblem[]> {
  if (statSync(path).isDirectory()) return buildPack(packFiles(path));
  return readPackFile(readFileSync(path), basename(path));
}

export function asLoaded(pack: Pack): LoadedPack {
  return { pack, tier: 'added' };
}
