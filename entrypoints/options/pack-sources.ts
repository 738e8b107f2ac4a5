import type { AddEnvironment } from '@/entrypoints/options/add-link';
import { requestHost } from '@/entrypoints/options/host-access';
import { useMutes, usePacks, useSettings } from '@/entrypoints/options/stores';
import { type InstalledPack, removePack } from '@/lib/state/packs';
import type { Source } from '@/lib/state/sources';
import { giveHostBack } from '@/lib/sync/give-back';
import type { Preview } from '@/lib/sync/preview';
import { addSource, removeSource } from '@/lib/sync/source-list';

/** Adding by link, in this browser. */
export const addEnvironment: AddEnvironment<Preview> = {
  request: requestHost,
  release: ({ origin }) => giveHostBack(origin),
  // To try a pack out takes the whole engine, which the page opens without.
  preview: async ({ url }) => (await import('@/entrypoints/options/preview-link')).previewLink(url),
  add: ({ url }, { signed }) => addSource({ url, signed }),
};

/** Takes a pack out, with its source, and what the person had set for its rules. */
export async function forgetPack({ pack }: InstalledPack, source: Source | null): Promise<void> {
  if (source) await removeSource(source.id);
  await usePacks.getState().update((state) => removePack(state, pack.id));
  await forgetRules(pack.id);
}

/** Takes a source out, and what came or was set by it. */
export async function forgetSource({ id, packId }: Source): Promise<void> {
  await removeSource(id);
  if (packId !== null) await forgetRules(packId);
}

async function forgetRules(packId: string): Promise<void> {
  const isOwn = (rule: string) => rule.startsWith(`${packId}/`);
  await useMutes.getState().update((state) => ({
    ...state,
    mutes: state.mutes.filter(({ rule }) => !isOwn(rule)),
  }));
  await useSettings.getState().update((state) => ({
    ...state,
    rules: Object.fromEntries(Object.entries(state.rules).filter(([rule]) => !isOwn(rule))),
  }));
}
