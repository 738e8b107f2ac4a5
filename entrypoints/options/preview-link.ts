import basePack from 'virtual:base-pack';
import { usePacks, useSettings } from '@/entrypoints/options/stores';
import { LEXICONS } from '@/lib/engine/lexicons';
import { TONGUES } from '@/lib/engine/tongues';
import { mayReach } from '@/lib/sync/folder';
import { fetchFile } from '@/lib/sync/http';
import { previewSource } from '@/lib/sync/preview';
import { readTrialMaterial } from '@/lib/sync/trial-material';
import { speech } from '@/lib/words/speech';

/** Fetches and tries out what a link leads to, for the person who looks at it now. */
export function previewLink(url: string): ReturnType<typeof previewSource> {
  return previewSource(url, {
    fetchFile,
    mayReach,
    now: () => new Date(),
    readBase: async () => ({ pack: basePack, lexicons: LEXICONS }),
    readMaterial: readTrialMaterial,
    tongue: TONGUES[speech.getState().language],
    profile: useSettings.getState().value.profile,
    installed: usePacks.getState().value.packs,
  });
}
