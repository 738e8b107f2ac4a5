import { Button } from '@/components/ui/Button';
import { say } from '@/components/words/say';
import type { DryRunNews } from '@/lib/workshop/dry-run-job';

/** How far a run is, with a way to end it. */
export function RunProgress({ news, onStop }: { news: DryRunNews | null; onStop: () => void }) {
  const far = news?.kind === 'read' ? news : null;
  return (
    <div className="dry-run-progress">
      <progress
        aria-label={say('workshop.dryRun.progress.label')}
        {...(far && { value: far.read, max: far.of })}
      />
      <span className="cd-hint">
        {far && say('workshop.dryRun.progress', { read: far.read, of: far.of })}
      </span>
      <Button onClick={onStop}>{say('workshop.dryRun.stop')}</Button>
    </div>
  );
}
