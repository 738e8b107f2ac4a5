import { TagInput } from '@/components/ui/TagInput';
import { say } from '@/components/words/say';
import type { OwnWords, Settings } from '@/lib/state/settings';
import './profile.css';

const MAX_WORD = 100;

const LISTS: OwnWords[] = ['projects', 'customers', 'accept'];

interface OwnWordsFieldsProps {
  words: Settings['words'];
  onChange: (words: Settings['words']) => void;
}

export function OwnWordsFields({ words, onChange }: OwnWordsFieldsProps) {
  return (
    <div className="own-words">
      {LISTS.map((list) => (
        <TagInput
          key={list}
          label={say(`profile.own.${list}`)}
          hint={say(`profile.own.${list}.hint`)}
          nameOfRemove={(word) => say('profile.remove', { word })}
          values={words[list]}
          onChange={(values) =>
            onChange({ ...words, [list]: values.map((value) => value.slice(0, MAX_WORD)) })
          }
        />
      ))}
    </div>
  );
}
