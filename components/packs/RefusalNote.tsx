import { ProblemList } from '@/components/packs/ProblemList';
import { detailWords, type RefusalMoment, refusalWords, staysWords } from '@/components/packs/refusal-words';
import { Notice } from '@/components/ui/Notice';
import type { Refusal } from '@/lib/packs/refusal';

interface RefusalNoteProps {
  refusal: Refusal;
  moment: RefusalMoment;
}

/** Why something was not taken: what happened, what stays as it is, what one can do. */
export function RefusalNote({ refusal, moment }: RefusalNoteProps) {
  const { what, next } = refusalWords(refusal);
  const detail = detailWords(refusal);
  const problems = refusal.problems ?? [];
  return (
    // Said at once to somebody who waits for it; a note about the last round is there to be found.
    <Notice tone={moment === 'adding' ? 'error' : 'warn'}>
      <p className="outcome-title">{what}</p>
      <p className="outcome-text">
        {staysWords(moment)} {next}
      </p>
      {/* Words of a server: nothing in them may turn the direction of ours. */}
      {detail && (
        <p className="cd-hint">
          <bdi>{detail}</bdi>
        </p>
      )}
      {problems.length > 0 && <ProblemList problems={problems} />}
    </Notice>
  );
}
