import { useEffect, useRef } from 'react';
import { Section } from '@/components/ui/Section';
import { say } from '@/components/words/say';
import { CheckReport } from '@/components/workshop/CheckReport';
import { showNote, useWorkshop } from '@/entrypoints/workshop/stores';

/** All that the command line checks, made when this part is opened. */
export function CheckPart({ onCheck }: { onCheck: () => Promise<void> }) {
  const check = useWorkshop((state) => state.check);
  const begin = useRef(onCheck);
  useEffect(() => {
    void begin.current();
  }, []);
  return (
    <Section title={say('workshop.check')} hint={say('workshop.check.hint')}>
      <CheckReport check={check} onShow={showNote} />
    </Section>
  );
}
