import type { FormEvent, ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import './address-form.css';

interface AddressFormProps {
  label: string;
  hint: string;
  /** An example of what may be typed. */
  placeholder: string;
  /** What the button says. */
  action: string;
  value: string;
  onChange: (typed: string) => void;
  /** Called inside the click, so that the browser may be asked for a host. */
  onSubmit: () => void;
  error?: string | undefined;
  /** What is being waited for; the button is off until then. */
  waitingFor: string | null;
  /** What became of it. */
  children?: ReactNode;
}

/** An address to type, a button that does something with it, and below what came of that. */
export function AddressForm({ action, waitingFor, onSubmit, children, ...field }: AddressFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <div className="cd-address">
      <form className="cd-address-form" onSubmit={submit} noValidate>
        <TextField {...field} type="url" inputMode="url" autoComplete="off" spellCheck={false} />
        <Button type="submit" disabled={waitingFor !== null}>
          {action}
        </Button>
      </form>
      <p role="status" className="cd-address-status">
        {waitingFor}
      </p>
      {children}
    </div>
  );
}
