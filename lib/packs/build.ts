import type { Pack } from '@/lib/format/pack';
import { assemble, isHeadless, type PackFile, type PackProblem } from '@/lib/packs/assemble';
import { checkSchema } from '@/lib/packs/check-schema';
import { err, type Result } from '@/lib/shared/result';

/** Turns the files of a pack folder into one checked pack, or into every problem found. */
export function buildPack(files: readonly PackFile[]): Result<Pack, PackProblem[]> {
  const { pack, problems, locate } = assemble(files);
  if (problems.some(isHeadless)) return err(problems);
  const checked = checkSchema(pack, locate);
  if (problems.length === 0) return checked;
  return err(checked.ok ? problems : [...problems, ...checked.error]);
}
