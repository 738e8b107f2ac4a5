import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';

interface PolicyProblemsProps {
  /** Places of the browser's policy that were skipped, and what was expected there. */
  problems: readonly { place: string; expected: string }[];
}

/** For the admin who looks over somebody's shoulder: what of the browser's policy could not be read. */
export function PolicyProblems({ problems }: PolicyProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="warn">
      <p className="outcome-title">{say('packs.policy.partly')}</p>
      <p className="outcome-text">{say('packs.policy.mend')}</p>
      <ul className="problems">
        {problems.map(({ place, expected }) => (
          <li key={`${place} ${expected}`}>
            <code>{place}</code>: {say('packs.problem.expected', { expected })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
