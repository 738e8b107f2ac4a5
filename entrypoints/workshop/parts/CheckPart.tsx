import { useEffect, useRef } from 'react';
import { Section } from '@/components/ui/Section';
import { say } from '@/components/words/say';
import { CheckReport } from '@/components/workshop/CheckReport';
import { showNote, useWorkshop } from '@/entrypoints/workshop/stores';

/** All that the command line checks, made when this part is opened and when the pack changes below it. */
export function CheckPart({ onCheck }: { onCheck: () => Promise<void> }) {
  const check = useWorkshop((state) => state.check);
  const files = useWorkshop((state) => state.files);
  const begin = useRef(onCheck);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other files are another check
  useEffect(() => {
    void begin.current();
  }, [files]);
  return (
    <Section title={say('workshop.check')} hint={say('workshop.check.hint')}>
      <CheckReport check={check} onShow={showNote} />
    </Section>
  );
}
