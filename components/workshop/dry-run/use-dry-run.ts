import { useEffect, useRef, useState } from 'react';
import DryRunWorker from '@/components/workshop/dry-run/dry-run.worker?worker';
import { followRun } from '@/components/workshop/dry-run/follow-run';
import type { Pack } from '@/lib/format/pack';
import type { DryRunJob, DryRunNews } from '@/lib/workshop/dry-run-job';

/** A run over a file, from its choice on. The browser's handle of the file is kept for another run, and no text of it. */
export interface Run {
  file: File;
  pack: Pack;
  withBase: boolean;
  /** Null until the file has been opened. */
  news: DryRunNews | null;
}

interface DryRunControls {
  run: Run | null;
  start(file: File, pack: Pack, withBase: boolean): void;
  /** Ends a run that is under way and forgets it. */
  stop(): void;
}

/** One run at a time; it ends with the view. */
export function useDryRun(): DryRunControls {
  const [run, setRun] = useState<Run | null>(null);
  const end = useRef<() => void>(undefined);
  useEffect(() => () => end.current?.(), []);
  const start = (file: File, pack: Pack, withBase: boolean) => {
    end.current?.();
    setRun({ file, pack, withBase, news: null });
    const job: DryRunJob = { pack, file, withBase, now: new Date().toISOString() };
    end.current = followRun(new DryRunWorker(), job, (news) => setRun({ file, pack, withBase, news }));
  };
  const stop = () => {
    end.current?.();
    setRun(null);
  };
  return { run, start, stop };
}
