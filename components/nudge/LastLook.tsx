import { type RefObject, useLayoutEffect, useRef } from 'react';
import { editDraft, focusEditor, focusOurs } from '@/components/nudge/focus';
import { type Nudge, useDraft, useGeometry, useNudge } from '@/components/nudge/nudge-context';
import { say } from '@/components/nudge/say';
import { Emphasis, T } from '@/components/nudge/T';
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
  const { session } = nudge;
  const findings = useDraft((state) => state.findings);
  const besides = useDraft((state) => state.besides);
  const editButton = useRef<HTMLButtonElement>(null);
  const style = useSheetPlace();
  useAnswerable(editButton);
  const asked = [...findings.filter(asksForPause), ...besides];
  return (
    <div
      role="alertdialog"
      aria-modal="true"
      aria-label={say('nudge.lastLook.title')}
      aria-describedby="asked"
      data-part="last-look"
      className="sheet"
      style={style}
    >
      <div className="card-head">
        <Icon name="candor" size={20} />
        <T className="title">{say('nudge.lastLook.title')}</T>
      </div>
      <div id="asked" className="scroll">
        {asked.map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two boxes of a thread may say the same
          <section key={at} data-part="finding" className="finding">
            <p data-part="what" className="what">
              <Emphasis text={finding.what} phrase={finding.words} />
            </p>
            {finding.why !== asked[at - 1]?.why && (
              <p data-part="why" className="why">
                <T>{finding.why}</T>
              </p>
            )}
          </section>
        ))}
      </div>
      <div className="sheet-row">
        <Button
          data-part="post-as-is"
          aria-label={say('nudge.lastLook.postAsIs')}
          onClick={() => session.postAsIs()}
        >
          <T>{say('nudge.lastLook.postAsIs')}</T>
        </Button>
        <Button
          ref={editButton}
          data-part="edit-draft"
          variant="primary"
          aria-label={say('nudge.lastLook.edit')}
          onClick={() => editDraft(nudge)}
        >
          <T>{say('nudge.lastLook.edit')}</T>
        </Button>
      </div>
    </div>
  );
}

function asksForPause({ severity }: ShownFinding): boolean {
  return severity === 'pause';
}

/**
 * Nobody may be asked what they cannot answer. Where nothing takes focus (the page made this part inert) the post goes
 * out; where the box is no longer shown the question is over. Focus goes back to the box only if it still is with us.
 */
function useAnswerable(button: RefObject<HTMLElement | null>): void {
  const nudge = useNudge();
  const clip = useGeometry((state) => state.clip);
  useLayoutEffect(() => {
    const { session, layer } = nudge;
    if (!takesFocus(nudge, button.current)) session.postAsIs();
    return () => {
      if (layer.root.activeElement) focusEditor(nudge);
    };
  }, [nudge, button]);
  useLayoutEffect(() => {
    if (!clip && !nudge.session.element.checkVisibility()) nudge.session.edit();
  }, [nudge, clip]);
}

/** Told by the event: a page that takes focus away again has left us a button that works. */
function takesFocus(nudge: Nudge, element: HTMLElement | null): boolean {
  let isTaken = false;
  const take = () => {
    isTaken = true;
  };
  element?.addEventListener('focus', take);
  focusOurs(nudge, element);
  element?.removeEventListener('focus', take);
  return isTaken || element?.matches(':focus') === true;
}

function PressAgain() {
  const { session } = useNudge();
  const style = useSheetPlace();
  return (
    <div data-part="last-look" className="sheet" style={style}>
      <div className="note-head press-again">
        <T className="grow">{say('nudge.lastLook.pressAgain')}</T>
        <IconButton
          data-part="close"
          icon="close"
          label={say('nudge.card.close')}
          onClick={() => session.edit()}
        />
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
