import { useSyncExternalStore } from 'react';

export const SECTION_IDS = [
  'you',
  'words',
  'packs',
  'rules',
  'mutes',
  'sites',
  'month',
  'privacy',
  'about',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];

/** The section that the address names (`#packs`); the first one when it names none. */
export function useSection(): SectionId {
  return useSyncExternalStore(listen, readSection);
}

function listen(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

function readSection(): SectionId {
  return SECTION_IDS.find((id) => location.hash === `#${id}`) ?? 'you';
}
