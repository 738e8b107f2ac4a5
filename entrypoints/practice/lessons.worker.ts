import basePack from 'virtual:base-pack';
import { LEXICONS } from '@/lib/engine/lexicons';
import type { Pack } from '@/lib/format/pack';
import { lessonsFrom } from '@/lib/practice/lessons';

/** Takes the packs that are switched on, answers with the class made from them and Candor's own. */
addEventListener('message', ({ data }: MessageEvent<Pack[]>) => {
  const base = { pack: basePack, lexicons: LEXICONS };
  postMessage(lessonsFrom(base, data, new Date().toISOString()));
});
