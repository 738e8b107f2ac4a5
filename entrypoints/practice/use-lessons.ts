import { useEffect, useState } from 'react';
import type { ClassWanted } from '@/entrypoints/practice/lessons.worker';
import LessonsWorker from '@/entrypoints/practice/lessons.worker?worker';
import type { LessonGroupOf } from '@/lib/practice/lessons';
import type { Language } from '@/lib/shared/language';
import type { InstalledPack } from '@/lib/state/packs';

/** The class of today; null while it is being made, which takes a second of another thread. */
export function useLessons(packs: readonly InstalledPack[], language: Language): LessonGroupOf[] | null {
  const [groups, setGroups] = useState<LessonGroupOf[] | null>(null);
  useEffect(() => {
    const worker = new LessonsWorker();
    worker.onmessage = ({ data }: MessageEvent<LessonGroupOf[]>) => setGroups(data);
    const used = packs.filter(({ enabled }) => enabled).map(({ pack }) => pack);
    worker.postMessage({ packs: used, language } satisfies ClassWanted);
    return () => worker.terminate();
  }, [packs, language]);
  return groups;
}
