import { useEffect, useState } from 'react';
import LessonsWorker from '@/entrypoints/practice/lessons.worker?worker';
import type { Pack } from '@/lib/format/pack';
import type { LessonGroupOf } from '@/lib/practice/lessons';
import type { InstalledPack } from '@/lib/state/packs';

/** The class of today; null while it is being made, which takes a second of another thread. */
export function useLessons(packs: readonly InstalledPack[]): LessonGroupOf[] | null {
  const [groups, setGroups] = useState<LessonGroupOf[] | null>(null);
  useEffect(() => {
    const worker = new LessonsWorker();
    worker.onmessage = ({ data }: MessageEvent<LessonGroupOf[]>) => setGroups(data);
    worker.postMessage(packs.filter(({ enabled }) => enabled).map(({ pack }): Pack => pack));
    return () => worker.terminate();
  }, [packs]);
  return groups;
}
