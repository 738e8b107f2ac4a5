import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import './packs.css';

/** A link that somebody typed, as Candor would fetch from it. */
export interface SourceLink {
  /** The folder, ends in `/`. */
  url: string;
  /** Host and port, as people read them. */
  host: string;
  /** The match pattern of this one host. */
  origin: string;
}

interface AddByLinkProps {
  /** Null when it is no link that Candor fetches from. */
  readLink: (typed: string) => SourceLink | null;
  /** Called inside the click, so that the browser may be asked for the host. */
  onLook: (link: SourceLink) => void;
  /** The host that is being looked at. */
  lookingAt: string | null;
  /** What became of it: a preview, a refusal. */
  children?: ReactNode;
}

/** A pack by the link to its folder. Nothing is fetched before the person presses the button. */
export function AddByLink({ readLink, onLook, lookingAt, children }: AddByLinkProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const link = readLink(typed);
    setWrong(link === null);
    if (link) onLook(link);
  };
  return (
    <div className="add-link">
      <form className="add-link-form" onSubmit={submit} noValidate>
        <TextField
          label="Link to a pack"
          hint="Your browser asks whether Candor may fetch from this one host. You see the pack before anything is added."
          error={isWrong ? 'This does not look like a link that starts with https://.' : undefined}
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://acme.example/candor/"
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" disabled={lookingAt !== null}>
          Look at it
        </Button>
      </form>
      <p role="status" className="add-link-status">
        {lookingAt && `Fetching from ${lookingAt} and trying the pack out on this device …`}
      </p>
      {children}
    </div>
  );
}
