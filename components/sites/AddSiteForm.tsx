import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import './sites.css';

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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onAdd(typed).then((isAdded) => isAdded && setTyped(''));
  };
  return (
    <div className="add-site">
      <form className="add-site-form" onSubmit={submit} noValidate>
        <TextField
          label="Address of a site"
          hint="Your browser asks whether Candor may work on this one host."
          error={error ?? undefined}
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="blog.example"
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" disabled={askingFor !== null}>
          Add site
        </Button>
      </form>
      <p role="status" className="add-site-status">
        {askingFor && `Your browser asks whether Candor may work on ${askingFor} …`}
      </p>
      {children}
    </div>
  );
}
