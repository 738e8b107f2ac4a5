import { useState } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import { TagInput } from '@/components/ui/TagInput';
import { TextField } from '@/components/ui/TextField';
import type { Employer } from '@/lib/format/profile';

const MAX_NAME = 100;

type NameList = 'aliases' | 'handles' | 'hashtags' | 'products';

const LISTS: { list: NameList; label: string; hint: string }[] = [
  { list: 'aliases', label: 'Other names', hint: 'Short forms, the name of the group, former names.' },
  { list: 'products', label: 'Products', hint: 'Products and services that people know by name.' },
  { list: 'handles', label: 'Handles', hint: 'With or without @.' },
  { list: 'hashtags', label: 'Hashtags', hint: 'With or without #.' },
];

interface EmployerCardProps {
  employer: Employer;
  onChange: (employer: Employer) => void;
  onRemove: () => void;
}

export function EmployerCard({ employer, onChange, onRemove }: EmployerCardProps) {
  const setList = (list: NameList, values: string[]) =>
    onChange({ ...employer, [list]: values.map((value) => value.slice(0, MAX_NAME)) });
  return (
    <li className="employer">
      <div className="employer-head">
        <EmployerName name={employer.name} onChange={(name) => onChange({ ...employer, name })} />
        <IconButton icon="trash" label={`Remove ${employer.name}`} onClick={onRemove} />
      </div>
      {LISTS.map(({ list, label, hint }) => (
        <TagInput
          key={list}
          label={label}
          hint={hint}
          values={employer[list] ?? []}
          onChange={(values) => setList(list, values)}
        />
      ))}
    </li>
  );
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
      label="Name"
      value={typed ?? name}
      maxLength={MAX_NAME}
      autoComplete="organization"
      onChange={type}
      onBlur={() => setTyped(null)}
      error={isBlank ? `A name is needed; until then it stays “${name}”.` : undefined}
    />
  );
}
