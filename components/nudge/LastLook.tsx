import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { focusEditor, useDraft, useGeometry, useNudge } from '@/components/nudge/nudge-context';
import { Emphasis, T } from '@/components/nudge/T';
import { WORDS } from '@/components/nudge/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import type { ShownFinding } from '@/lib/compose/session.types';

const SHEET = { width: 360, edge: 16 };

/** A held post: one look, two equal ways on, no delay. */
export function LastLook() {
  const phase = useDraft((state) => state.lastLook);
  if (phase === 'press-again') return <PressAgain />;
  return phase === 'asking' ? <Sheet /> : null;
}

function Sheet() {
  const nudge = useNudge();
  const findings = useDraft((state) => state.findings);
  const editButton = useRef<HTMLButtonElement>(null);
  const style = useSheetPlace();
  useLayoutEffect(() => {
    editButton.current?.focus({ preventScroll: true });
    return () => focusEditor(nudge);
  }, [nudge]);
  const { session } = nudge;
  return (
    <div
      role="alertdialog"
      aria-modal="true"
      aria-label={WORDS.lastLook}
      data-part="last-look"
      className="sheet"
      style={style}
      onKeyDown={stayInside}
    >
      <header className="card-head">
        <Icon name="candor" size={20} />
        <T className="title">{WORDS.lastLook}</T>
      </header>
      <div className="scroll">
        {findings.filter(asksForPause).map((finding, at, asking) => (
          <section key={finding.key} data-part="finding" className="finding">
            <p data-part="what" className="what">
              <Emphasis text={finding.what} phrase={finding.words} />
            </p>
            {finding.why !== asking[at - 1]?.why && (
              <p data-part="why" className="why">
                <T>{finding.why}</T>
              </p>
            )}
          </section>
        ))}
      </div>
      <div className="sheet-row">
        <Button data-part="post-as-is" aria-label={WORDS.postAsIs} onClick={() => session.postAsIs()}>
          <T>{WORDS.postAsIs}</T>
        </Button>
        <Button
          ref={editButton}
          data-part="edit-draft"
          variant="primary"
          aria-label={WORDS.edit}
          onClick={() => session.edit()}
        >
          <T>{WORDS.edit}</T>
        </Button>
      </div>
    </div>
  );
}

function asksForPause({ severity }: ShownFinding): boolean {
  return severity === 'pause';
}

/** Tab goes round; a key still held from Ctrl+Enter does not press the focused button. */
function stayInside(event: KeyboardEvent<HTMLElement>): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
  if (event.key !== 'Tab') return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons[(at + (event.shiftKey ? -1 : 1) + buttons.length) % buttons.length]?.focus({ preventScroll: true });
}

function PressAgain() {
  const { session } = useNudge();
  const style = useSheetPlace();
  return (
    <div role="status" data-part="last-look" className="sheet" style={style}>
      <div className="note-head press-again">
        <T className="grow">{WORDS.pressAgain}</T>
        <IconButton data-part="close" icon="close" label={WORDS.close} onClick={() => session.edit()} />
      </div>
    </div>
  );
}

/** Centred over the box; over the window when nothing of the box shows. */
function useSheetPlace() {
  const { origin, view, clip } = useGeometry((state) => state);
  const over = clip ?? view;
  const width = Math.min(SHEET.width, view.right - 2 * SHEET.edge);
  const centre = (over.left + over.right) / 2;
  const left = Math.max(SHEET.edge, Math.min(centre - width / 2, view.right - width - SHEET.edge));
  const middle = Math.max(view.bottom * 0.3, Math.min((over.top + over.bottom) / 2, view.bottom * 0.7));
  return { left: left - origin.x, top: middle - origin.y, width, maxHeight: view.bottom * 0.6 };
}
