import { say } from '@/components/words/say';
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
      {problems.length > SHOWN_PROBLEMS && (
        <p>{say('packs.problem.more', { count: problems.length - SHOWN_PROBLEMS })}</p>
      )}
    </>
  );
}

function Problem({ problem: { file, place, expected, found } }: { problem: PackProblem }) {
  return (
    <li>
      <code>{file}</code> {say('packs.problem.at')} <code>{place}</code>:{' '}
      {found === undefined
        ? say('packs.problem.expected', { expected })
        : say('packs.problem.found', { expected, found })}
    </li>
  );
}
