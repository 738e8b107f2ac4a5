import { type ReactNode, useState } from 'react';
import { AddressForm } from '@/components/ui/AddressForm';
import { say } from '@/components/words/say';

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
  const look = () => {
    const link = readLink(typed);
    setWrong(link === null);
    if (link) onLook(link);
  };
  return (
    <AddressForm
      label={say('packs.add.label')}
      hint={say('packs.add.hint')}
      placeholder="https://acme.example/candor/"
      action={say('packs.add.look')}
      value={typed}
      onChange={setTyped}
      onSubmit={look}
      error={isWrong ? say('packs.add.error') : undefined}
      waitingFor={lookingAt && say('packs.add.fetching', { host: lookingAt })}
    >
      {children}
    </AddressForm>
  );
}
