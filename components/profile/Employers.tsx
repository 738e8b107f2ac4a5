import { type FormEvent, useRef, useState } from 'react';
import { EmployerCard } from '@/components/profile/EmployerCard';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { say } from '@/components/words/say';
import type { Employer } from '@/lib/format/profile';
import './profile.css';

const MAX_EMPLOYERS = 20;

interface EmployersProps {
  employers: Employer[];
  onChange: (employers: Employer[]) => void;
  /** By its place in the list. */
  onRemove: (index: number) => void;
}

/** Who the person works for: none, one or several. */
export function Employers({ employers, onChange, onRemove }: EmployersProps) {
  const root = useRef<HTMLDivElement>(null);
  const remove = (index: number) => {
    onRemove(index);
    root.current?.querySelector<HTMLInputElement>('.add-employer input')?.focus();
  };
  return (
    <div className="employers" ref={root}>
      {employers.length > 0 && (
        <ul className="employers" style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {employers.map((employer, index) => (
            <EmployerCard
              // biome-ignore lint/suspicious/noArrayIndexKey: the name is what is being edited
              key={index}
              employer={employer}
              onChange={(changed) => onChange(employers.with(index, changed))}
              onRemove={() => remove(index)}
            />
          ))}
        </ul>
      )}
      {employers.length < MAX_EMPLOYERS && (
        <AddEmployer isFirst={employers.length === 0} onAdd={(name) => onChange([...employers, { name }])} />
      )}
    </div>
  );
}

function AddEmployer({ isFirst, onAdd }: { isFirst: boolean; onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form className="add-employer" onSubmit={add}>
      <TextField
        label={say(isFirst ? 'profile.employer.first' : 'profile.employer.another')}
        value={name}
        maxLength={100}
        autoComplete="off"
        placeholder={isFirst ? say('profile.employer.first.placeholder') : undefined}
        onChange={setName}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {say('profile.employer.add')}
      </Button>
    </form>
  );
}
