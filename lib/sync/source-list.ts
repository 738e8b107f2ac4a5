import { type Refusal, refusal } from '@/lib/packs/refusal';
import { err, ok, type Result } from '@/lib/shared/result';
import { type Packs, packs, removePack } from '@/lib/state/packs';
import { askToCheck, dropSource, newSource, putSource, type Source, sources } from '@/lib/state/sources';
import { hostPattern } from '@/lib/sync/folder';
import { giveHostBack } from '@/lib/sync/give-back';
import { dropStaged } from '@/lib/sync/staged';

/** Adds a folder whose keys a person confirmed, and asks the background for its pack. Added twice, it is there once. */
export async function addSource(
  { url, signed }: { url: string; signed: string },
  now: Date = new Date(),
): Promise<Result<void, Refusal>> {
  try {
    await sources.update((state) => {
      const known = state.sources.find((source) => source.url === url);
      if (known?.origin === 'policy') return askToCheck(state, now.toISOString());
      const id = known?.id ?? crypto.randomUUID();
      const source = newSource({ id, url, origin: 'link', trusted: signed });
      return askToCheck(putSource(state, source), now.toISOString());
    });
    return ok(undefined);
  } catch {
    return err(refusal('storage-full'));
  }
}

/** Forgets a source, its pack, what waited to be tried, and the leave to fetch from its host if nobody else needs it. */
export async function removeSource(id: string): Promise<void> {
  const { sources: before } = await sources.read();
  const gone = before.find((source) => source.id === id);
  if (!gone) return;
  // The source first: a check that is under way sees it and puts nothing back.
  await sources.update((state) => dropSource(state, id));
  await packs.update((state) => ownIds(state, gone).reduce(removePack, state));
  await dropStaged(id);
  await giveHostBack(hostPattern(gone.url));
}

/** Packs of a source; also one that is kept aside because it cannot be read, unless its name is another's by now. */
function ownIds({ packs: installed }: Packs, { id, packId }: Source): string[] {
  const own = installed.filter(({ from }) => from.kind === 'source' && from.id === id);
  const isHeld = installed.some(({ pack }) => pack.id === packId);
  return [...own.map(({ pack }) => pack.id), ...(packId === null || isHeld ? [] : [packId])];
}
