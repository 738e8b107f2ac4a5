import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { say } from '@/components/words/say';

interface EraseCountsProps {
  isEmpty: boolean;
  onErase: () => void;
}

/** One click and no question: what is lost are numbers that nobody else has use for. */
export function EraseCounts({ isEmpty, onErase }: EraseCountsProps) {
  const [isErased, setErased] = useState(false);
  const erase = () => {
    onErase();
    setErased(true);
  };
  // Once pressed, the button stays: it has the focus.
  if (isEmpty && !isErased) return null;
  return (
    <Section title={say('month.erase.title')} hint={say('month.erase.hint')}>
      {isErased && isEmpty && <Notice tone="good">{say('month.erase.done')}</Notice>}
      <div>
        <Button onClick={erase}>{say('month.erase.do')}</Button>
      </div>
    </Section>
  );
}
