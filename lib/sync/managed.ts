import { type Packs, removePack } from '@/lib/state/packs';
import { newSource, putSource, type Source, type Sources } from '@/lib/state/sources';
import type { Stored } from '@/lib/state/stored';
import type { Policy, PolicySource } from '@/lib/sync/policy';
import { dropStaged } from '@/lib/sync/staged';

export interface ManagedEnv {
  sources: Pick<Stored<Sources>, 'read' | 'update'>;
  packs: Pick<Stored<Packs>, 'read' | 'update'>;
  newId(): string;
}

/** True when a policy that was there before names nothing now: perhaps the browser has not read it yet. */
export function isPolicyGone(policy: Policy, { sources }: Sources): boolean {
  return policy.sources.length === 0 && sources.some(({ origin }) => origin === 'policy');
}

/** Brings the sources of the policy in line with it: new ones come, changed keys count, those no longer named leave. */
export async function applyPolicy(policy: Policy, env: ManagedEnv): Promise<void> {
  const before = await env.sources.read();
  if (isInLine(policy, before)) return;
  const after = await env.sources.update((state) => withPolicy(policy, state, env.newId));
  const gone = before.sources.filter(({ id }) => !after.sources.some((source) => source.id === id));
  await Promise.all(gone.map(({ id }) => dropStaged(id)));
  await env.packs.update((state) => withTiers(state, gone, after));
}

/** Pure. A link that the person had added before becomes the policy's, with its pack and everything they chose for it. */
export function withPolicy(policy: Policy, state: Sources, newId: () => string): Sources {
  const isNamed = ({ origin, url }: Source) =>
    origin === 'link' || policy.sources.some((named) => named.url === url);
  let next: Sources = { ...state, sources: state.sources.filter(isNamed) };
  for (const { url, keys, threshold } of policy.sources) {
    const known = next.sources.find((source) => source.url === url);
    const named = { origin: 'policy', policyKeys: { keys, threshold } } as const;
    if (known && isSame(known, { url, keys, threshold })) continue;
    // Other keys: trust starts anew from those.
    const source = known
      ? { ...known, ...named, trusted: null, etag: null, nextTry: null }
      : newSource({ id: newId(), url, ...named });
    next = putSource(next, source);
  }
  return next;
}

function isInLine(policy: Policy, { sources }: Sources): boolean {
  const own = sources.filter(({ origin }) => origin === 'policy');
  return (
    own.length === policy.sources.length &&
    policy.sources.every((named) => own.some((source) => isSame(source, named)))
  );
}

function isSame({ origin, url, policyKeys }: Source, named: PolicySource): boolean {
  const { keys, threshold } = named;
  return (
    origin === 'policy' &&
    url === named.url &&
    JSON.stringify(policyKeys) === JSON.stringify({ keys, threshold })
  );
}

function withTiers(state: Packs, gone: readonly Source[], { sources }: Sources): Packs {
  const isFrom = (pack: Packs['packs'][number], { id }: Source) =>
    pack.from.kind === 'source' && pack.from.id === id;
  const left = state.packs
    .filter((pack) => gone.some((source) => isFrom(pack, source)))
    .reduce((rest, { pack }) => removePack(rest, pack.id), state);
  const isManaged = (pack: Packs['packs'][number]) =>
    sources.some((source) => source.origin === 'policy' && isFrom(pack, source));
  return {
    ...left,
    packs: left.packs.map((pack) => (isManaged(pack) ? { ...pack, tier: 'managed' as const } : pack)),
  };
}
