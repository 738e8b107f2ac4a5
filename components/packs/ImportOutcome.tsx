import { LeftOutList } from '@/components/packs/LeftOutList';
import { ProblemList } from '@/components/packs/ProblemList';
import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';
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
      <p className="outcome-title">{say('packs.import.installed', { pack: name, version, count: rules })}</p>
      {leftOut.length > 0 && (
        <>
          <p className="outcome-text">{say('packs.import.leftOut')}</p>
          <LeftOutList leftOut={leftOut} />
        </>
      )}
    </Notice>
  );
}

function Refused({ fileName, problems, hasOthers }: Outcome & { kind: 'refused' }) {
  const values = { file: fileName, count: problems.length };
  return (
    <Notice tone="error">
      <p className="outcome-title">
        {say(hasOthers ? 'packs.import.refusedOthers' : 'packs.import.refused', values)}
      </p>
      <ProblemList problems={problems} />
    </Notice>
  );
}
