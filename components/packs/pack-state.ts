import { dayOf } from '@/lib/shared/day';
import type { InstalledPack } from '@/lib/state/packs';
import { refusalOf, type Source } from '@/lib/state/sources';

/** What may be said of a pack. Several can hold at once: refused, and stale because of it. */
export type PackState =
  | 'checking'
  | 'trying'
  | 'permission'
  | 'refused'
  | 'stale'
  | 'expired'
  | 'waiting'
  | 'off'
  | 'healthy';

/** A pack that is there, the source that it comes from, or a source whose pack has not come yet. */
export interface PackFacts {
  installed: InstalledPack | null;
  source: Source | null;
  /** The browser lets Candor fetch from the source's host. True for a file. */
  hasAccess: boolean;
  now: Date;
}

/** All that holds, what matters most first; never empty. */
export function packStates(facts: PackFacts): PackState[] {
  const { installed, source, now } = facts;
  const refusal = source && refusalOf(source);
  const states: [PackState, boolean][] = [
    ['checking', source?.phase === 'checking'],
    ['trying', source?.phase === 'trying'],
    ['permission', lacksAccess(facts)],
    ['refused', refusal !== null && refusal.code !== 'permission'],
    ['stale', isStale(facts)],
    ['expired', installed?.pack.expires !== undefined && installed.pack.expires < dayOf(now)],
    ['waiting', installed === null],
    ['off', installed?.enabled === false],
  ];
  const held = states.flatMap(([state, holds]) => (holds ? [state] : []));
  return held.length > 0 ? held : ['healthy'];
}

/** Until when the index vouches for the pack, an ISO instant; null for a file. */
export function vouchedUntil({ installed, source }: Pick<PackFacts, 'installed' | 'source'>): string | null {
  return installed?.indexExpires ?? source?.indexExpires ?? null;
}

/** A policy's server may let everybody read; only when it does not is the person's leave waited for. */
function lacksAccess({ source, hasAccess }: PackFacts): boolean {
  if (source === null || hasAccess) return false;
  return source.origin === 'link' || source.refusal?.code === 'permission';
}

function isStale(facts: PackFacts): boolean {
  const until = vouchedUntil(facts);
  return facts.installed !== null && until !== null && Date.parse(until) < facts.now.getTime();
}
