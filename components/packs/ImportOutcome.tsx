import { Notice } from '@/components/ui/Notice';
import type { PackProblem } from '@/lib/packs/assemble';

/** What became of a pack file. */
export type Outcome =
  | { kind: 'installed'; name: string; version: number; rules: number; leftOut: LeftOut[] }
  | { kind: 'refused'; fileName: string; problems: PackProblem[]; hasOthers: boolean };

/** A rule that does not do what its own example says. */
export interface LeftOut {
  rule: string;
  reason: string;
}

const SHOWN_PROBLEMS = 50;

export function ImportOutcome({ outcome }: { outcome: Outcome }) {
  return outcome.kind === 'installed' ? <Installed {...outcome} /> : <Refused {...outcome} />;
}

function Installed({ name, version, rules, leftOut }: Outcome & { kind: 'installed' }) {
  return (
    <Notice tone={leftOut.length > 0 ? 'warn' : 'good'}>
      <p className="outcome-title">
        {name}, version {version}, is installed with {rules === 1 ? 'one rule' : `${rules} rules`}.
      </p>
      {leftOut.length > 0 && (
        <>
          <p>Left out, because in this browser they do not do what their own examples say:</p>
          <ul className="problems">
            {leftOut.map(({ rule, reason }) => (
              <li key={`${rule} ${reason}`}>
                <code>{rule}</code> {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

function Refused({ fileName, problems, hasOthers }: Outcome & { kind: 'refused' }) {
  const count = problems.length === 1 ? 'One thing' : `${problems.length} things`;
  return (
    <Notice tone="error">
      <p className="outcome-title">
        {fileName} was not installed{hasOthers && '; what you have stays as it is'}. {count} to mend:
      </p>
      <ol className="problems">
        {problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
          <Problem key={`${problem.place} ${problem.expected}`} problem={problem} />
        ))}
      </ol>
      {problems.length > SHOWN_PROBLEMS && <p>… and {problems.length - SHOWN_PROBLEMS} more.</p>}
    </Notice>
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
