import { Notice } from '@/components/ui/Notice';

interface PolicyProblemsProps {
  /** Places of the browser's policy that were skipped, and what was expected there. */
  problems: readonly { place: string; expected: string }[];
}

/** For the admin who looks over somebody's shoulder: what of the browser's policy could not be read. */
export function PolicyProblems({ problems }: PolicyProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="warn">
      <p className="outcome-title">Your organisation’s set-up of this browser is only read in part.</p>
      <p className="outcome-text">
        What is not named here is in use. Whoever looks after your browser can mend:
      </p>
      <ul className="problems">
        {problems.map(({ place, expected }) => (
          <li key={`${place} ${expected}`}>
            <code>{place}</code>: expected {expected}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
