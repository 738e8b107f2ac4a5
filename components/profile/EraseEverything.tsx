import './profile.css';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

/** Asks once, with the harmless answer in focus. */
export function EraseEverything({ onErase }: { onErase: () => Promise<void> }) {
  const [step, setStep] = useState<'start' | 'asking' | 'done'>('start');
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'asking') keep.current?.focus();
  }, [step]);
  if (step === 'asking') {
    return (
      <Notice
        tone="warn"
        actions={
          <div className="erase-actions">
            <Button ref={keep} onClick={() => setStep('start')}>
              Keep it
            </Button>
            <Button onClick={() => onErase().then(() => setStep('done'))}>Erase everything</Button>
          </div>
        }
      >
        Erase everything that Candor stores? This cannot be undone.
      </Notice>
    );
  }
  return (
    <>
      {step === 'done' && <Notice tone="good">Everything is erased.</Notice>}
      <div>
        <Button onClick={() => setStep('asking')}>Erase everything…</Button>
      </div>
    </>
  );
}
