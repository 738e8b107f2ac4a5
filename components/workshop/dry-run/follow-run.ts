import type { DryRunJob, DryRunNews } from '@/lib/workshop/dry-run-job';

/** What is needed of a `Worker`. */
export type RunThread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Gives a job to a thread of its own and tells what comes back; the thread ends with the job. What is returned stops it at once,
 * and nothing is told any more.
 */
export function followRun(thread: RunThread, job: DryRunJob, tell: (news: DryRunNews) => void): () => void {
  const stop = () => {
    thread.onmessage = null;
    thread.onerror = null;
    thread.terminate();
  };
  thread.onmessage = ({ data }: MessageEvent<DryRunNews>) => {
    if (data.kind !== 'read') stop();
    tell(data);
  };
  thread.onerror = () => {
    stop();
    tell({ kind: 'refused', why: 'failed' });
  };
  thread.postMessage(job);
  return stop;
}
