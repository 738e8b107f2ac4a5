import { useState } from 'react';
import { changedWords, formatDay, muteEnd, muteTitle } from '@/components/mutes/mute-words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { TextField } from '@/components/ui/TextField';
import type { Mute } from '@/lib/format/mute';
import './mutes.css';

interface MuteListProps {
  /** Those that still hold. */
  mutes: readonly Mute[];
  /** Rules (full ids) whose meaning changed, and when: an ISO instant. */
  changedRules: Readonly<Record<string, string>>;
  /** The fingerprint of a phrase on this device, to be compared with those of muted phrases. */
  fingerprint: (phrase: string) => string;
  onUndo: (id: string) => void;
}

export function MuteList({ mutes, changedRules, fingerprint, onUndo }: MuteListProps) {
  const [phrase, setPhrase] = useState('');
  const tested = phrase.trim() === '' ? null : fingerprint(phrase);
  if (mutes.length === 0) {
    return (
      <p className="mutes-empty">
        Nothing is muted. When a tip does not help, choose <em>Mute</em> on its card: this wording, this rule
        on one site, or this rule everywhere.
      </p>
    );
  }
  return (
    <div className="mutes">
      {mutes.some(({ kind }) => kind === 'phrase') && (
        <PhraseTest phrase={phrase} onChange={setPhrase} isFound={isAny(mutes, tested)} />
      )}
      <ul className="mute-list">
        {mutes.map((mute) => (
          <MuteRow
            key={mute.id}
            mute={mute}
            isTested={isPhrase(mute, tested)}
            changed={changedWords(mute, changedRules[mute.rule])}
            onUndo={() => onUndo(mute.id)}
          />
        ))}
      </ul>
    </div>
  );
}

interface PhraseTestProps {
  phrase: string;
  onChange: (phrase: string) => void;
  isFound: boolean;
}

function PhraseTest({ phrase, onChange, isFound }: PhraseTestProps) {
  return (
    <div className="phrase-test">
      <TextField
        label="Test a phrase"
        hint="Of a muted phrase only a fingerprint is kept, not its words. Type one to see whether it is muted; what you type here is not kept."
        value={phrase}
        autoComplete="off"
        onChange={onChange}
      />
      <p role="status" className="phrase-test-answer">
        {phrase.trim() !== '' && (isFound ? 'This phrase is muted.' : 'This phrase is not muted.')}
      </p>
    </div>
  );
}

interface MuteRowProps {
  mute: Mute;
  isTested: boolean;
  /** Said when the rule changed after it was muted. */
  changed: string | null;
  onUndo: () => void;
}

function MuteRow({ mute, isTested, changed, onUndo }: MuteRowProps) {
  const title = muteTitle(mute);
  return (
    <li className={isTested ? 'mute mute-found' : 'mute'}>
      <div className="mute-text">
        <span className="mute-title">
          {title}
          {isTested && <span className="mute-this">this one</span>}
        </span>
        <span className="cd-hint">
          <code>{mute.rule}</code> · {muteEnd(mute)} · muted {formatDay(mute.created)}
        </span>
        {changed && (
          <span className="mute-changed">
            <Icon name="info" size={14} /> {changed}
          </span>
        )}
      </div>
      <Button onClick={onUndo} aria-label={`Undo: ${title}, ${mute.rule}, ${muteEnd(mute)}`}>
        Undo
      </Button>
    </li>
  );
}

function isPhrase(mute: Mute, hash: string | null): boolean {
  return mute.kind === 'phrase' && mute.hash === hash;
}

function isAny(mutes: readonly Mute[], hash: string | null): boolean {
  return mutes.some((mute) => isPhrase(mute, hash));
}
