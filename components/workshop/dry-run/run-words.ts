import { say } from '@/components/words/say';
import type { Run } from '@/components/workshop/dry-run/use-dry-run';
import type { DryRun } from '@/lib/workshop/dry-run';
import type { DryRunRefusal } from '@/lib/workshop/dry-run-job';
import { MAX_FILE_BYTES } from '@/lib/workshop/file-text';

/** Still being read. */
export function isUnderWay({ news }: Pick<Run, 'news'>): boolean {
  return news === null || news.kind === 'read';
}

/** Where the run stands, in one sentence that is read out when it changes; how far it is shows beside it. */
export function statusOf(run: Pick<Run, 'news' | 'file'> | null): string {
  if (!run) return '';
  const { news, file } = run;
  if (news === null || news.kind === 'read') return say('workshop.dryRun.reading', { file: file.name });
  return news.kind === 'done' ? headline(news.result) : '';
}

function headline({ posts, loudest }: DryRun): string {
  return say('workshop.dryRun.spoke', { spoken: loudest.info + loudest.suggest + loudest.pause, posts });
}

/** What to do about a file that nothing came of. */
export function refusalWords(why: DryRunRefusal): string {
  if (why === 'too-large') return say('workshop.dryRun.tooLarge', { most: MAX_FILE_BYTES / 2 ** 20 });
  if (why === 'unreadable') return say('workshop.dryRun.unreadable');
  if (why === 'no-text') return say('workshop.dryRun.noText');
  return why === 'empty' ? say('workshop.dryRun.empty') : say('workshop.dryRun.failed');
}
