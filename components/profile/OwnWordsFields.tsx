import { TagInput } from '@/components/ui/TagInput';
import type { OwnWords, Settings } from '@/lib/state/settings';
import './profile.css';

const MAX_WORD = 100;

const LISTS: { list: OwnWords; label: string; hint: string }[] = [
  {
    list: 'projects',
    label: 'Names to keep inside',
    hint: 'Internal projects and code names. Candor asks for a last look before one goes public.',
  },
  {
    list: 'customers',
    label: 'Customers to watch',
    hint: 'Clients and partners who may not want to be named.',
  },
  {
    list: 'accept',
    label: 'Never mark',
    hint: 'Words that are fine whatever a rule says.',
  },
];

interface OwnWordsFieldsProps {
  words: Settings['words'];
  onChange: (words: Settings['words']) => void;
}

export function OwnWordsFields({ words, onChange }: OwnWordsFieldsProps) {
  return (
    <div className="own-words">
      {LISTS.map(({ list, label, hint }) => (
        <TagInput
          key={list}
          label={label}
          hint={hint}
          values={words[list]}
          onChange={(values) =>
            onChange({ ...words, [list]: values.map((value) => value.slice(0, MAX_WORD)) })
          }
        />
      ))}
    </div>
  );
}
