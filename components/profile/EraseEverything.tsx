import './profile.css';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';

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
              {say('profile.erase.keep')}
            </Button>
            <Button onClick={() => onErase().then(() => setStep('done'))}>{say('profile.erase.yes')}</Button>
          </div>
        }
      >
        {say('profile.erase.ask')}
      </Notice>
    );
  }
  return (
    <>
      {step === 'done' && <Notice tone="good">{say('profile.erase.done')}</Notice>}
      <div>
        <Button onClick={() => setStep('asking')}>{say('profile.erase.open')}</Button>
      </div>
    </>
  );
}
