import type { PackProblem } from '@/lib/packs/assemble';

const SHOWN_PROBLEMS = 50;

/** Everything to mend in a pack, with file and place. */
export function ProblemList({ problems }: { problems: readonly PackProblem[] }) {
  return (
    <>
      <ol className="problems">
        {problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
          <Problem key={`${problem.place} ${problem.expected}`} problem={problem} />
        ))}
      </ol>
      {problems.length > SHOWN_PROBLEMS && <p>… and {problems.length - SHOWN_PROBLEMS} more.</p>}
    </>
  );
}

function Problem({ problem }: { problem: PackProblem }) {
  return (
    <li>
      <code>{problem.file}</code> at <code>{problem.place}</code>: expected {problem.expected}
      {problem.found !== undefined && <>, found {problem.found}</>}
    </li>
  );
}
