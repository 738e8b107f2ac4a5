import { ProblemList } from '@/components/packs/ProblemList';
import { Button } from '@/components/ui/Button';
import { FileButton } from '@/components/ui/FileButton';
import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';
import type { PackProblem } from '@/lib/packs/assemble';
import './profile.css';

/** What became of a file that was taken in. */
export type MoveOutcome =
  /** `asks`: what only the person can let in, as it is called. */
  | { kind: 'merged'; file: string; added: number; full: number; asks: { sites: string[]; packs: string[] } }
  | { kind: 'refused'; file: string; problems: readonly PackProblem[] }
  /** The storage did not take it. */
  | { kind: 'failed'; file: string };

interface MoveSettingsProps {
  onSave: () => void;
  onFile: (file: File) => void;
  outcome: MoveOutcome | null;
}

/** Settings and mutes as a file: to keep, or for another browser. */
export function MoveSettings({ onSave, onFile, outcome }: MoveSettingsProps) {
  return (
    <div className="move-settings">
      <div className="move-actions">
        <Button onClick={onSave}>{say('profile.move.save')}</Button>
        <FileButton
          name={say('profile.move.file')}
          accept=".json,application/json"
          onFiles={([file]) => onFile(file)}
        >
          {say('profile.move.open')}
        </FileButton>
      </div>
      {outcome && <Outcome outcome={outcome} />}
    </div>
  );
}

function Outcome({ outcome }: { outcome: MoveOutcome }) {
  const { file } = outcome;
  if (outcome.kind === 'failed') return <Notice tone="error">{say('profile.move.failed', { file })}</Notice>;
  if (outcome.kind === 'refused') {
    return (
      <Notice tone="error">
        {say('profile.move.refused', { file, count: outcome.problems.length })}
        <ProblemList problems={outcome.problems} />
      </Notice>
    );
  }
  const { added, full, asks } = outcome;
  return (
    <Notice tone="good">
      <p>{say('profile.move.merged', { file, count: added })}</p>
      {full > 0 && <p>{say('profile.move.full', { count: full })}</p>}
      {asks.sites.length > 0 && <Asked words={say('profile.move.sites')} names={asks.sites} />}
      {asks.packs.length > 0 && <Asked words={say('profile.move.packs')} names={asks.packs} />}
    </Notice>
  );
}

function Asked({ words, names }: { words: string; names: readonly string[] }) {
  return (
    <>
      <p>{words}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
