import { useEffect, useState } from 'react';
import { copyText } from '@/components/nudge/clipboard';
import { MuteChoices } from '@/components/nudge/MuteChoices';
import { useDraft, useNudge, useUi } from '@/components/nudge/nudge-context';
import { say } from '@/components/nudge/say';
import { T } from '@/components/nudge/T';
import { noteWords } from '@/components/nudge/words';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';

/** How long a line that asks for nothing stays. */
const SAID_MS = 8000;

/** What the layer says after something was done, or could not be. */
export function Notes() {
  const { ui } = useNudge();
  const note = useUi((state) => state.note);
  useEffect(() => {
    if (note === null || note.kind === 'hidden') return;
    const timer = setTimeout(() => ui.setState({ note: null }), SAID_MS);
    return () => clearTimeout(timer);
  }, [ui, note]);
  const notApplied = useDraft((state) => state.notApplied);
  return (
    <>
      {notApplied && <NotApplied key={notApplied.text} text={notApplied.text} />}
      {note && (
        <div data-part="notice" className="note">
          <div className="note-head">
            <T className="grow">{noteWords(note)}</T>
            {note.kind === 'muted' && <OptionsButton />}
            {note.kind === 'hidden' && <MuteButton of={note.key} />}
            <IconButton
              data-part="close"
              icon="close"
              label={say('nudge.card.close')}
              onClick={() => ui.setState({ note: null, muting: null })}
            />
          </div>
          {note.kind === 'hidden' && <HiddenChoices of={note.key} />}
        </div>
      )}
    </>
  );
}

function HiddenChoices({ of }: { of: string }) {
  const isMuting = useUi((state) => state.muting === of);
  const isAgain = useUi((state) => state.note?.kind === 'hidden' && state.note.again);
  return isMuting || isAgain ? <MuteChoices of={of} /> : null;
}

function MuteButton({ of }: { of: string }) {
  const { ui } = useNudge();
  const isMuting = useUi((state) => state.muting === of);
  const isAgain = useUi((state) => state.note?.kind === 'hidden' && state.note.again);
  if (isAgain) return null;
  return (
    <Button
      data-part="mute"
      variant="plain"
      aria-label={say('nudge.mute.choices')}
      aria-expanded={isMuting}
      onClick={() => ui.setState({ muting: isMuting ? null : of })}
    >
      <T>{say('nudge.mute.open')}</T>
    </Button>
  );
}

function OptionsButton() {
  const { session } = useNudge();
  return (
    <Button variant="plain" aria-label={say('nudge.card.options')} onClick={() => session.openOptions()}>
      <T>{say('nudge.card.options')}</T>
    </Button>
  );
}

function NotApplied({ text }: { text: string }) {
  const { session } = useNudge();
  const [outcome, setOutcome] = useState<boolean | null>(null);
  const copy = async () => setOutcome(await copyText(text, session.element.ownerDocument));
  const said = outcome === null ? 'notApplied' : outcome ? 'wordingCopied' : 'notCopied';
  return (
    <div data-part="notice" className="note">
      <div className="note-head">
        <T className="grow">{say(`nudge.note.${said}`)}</T>
        {outcome !== true && (
          <Button data-part="copy" variant="primary" aria-label={say('nudge.note.copy')} onClick={copy}>
            <T>{say('nudge.note.copy')}</T>
          </Button>
        )}
        <IconButton
          data-part="close"
          icon="close"
          label={say('nudge.card.close')}
          onClick={() => session.clearNotice()}
        />
      </div>
    </div>
  );
}
