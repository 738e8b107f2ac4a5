import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';

interface RemovePackProps {
  name: string;
  /** The host that it is fetched from; null for a file. */
  host: string | null;
  onRemove: () => void;
}

/** Asks once, with the harmless answer in focus. */
export function RemovePack({ name, host, onRemove }: RemovePackProps) {
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <div>
        <Button onClick={() => setAsking(true)} aria-label={say('packs.remove.name', { pack: name })}>
          {say('packs.remove')}
        </Button>
      </div>
    );
  }
  return (
    <Notice tone="warn">
      <p className="outcome-title">{say('packs.remove.ask', { pack: name })}</p>
      <p className="outcome-text">{removalWords(host)}</p>
      <div className="pack-actions">
        <Button ref={keep} onClick={() => setAsking(false)}>
          {say('packs.remove.keep')}
        </Button>
        <Button onClick={onRemove}>{say('packs.remove.yes')}</Button>
      </div>
    </Notice>
  );
}

/** What goes with a pack. */
export function removalWords(host: string | null): string {
  return host ? say('packs.remove.goes.link', { host }) : say('packs.remove.goes.file');
}
