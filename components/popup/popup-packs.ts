import { type PackState, packStates } from '@/components/packs/pack-state';
import { refusalWords } from '@/components/packs/refusal-words';
import { hostOfSource } from '@/components/packs/state-words';
import { say } from '@/components/words/say';
import type { Contact, Shareable } from '@/lib/format/facts';
import type { InstalledPack } from '@/lib/state/packs';
import { refusalOf, type Source } from '@/lib/state/sources';

/** What the popup needs of packs. */
export interface PopupPacks {
  packs: readonly InstalledPack[];
  sources: readonly Source[];
  now: Date;
}

/** What the popup speaks of: states that pass by themselves, and the person's own choices, stay in the options. */
const UNWELL: readonly PackState[] = ['permission', 'refused', 'stale', 'expired'];

/** One line when some pack is not as it should be; null when all are well. */
export function packHealthLine(facts: PopupPacks): string | null {
  const unwell = entriesOf(facts).flatMap(({ name, installed, source }) => {
    const hasAccess = source?.refusal?.code !== 'permission';
    const states = packStates({ installed, source, hasAccess, now: facts.now });
    const state = states.find((each) => UNWELL.includes(each));
    return state && installed?.enabled !== false ? [lineOf(name, state, source)] : [];
  });
  const [first] = unwell;
  if (unwell.length > 1) return say('popup.packs.many', { count: unwell.length });
  return first ?? null;
}

interface Entry {
  name: string;
  installed: InstalledPack | null;
  source: Source | null;
}

function entriesOf({ packs, sources }: PopupPacks): Entry[] {
  const sourceOf = ({ from }: InstalledPack) =>
    sources.find(({ id }) => from.kind === 'source' && from.id === id) ?? null;
  const used = packs.map((installed) => ({
    name: installed.pack.name,
    installed,
    source: sourceOf(installed),
  }));
  const waiting = sources.filter((source) => used.every((entry) => entry.source?.id !== source.id));
  return [
    ...used,
    ...waiting.map((source) => ({
      name: say('popup.packs.fromHost', { host: hostOfSource(source) }),
      installed: null,
      source,
    })),
  ];
}

function lineOf(pack: string, state: PackState, source: Source | null): string {
  if (state === 'permission') return say('popup.packs.permission', { pack });
  const refusal = source && refusalOf(source);
  if (state === 'refused' && refusal)
    return say('popup.packs.refused', { pack, reason: refusalWords(refusal).what });
  return say('popup.packs.expired', { pack });
}

/** What companies are glad to see shared today (`YYYY-MM-DD`, the person's own day). */
export function shareablesOn(packs: readonly InstalledPack[], today: string): Shareable[] {
  const all = inUse(packs).flatMap(({ pack }) => pack.shareable ?? []);
  const current = all.filter(({ until }) => until === undefined || until >= today);
  return unique(current, ({ text, link }) => `${text} ${link ?? ''}`);
}

/** Whom to ask about one topic. */
export interface Topic {
  topic: string;
  contacts: Contact[];
}

/** The contacts of all packs by what they know about; those without a topic come last, under their own name. */
export function topicsOf(packs: readonly InstalledPack[]): Topic[] {
  const all = inUse(packs).flatMap(({ pack }) => Object.values(pack.contacts ?? {}));
  const contacts = unique(all, ({ topic, label, url }) => `${topic ?? ''} ${label} ${url}`);
  const groups = [...Map.groupBy(contacts, ({ topic }) => topic ?? '')];
  return groups
    .map(([topic, held]) => ({ topic, contacts: held }))
    .toSorted((a, b) => Number(a.topic === '') - Number(b.topic === '') || a.topic.localeCompare(b.topic));
}

function inUse(packs: readonly InstalledPack[]): InstalledPack[] {
  return packs.filter(({ enabled }) => enabled);
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
