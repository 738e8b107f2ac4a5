import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { type ChipView, chipView } from '@/components/nudge/chip-view';
import { closeCard, isCardShown, useDraft, useGeometry, useNudge } from '@/components/nudge/nudge-context';
import { say } from '@/components/nudge/say';
import { T } from '@/components/nudge/T';
import { Icon } from '@/components/ui/Icon';
import type { GoodDeed } from '@/lib/shared/report';

const PRAISE_MS = 5000;

/** The small sign at the box's corner: clear, or so many things. Opens and closes the card. */
export function Chip() {
  const nudge = useNudge();
  const { session, geometry } = nudge;
  const view = useChipView();
  const isOpen = useDraft(isCardShown);
  const isFocused = useDraft((state) => state.focused);
  const place = useGeometry((state) => state.chip);
  const hasRoom = useGeometry((state) => state.hasRoom);
  const isAsking = useDraft((state) => state.lastLook !== null);
  if (isAsking || !place || view.kind === 'none' || (view.kind === 'clear' && !isFocused && !isOpen))
    return null;
  const { origin } = geometry.getState();
  // Anchored at its right edge: a longer text grows away from the corner.
  const style: CSSProperties = { right: origin.x - place.right, top: place.top - origin.y };
  const count = view.kind === 'count' ? view.count : 0;
  return (
    <button
      type="button"
      data-part="chip"
      className={`chip chip-${view.kind === 'count' ? view.severity : 'clear'}`}
      style={style}
      aria-label={say('nudge.chip.name', { count })}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => (isOpen ? closeCard(nudge) : session.openCard())}
    >
      {view.kind === 'count' ? <Icon name="candor" /> : <Icon name="check" size={14} />}
      {view.kind === 'count' && <T>{String(count)}</T>}
      {view.kind === 'clear' && hasRoom && <Praise key={view.good} kind={view.good} />}
    </button>
  );
}

function useChipView(): ChipView {
  const status = useDraft((state) => state.status);
  const findings = useDraft((state) => state.findings);
  const good = useDraft((state) => state.good);
  // What it showed last stands in while a check runs; drawing the same state twice gives the same again.
  const before = useRef<ChipView>({ kind: 'none' });
  before.current = chipView({ status, findings, good }, before.current);
  return before.current;
}

/** Says once, for a while, what the draft does well. */
function Praise({ kind }: { kind: GoodDeed['kind'] | null }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), PRAISE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!kind || isOver) return null;
  return <T>{say(`nudge.good.${kind}`)}</T>;
}
