import basePack from 'virtual:base-pack';
import type { Outcome } from '@/components/packs/ImportOutcome';
import { usePacks } from '@/entrypoints/options/stores';
import { LEXICONS } from '@/lib/engine/lexicons';
import { MAX_PACK_BYTES, type Pack } from '@/lib/format/pack';
import type { PackProblem } from '@/lib/packs/assemble';
import { admitPack, readPackFile } from '@/lib/packs/install';
import { err, ok, type Result } from '@/lib/shared/result';
import { type InstalledPack, putPack } from '@/lib/state/packs';
import { toInstalled } from '@/lib/sync/installed';
import { tryOut } from '@/lib/sync/preview';
import { readTrialMaterial } from '@/lib/sync/trial-material';

/** Reads, checks, tries out and installs a pack file. A refused one changes nothing. */
export async function importPack(file: File): Promise<Outcome> {
  // One byte over the limit is enough to be refused; a huge file need not come into memory for that.
  const bytes = new Uint8Array(await file.slice(0, MAX_PACK_BYTES + 1).arrayBuffer());
  const read = readPackFile(bytes, file.name);
  const { packs } = usePacks.getState().value;
  const made = read.ok ? await makeInstalled(read.value, file.name, packs) : read;
  if (!made.ok) {
    return { kind: 'refused', fileName: file.name, problems: made.error, hasOthers: packs.length > 0 };
  }
  const { pack, leftOut } = made.value;
  await usePacks.getState().update((state) => putPack(state, made.value));
  if (usePacks.getState().failed) {
    const full = { place: 'the whole file', expected: 'room in the browser’s storage', found: 'none left' };
    const problems = [{ file: file.name, ...full }];
    return { kind: 'refused', fileName: file.name, problems, hasOthers: packs.length > 0 };
  }
  return { kind: 'installed', name: pack.name, version: pack.version, rules: pack.rules.length, leftOut };
}

async function makeInstalled(
  pack: Pack,
  fileName: string,
  packs: readonly InstalledPack[],
): Promise<Result<InstalledPack, PackProblem[]>> {
  const refuse = (place: string, expected: string, found: string) =>
    err([{ file: fileName, place, expected, found }]);
  const before = packs.find((installed) => installed.pack.id === pack.id);
  if (before?.from.kind === 'source') {
    return refuse('id', 'a pack that does not come by a link or a policy already', `"${pack.id}"`);
  }
  const installed = packs.map((each) => each.pack);
  const admitted = admitPack(pack, { fileName, installed });
  if (!admitted.ok) return admitted;
  const tried = await tryOut(pack, await readTrialMaterial(), { pack: basePack, lexicons: LEXICONS });
  if (!tried.ok) return refuse('rules', 'rules that work in this browser', tried.error.found ?? 'others');
  return ok(
    toInstalled(
      {
        pack,
        leftOut: tried.value,
        from: { kind: 'file', fileName },
        tier: 'added',
        indexExpires: null,
        revoked: [],
      },
      before,
      new Date(),
    ),
  );
}
