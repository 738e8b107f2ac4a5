import { useRef } from 'react';
import { useDraft, useUi } from '@/components/nudge/nudge-context';
import { say } from '@/components/nudge/say';
import { T } from '@/components/nudge/T';
import { announcement, noteWords } from '@/components/nudge/words';

/** Marks and lines are no use to a person who listens: what was found and what was done is also said, politely. */
export function Announcer() {
  const said = useSaid();
  return (
    <div role="status" aria-live="polite" data-part="said" className="spoken">
      {said && <T key={said}>{said}</T>}
    </div>
  );
}

function useSaid(): string {
  const found = useFound();
  const isFruitless = useDraft((state) => state.lastLook === 'press-again');
  const isNotApplied = useDraft((state) => state.notApplied !== null);
  const note = useUi((state) => state.note);
  if (isFruitless) return say('nudge.lastLook.pressAgain');
  if (isNotApplied) return say('nudge.note.notApplied');
  return note ? noteWords(note) : found;
}

/** While a check runs nothing is taken back, or the same line would be said again at every pause. */
function useFound(): string {
  const status = useDraft((state) => state.status);
  const findings = useDraft((state) => state.findings);
  const last = useRef('');
  if (status !== 'checking') last.current = status === 'ready' ? announcement(findings) : '';
  return last.current;
}
