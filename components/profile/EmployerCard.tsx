import { useState } from 'react';
import { TagInput } from '@/components/ui/TagInput';
import { TextField } from '@/components/ui/TextField';
import { TipIconButton } from '@/components/ui/TipIconButton';
import { say } from '@/components/words/say';
import type { Employer } from '@/lib/format/profile';

const MAX_NAME = 100;

type NameList = 'aliases' | 'handles' | 'hashtags' | 'products';

const LISTS: NameList[] = ['aliases', 'products', 'handles', 'hashtags'];

interface EmployerCardProps {
  employer: Employer;
  onChange: (employer: Employer) => void;
  onRemove: () => void;
}

export function EmployerCard({ employer, onChange, onRemove }: EmployerCardProps) {
  const setList = (list: NameList, values: string[]) =>
    onChange({ ...employer, [list]: values.map((value) => value.slice(0, MAX_NAME)) });
  return (
    <li>
      <fieldset className="employer" aria-label={employer.name}>
        <div className="employer-head">
          <EmployerName name={employer.name} onChange={(name) => onChange({ ...employer, name })} />
          <TipIconButton icon="trash" label={nameOfRemove(employer.name)} onClick={onRemove} />
        </div>
        {LISTS.map((list) => (
          <TagInput
            key={list}
            label={say(`profile.employer.${list}`)}
            hint={say(`profile.employer.${list}.hint`)}
            nameOfRemove={nameOfRemove}
            values={employer[list] ?? []}
            onChange={(values) => setList(list, values)}
          />
        ))}
      </fieldset>
    </li>
  );
}

function nameOfRemove(word: string): string {
  return say('profile.remove', { word });
}

/** Saves with every key; what cannot be saved (a blank name) stays in the field until it is left. */
function EmployerName({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const isBlank = typed?.trim() === '';
  const type = (text: string) => {
    setTyped(text);
    if (text.trim() !== '') onChange(text.trim());
  };
  return (
    <TextField
      label={say('profile.employer.name')}
      value={typed ?? name}
      maxLength={MAX_NAME}
      autoComplete="organization"
      onChange={type}
      onBlur={() => setTyped(null)}
      error={isBlank ? say('profile.employer.name.blank', { name }) : undefined}
    />
  );
}
