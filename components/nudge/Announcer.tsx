import { useDraft } from '@/components/nudge/nudge-context';
import { T } from '@/components/nudge/T';
import { announcement } from '@/components/nudge/words';

/** Marks alone are invisible to assistive technology: what was found is also said, politely. */
export function Announcer() {
  const said = useDraft((state) => (state.status === 'ready' ? announcement(state.findings) : null));
  return (
    <div role="status" aria-live="polite" className="spoken">
      {said && <T key={said}>{said}</T>}
    </div>
  );
}
