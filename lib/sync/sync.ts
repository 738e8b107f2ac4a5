import type { Pack } from '@/lib/format/pack';
import { type Refusal, refusal } from '@/lib/packs/refusal';
import type { LeftOut, Trial } from '@/lib/packs/trial';
import { err, ok, type Result } from '@/lib/shared/result';
import { type InstalledPack, type Packs, putPack, removePack } from '@/lib/state/packs';
import { type Source, type Sources, setSource } from '@/lib/state/sources';
import type { Stored } from '@/lib/state/stored';
import type { CheckRequest, Verdict, VerifiedIndex } from '@/lib/sync/check-source';
import { type Arrival, isEmptied, toInstalled } from '@/lib/sync/installed';
import { isDue, nextTry } from '@/lib/sync/schedule';
import {
  dropStaged,
  type Progress,
  readStaged,
  type Staged,
  writeProgress,
  writeStaged,
} from '@/lib/sync/staged';
import { runTrial } from '@/lib/sync/trial-runner';

export interface SyncEnv {
  sources: Pick<Stored<Sources>, 'read' | 'update'>;
  packs: Pick<Stored<Packs>, 'read' | 'update'>;
  check(request: CheckRequest): Promise<Result<Verdict, Refusal>>;
  startTrial(pack: Pack): Promise<Trial>;
  scheduleHealing(): Promise<void>;
  scheduleNext(sources: readonly Source[]): Promise<void>;
  /** Version of Candor: what one tried half, another tries anew. */
  candor: string;
  now(): Date;
  /** From 0 to 1. */
  random(): number;
}

/** A try-out that ended this many lives of the worker is given up. */
const MAX_LIVES = 5;

/**
 * Checks every source that is due, or all of them when a person asked. One run at a time in the whole browser: tabs,
 * the alarm and *check now* come one after the other, and the later ones find little left to do. What an earlier life of
 * the worker left behind is taken up. Never throws.
 */
export async function syncAll(env: SyncEnv): Promise<void> {
  await alone(async () => {
    const { sources, askedAt } = await env.sources.read();
    const due = sources.filter((source) => askedAt !== null || isDue(source, env.now()));
    if (askedAt !== null) await env.sources.update((state) => ({ ...state, askedAt: null }));
    if (due.length > 0) await env.scheduleHealing();
    for (const { id } of due) await syncSource(id, env);
    await env.scheduleNext((await env.sources.read()).sources);
  }).catch(() => undefined);
}

function alone(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request('candor:sync', work);
}

/** What throws here is the storage; what servers and packs do comes as a refusal. */
async function syncSource(id: string, env: SyncEnv): Promise<void> {
  const outcome = await checkAndTry(id, env).catch(() => makeRoom(id));
  if (outcome) await note(id, outcome, env);
}

/** What waits for its try-out gives way, or there would be no room to say why. */
async function makeRoom(id: string): Promise<Outcome> {
  await dropStaged(id).catch(() => undefined);
  return err(refusal('storage-full'));
}

/** What a source's entry says after a try. */
type Outcome = Result<Partial<Source>, Refusal>;

/** Null when the source was removed meanwhile. */
async function checkAndTry(id: string, env: SyncEnv): Promise<Outcome | null> {
  const source = await findSource(id, env);
  if (!source) return null;
  const waiting = await readStaged(id);
  if (waiting && isWorthTrying(waiting.staged, source, env)) return tryOut(id, waiting, env);
  await env.sources.update((state) =>
    setSource(state, id, { phase: 'checking', lastTry: env.now().toISOString() }),
  );
  const installed = (await env.packs.read()).packs;
  const verdict = await env.check(toRequest(source, installed, env.now()));
  if (!verdict.ok) return verdict;
  if (verdict.value.kind === 'unchanged') return ok({});
  const { verified } = verdict.value;
  const claimed = claim(verified, source, installed);
  if (!claimed.ok) return claimed;
  if (verdict.value.kind === 'renewed') return renew(id, verified, env);
  const staged = toStaged(verdict.value.pack, verified, env);
  return stage(id, staged, env);
}

/** A pack that waits since before an update of Candor, a rotation of trust or its index's end is fetched anew. */
function isWorthTrying(staged: Staged, { indexIssued }: Source, env: SyncEnv): boolean {
  return (
    staged.by === env.candor &&
    Date.parse(staged.index.expires) > env.now().getTime() &&
    Date.parse(staged.index.issued) >= Date.parse(indexIssued ?? staged.index.issued)
  );
}

/**
 * A tag is sent back for as long only as saves the next few requests: a host that gave each browser its own could tell by
 * it who comes back, from which network ever. Milliseconds.
 */
const TAG_LASTS = 3 * 60 * 60 * 1000;

function isRecent({ lastGood }: Source, now: Date): boolean {
  return lastGood !== null && now.getTime() - Date.parse(lastGood) < TAG_LASTS;
}

function toRequest(source: Source, installed: readonly InstalledPack[], now: Date): CheckRequest {
  const { url, origin, policyKeys, trusted, etag, hash, indexIssued, indexExpires, packId } = source;
  const own = installed.find((pack) => isFrom(pack, source));
  const file = packId === null ? undefined : installed.find(({ pack }) => pack.id === packId);
  return {
    url,
    root: async () => {
      if (trusted !== null) return ok({ signed: trusted });
      if (policyKeys) return ok(policyKeys);
      return err(refusal('keys-unknown', { found: 'no key that was confirmed here' }));
    },
    // Without its pack, the index has to come again with it.
    etag: own && isRecent(source, now) ? etag : null,
    hash: own ? (hash ?? null) : null,
    expires: indexExpires,
    packId,
    version: (own ?? file)?.pack.version ?? null,
    issued: indexIssued,
    isOpenToAll: origin === 'policy',
  };
}

/** A pack's name belongs to the source that brought it; a file gives way to a source, a link to the policy. */
function claim(
  { index: { pack } }: VerifiedIndex,
  source: Source,
  installed: readonly InstalledPack[],
): Result<void, Refusal> {
  if (pack.id === 'base') {
    return err(
      refusal('other-pack', { found: 'the name of the built-in pack', expected: 'a name of its own' }),
    );
  }
  const holder = installed.find((other) => other.pack.id === pack.id);
  if (!holder || isFrom(holder, source)) return ok(undefined);
  if (holder.from.kind === 'file') {
    if (pack.version >= holder.pack.version) return ok(undefined);
    const [found, expected] = [`version ${pack.version}`, `at least ${holder.pack.version}, as in the file`];
    return err(refusal('version-older', { found, expected }));
  }
  if (source.origin === 'policy' && holder.tier === 'added') return ok(undefined);
  return err(
    refusal('other-pack', { found: `${pack.id}, which another source brought`, expected: 'another pack' }),
  );
}

async function renew(id: string, verified: VerifiedIndex, env: SyncEnv): Promise<Outcome> {
  const { index } = verified;
  const isOwn = (pack: InstalledPack) => pack.from.kind === 'source' && pack.from.id === id;
  const change = { indexExpires: iso(index.expires), revoked: index.revokedRules ?? [] };
  const isSaved = await saves(() =>
    env.packs.update((state) => ({
      ...state,
      packs: state.packs.map((pack) => (isOwn(pack) ? { ...pack, ...change } : pack)),
    })),
  );
  return isSaved ? ok(fromIndex(toStagedIndex(verified))) : err(refusal('storage-full'));
}

async function stage(id: string, staged: Staged, env: SyncEnv): Promise<Outcome | null> {
  if (!(await saves(() => writeStaged(id, staged)))) {
    await dropStaged(id);
    return err(refusal('storage-full'));
  }
  return tryOut(id, { staged, progress: { at: 0, leftOut: [], lives: 0 } }, env);
}

async function tryOut(
  id: string,
  { staged, progress }: { staged: Staged; progress: Progress },
  env: SyncEnv,
): Promise<Outcome | null> {
  await env.sources.update((state) => setSource(state, id, { phase: 'trying' }));
  const tried = await runStaged(id, staged, progress, env);
  const outcome = tried.ok ? await swap(id, staged, tried.value, env) : tried;
  await dropStaged(id);
  return outcome;
}

async function runStaged(
  id: string,
  { pack }: Staged,
  progress: Progress,
  env: SyncEnv,
): Promise<Result<LeftOut[], Refusal>> {
  const lives = progress.lives + 1;
  if (lives > MAX_LIVES) {
    return err(refusal('trial', { found: 'a try-out that does not come to its end in this browser' }));
  }
  const save = (state: { at: number; leftOut: LeftOut[] }) => writeProgress(id, { ...state, lives });
  if (!(await saves(() => save(progress)))) return err(refusal('storage-full'));
  try {
    // A step that cannot be saved is run again by the next life.
    const { leftOut } = await runTrial(await env.startTrial(pack), progress, (state) =>
      save(state).catch(() => undefined),
    );
    if (!isEmptied(pack, leftOut)) return ok(leftOut);
    const [first] = leftOut;
    return err(refusal('trial', { found: `no rule that works here: ${first?.rule} ${first?.reason}` }));
  } catch {
    return err(refusal('trial', { found: 'rules or words that this browser cannot compile' }));
  }
}

/** The one write that counts: before it the old pack is in use, after it the new one. */
async function swap(id: string, staged: Staged, leftOut: LeftOut[], env: SyncEnv): Promise<Outcome | null> {
  const source = await findSource(id, env);
  if (!source) return null;
  const { pack, index } = staged;
  const arrival: Arrival = {
    pack,
    leftOut,
    from: { kind: 'source', id },
    tier: source.origin === 'policy' ? 'managed' : 'added',
    indexExpires: iso(index.expires),
    revoked: index.revokedRules,
  };
  const isSaved = await saves(() =>
    env.packs.update((state) => {
      const before = state.packs.find((other) => other.pack.id === pack.id);
      return putPack(state, toInstalled(arrival, before, env.now()));
    }),
  );
  if (!isSaved) return err(refusal('storage-full'));
  if (await findSource(id, env)) return ok({ ...fromIndex(staged), packId: pack.id });
  // Removed by the person in this very moment.
  await env.packs.update((state) => removePack(state, pack.id));
  return null;
}

/** Never throws. Where the storage has no room for it, the check is over all the same, and `refusalOf` knows why. */
async function note(id: string, outcome: Outcome, env: SyncEnv): Promise<void> {
  const update = (change: (source: Source | undefined) => Partial<Source>) =>
    saves(() =>
      env.sources.update((state) =>
        setSource(state, id, { phase: 'idle', ...change(state.sources.find((each) => each.id === id)) }),
      ),
    );
  if (await update((source) => told(outcome, source, env))) return;
  await update(() => ({}));
}

function told(outcome: Outcome, source: Source | undefined, { now, random }: SyncEnv): Partial<Source> {
  const instant = now();
  const failures = outcome.ok ? 0 : (source?.failures ?? 0) + 1;
  return {
    ...(outcome.ok && { ...outcome.value, lastGood: instant.toISOString() }),
    refusal: outcome.ok ? null : outcome.error,
    failures,
    nextTry: nextTry(instant, failures, random()),
  };
}

function toStaged(pack: Pack, verified: VerifiedIndex, { candor }: SyncEnv): Staged {
  return { by: candor, pack, ...toStagedIndex(verified) };
}

function toStagedIndex({ index, etag, set }: VerifiedIndex): Omit<Staged, 'by' | 'pack'> {
  const { issued, expires, pack, revokedRules = [] } = index;
  return {
    index: { issued: iso(issued), expires: iso(expires), sha256: pack.sha256, revokedRules },
    etag,
    trusted: set.signed,
  };
}

function fromIndex({ index, etag, trusted }: Omit<Staged, 'by' | 'pack'>): Partial<Source> {
  return { etag, trusted, hash: index.sha256, indexIssued: index.issued, indexExpires: index.expires };
}

async function findSource(id: string, { sources }: SyncEnv): Promise<Source | undefined> {
  return (await sources.read()).sources.find((source) => source.id === id);
}

function isFrom({ from }: InstalledPack, { id }: Source): boolean {
  return from.kind === 'source' && from.id === id;
}

function iso(instant: string): string {
  return new Date(instant).toISOString();
}

async function saves(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch {
    return false;
  }
}
