import { expect, it, vi } from 'vitest';
import { followRun, type RunThread } from '@/components/workshop/dry-run/follow-run';
import type { DryRunJob, DryRunNews } from '@/lib/workshop/dry-run-job';

const JOB = {} as DryRunJob;
const DONE: DryRunNews = { kind: 'refused', why: 'empty' };

function started() {
  const thread = {
    onmessage: null as ((event: MessageEvent<DryRunNews>) => void) | null,
    onerror: null as (() => void) | null,
    postMessage: vi.fn(),
    terminate: vi.fn(),
  };
  const news: DryRunNews[] = [];
  const stop = followRun(thread as unknown as RunThread, JOB, (each) => news.push(each));
  const say = (data: DryRunNews) => thread.onmessage?.({ data } as MessageEvent<DryRunNews>);
  return { thread, news, stop, say };
}

it('gives the job away, tells what comes back, and ends the thread with it', () => {
  const { thread, news, say } = started();
  expect(thread.postMessage).toHaveBeenCalledWith(JOB);
  say({ kind: 'read', read: 1, of: 2 });
  expect(thread.terminate).not.toHaveBeenCalled();
  say(DONE);
  expect(thread.terminate).toHaveBeenCalledOnce();
  expect(news).toEqual([{ kind: 'read', read: 1, of: 2 }, DONE]);
});

it('tells nothing after it was stopped', () => {
  const { thread, news, stop, say } = started();
  stop();
  say(DONE);
  expect(thread.terminate).toHaveBeenCalledOnce();
  expect(news).toEqual([]);
});

it('says so when the thread breaks', () => {
  const { thread, news } = started();
  thread.onerror?.();
  expect(thread.terminate).toHaveBeenCalledOnce();
  expect(news).toEqual([{ kind: 'refused', why: 'failed' }]);
});
