import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';
import type { DryRun } from '@/lib/workshop/dry-run';

/** Entries of the file that are no posts, each with its line and what was expected there. */
export function Unread({ bad: { count, first }, isAll }: { bad: DryRun['bad']; isAll: boolean }) {
  return (
    <Notice tone={isAll ? 'error' : 'warn'}>
      {isAll ? say('workshop.dryRun.unread.all') : say('workshop.dryRun.unread', { count })}
      <ul className="dry-run-unread">
        {first.map(({ line, problem }) => (
          <li key={line}>{say('workshop.dryRun.unread.line', { line, problem })}</li>
        ))}
      </ul>
      {count > first.length && say('workshop.dryRun.unread.more', { count: count - first.length })}
    </Notice>
  );
}
