import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

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
        <Button onClick={() => setAsking(true)} aria-label={`Remove ${name}`}>
          Remove
        </Button>
      </div>
    );
  }
  return (
    <Notice tone="warn">
      <p className="outcome-title">Remove {name}?</p>
      <p className="outcome-text">{removalWords(host)}</p>
      <div className="pack-actions">
        <Button ref={keep} onClick={() => setAsking(false)}>
          Keep it
        </Button>
        <Button onClick={onRemove}>Remove it</Button>
      </div>
    </Notice>
  );
}

/** What goes with a pack. */
export function removalWords(host: string | null): string {
  const goes = host
    ? `Its rules, its link, its keys, its history and your mutes of its rules go, and the leave to fetch from ${host} is given back`
    : 'Its rules, its history and your mutes of its rules go';
  return `${goes}. Nothing of it is left behind.`;
}
