import { LeftOutList } from '@/components/packs/LeftOutList';
import { ProblemList } from '@/components/packs/ProblemList';
import { Notice } from '@/components/ui/Notice';
import type { PackProblem } from '@/lib/packs/assemble';
import type { LeftOut } from '@/lib/packs/trial';

/** What became of a pack file. */
export type Outcome =
  | { kind: 'installed'; name: string; version: number; rules: number; leftOut: LeftOut[] }
  | { kind: 'refused'; fileName: string; problems: PackProblem[]; hasOthers: boolean };

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
          <p className="outcome-text">Left out on this device, each for its reason:</p>
          <LeftOutList leftOut={leftOut} />
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
      <ProblemList problems={problems} />
    </Notice>
  );
}
