import { type ReactNode, useState } from 'react';
import { AddressForm } from '@/components/ui/AddressForm';
import { say } from '@/components/words/say';

interface AddSiteFormProps {
  /** Called inside the click, so that the browser may be asked for the host. Resolves to whether the site is added. */
  onAdd: (typed: string) => Promise<boolean>;
  /** The host that the browser is asking about. */
  askingFor: string | null;
  error: string | null;
  /** What became of it. */
  children?: ReactNode;
}

/** Any site with a compose box, by its address. */
export function AddSiteForm({ onAdd, askingFor, error, children }: AddSiteFormProps) {
  const [typed, setTyped] = useState('');
  return (
    <AddressForm
      label={say('sites.add.label')}
      hint={say('sites.add.hint')}
      placeholder="blog.example"
      action={say('sites.add')}
      value={typed}
      onChange={setTyped}
      onSubmit={() => void onAdd(typed).then((isAdded) => isAdded && setTyped(''))}
      error={error ?? undefined}
      waitingFor={askingFor && say('sites.add.asking', { host: askingFor })}
    >
      {children}
    </AddressForm>
  );
}
