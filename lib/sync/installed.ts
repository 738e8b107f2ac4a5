import { fullRuleId, type Pack } from '@/lib/format/pack';
import { changedRules, diffPacks } from '@/lib/packs/diff';
import { type LeftOut, withoutLeftOut } from '@/lib/packs/trial';
import { type InstalledPack, MAX_HISTORY } from '@/lib/state/packs';

/** A pack that passed its try-out, and where it comes from. */
export interface Arrival extends Pick<InstalledPack, 'from' | 'tier' | 'indexExpires' | 'revoked'> {
  /** Whole, as it was published. */
  pack: Pack;
  leftOut: LeftOut[];
}

/** Puts a pack in the place of the one before, with what the person chose for it, and notes what changed. */
export function toInstalled(arrival: Arrival, before: InstalledPack | undefined, now: Date): InstalledPack {
  const at = now.toISOString();
  const pack = withoutLeftOut(arrival.pack, arrival.leftOut);
  const isSameOrigin = before !== undefined && isFrom(before, arrival.from);
  const changes = diffPacks(before?.pack, pack);
  return {
    ...arrival,
    pack,
    enabled: before?.enabled ?? true,
    // Said of one publisher; another one under the same name asks for itself.
    mayPause: isSameOrigin && before.mayPause,
    added: before?.added ?? at,
    updated: at,
    history: [{ version: pack.version, at, changes }, ...(before?.history ?? [])].slice(0, MAX_HISTORY),
    changedRules: changedSince(before, pack, at),
  };
}

/** True when no rule of the pack would work here: the version before is worth more. */
export function isEmptied(pack: Pack, leftOut: readonly LeftOut[]): boolean {
  return pack.rules.length > 0 && withoutLeftOut(pack, leftOut).rules.length === 0;
}

/** A file that is imported again is the same publisher's as far as anybody knows. */
function isFrom({ from }: InstalledPack, other: InstalledPack['from']): boolean {
  if (from.kind === 'file') return other.kind === 'file';
  return other.kind === 'source' && from.id === other.id;
}

function changedSince(
  before: InstalledPack | undefined,
  pack: Pack,
  at: string,
): InstalledPack['changedRules'] {
  if (!before) return {};
  const rules = new Set(pack.rules.map(({ id }) => fullRuleId(pack.id, id)));
  const known = Object.entries(before.changedRules).filter(([rule]) => rules.has(rule));
  const changed = changedRules(before.pack, pack).map((rule) => [rule, at] as const);
  return Object.fromEntries([...known, ...changed]);
}
