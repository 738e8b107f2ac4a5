import { useState } from 'react';
import { changedWords, formatDay, muteEnd, muteTitle } from '@/components/mutes/mute-words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { TextField } from '@/components/ui/TextField';
import { say } from '@/components/words/say';
import type { Mute } from '@/lib/format/mute';
import './mutes.css';

interface MuteListProps {
  /** Those that still hold. */
  mutes: readonly Mute[];
  /** Rules (full ids) whose meaning changed, and when: an ISO instant. */
  changedRules: Readonly<Record<string, string>>;
  /** The muted phrases that a typed one is. */
  find: (phrase: string) => readonly Mute[];
  onUndo: (mute: Mute) => void;
}

export function MuteList({ mutes, changedRules, find, onUndo }: MuteListProps) {
  const [phrase, setPhrase] = useState('');
  const found = new Set(find(phrase).map(({ id }) => id));
  if (mutes.length === 0) {
    return <p className="mutes-empty">{say('mutes.none')}</p>;
  }
  return (
    <div className="mutes">
      {mutes.some(({ kind }) => kind === 'phrase') && (
        <PhraseTest phrase={phrase} onChange={setPhrase} isFound={found.size > 0} />
      )}
      <ul className="mute-list">
        {mutes.map((mute) => (
          <MuteRow
            key={mute.id}
            mute={mute}
            isTested={found.has(mute.id)}
            changed={changedWords(mute, changedRules[mute.rule])}
            onUndo={() => onUndo(mute)}
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
        label={say('mutes.phrase.test')}
        hint={say('mutes.phrase.hint')}
        value={phrase}
        autoComplete="off"
        onChange={onChange}
      />
      <p role="status" className="phrase-test-answer">
        {phrase.trim() !== '' && say(isFound ? 'mutes.phrase.muted' : 'mutes.phrase.notMuted')}
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
          {isTested && <span className="mute-this">{say('mutes.thisOne')}</span>}
        </span>
        <span className="cd-hint">
          <code>{mute.rule}</code> · {muteEnd(mute)} · {say('mutes.made', { day: formatDay(mute.created) })}
        </span>
        {changed && (
          <span className="mute-changed">
            <Icon name="info" size={14} /> {changed}
          </span>
        )}
      </div>
      <Button
        onClick={onUndo}
        aria-label={say('mutes.undo.name', { title, rule: mute.rule, end: muteEnd(mute) })}
      >
        {say('mutes.undo')}
      </Button>
    </li>
  );
}
