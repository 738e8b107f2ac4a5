import basePack from 'virtual:base-pack';
import { LEXICONS } from '@/lib/engine/lexicons';
import { TONGUES } from '@/lib/engine/tongues';
import type { Pack } from '@/lib/format/pack';
import { lessonsFrom } from '@/lib/practice/lessons';
import type { Language } from '@/lib/shared/language';

/** What a class is made of. */
export interface ClassWanted {
  /** The packs that are switched on. */
  packs: readonly Pack[];
  language: Language;
}

/** Answers with the class made from the packs and Candor's own. */
addEventListener('message', ({ data: { packs, language } }: MessageEvent<ClassWanted>) => {
  const base = { pack: basePack, lexicons: LEXICONS };
  postMessage(lessonsFrom(base, packs, new Date().toISOString(), TONGUES[language]));
});
