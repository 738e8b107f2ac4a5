import { useEffect, useState } from 'react';
import type { ClassWanted } from '@/entrypoints/practice/lessons.worker';
import LessonsWorker from '@/entrypoints/practice/lessons.worker?worker';
import type { LessonGroupOf } from '@/lib/practice/lessons';
import type { Language } from '@/lib/shared/language';
import type { InstalledPack } from '@/lib/state/packs';

/** How far the class of today is; it takes a second of another thread. */
export type ClassState =
  | { kind: 'preparing' }
  | { kind: 'ready'; groups: LessonGroupOf[] }
  /** The other thread did not come about, or broke. */
  | { kind: 'failed' };

interface Lessons {
  state: ClassState;
  /** Makes the class anew. */
  again: () => void;
}

export function useLessons(packs: readonly InstalledPack[], language: Language): Lessons {
  const [state, setState] = useState<ClassState>({ kind: 'preparing' });
  const [tries, setTries] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every try begins anew
  useEffect(() => {
    const worker = new LessonsWorker();
    worker.onmessage = ({ data }: MessageEvent<LessonGroupOf[]>) => setState({ kind: 'ready', groups: data });
    worker.onerror = () => setState({ kind: 'failed' });
    const used = packs.filter(({ enabled }) => enabled).map(({ pack }) => pack);
    worker.postMessage({ packs: used, language } satisfies ClassWanted);
    return () => worker.terminate();
  }, [packs, language, tries]);
  const again = () => {
    setState({ kind: 'preparing' });
    setTries(tries + 1);
  };
  return { state, again };
}
