import { AskButton } from '@/components/nudge/AskButton';
import { EditButton } from '@/components/nudge/EditButton';
import { MuteChoices } from '@/components/nudge/MuteChoices';
import { useNudge, useUi } from '@/components/nudge/nudge-context';
import { webLink } from '@/components/nudge/safe-link';
import { say } from '@/components/nudge/say';
import { Emphasis, T } from '@/components/nudge/T';
import { noteHidden } from '@/components/nudge/ui-state';
import { becauseWords } from '@/components/nudge/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { ShownFinding } from '@/lib/compose/session.types';

/** One finding in a line; a click unfolds it and folds the other. */
export function FoldedRow({ finding }: { finding: ShownFinding }) {
  const { ui } = useNudge();
  return (
    <button
      type="button"
      data-part="finding"
      className="folded"
      aria-expanded={false}
      aria-label={finding.what}
      onClick={() => ui.setState({ unfolded: finding.key, muting: null })}
    >
      <span className={`dot dot-${finding.severity}`} />
      <span className="one-line grow">
        <T>{finding.what}</T>
      </span>
      <Icon name="chevron" size={14} />
    </button>
  );
}

/** The finding in full: the words, why they may matter, what one can do. */
export function FindingRow({ finding }: { finding: ShownFinding }) {
  const learn = webLink(finding.learn);
  return (
    <section data-part="finding" className="finding">
      <p data-part="what" className="what">
        <Emphasis text={finding.what} phrase={finding.words} />
      </p>
      <p data-part="why" className="why">
        <T>{finding.why}</T>
        {learn && <T> </T>}
        {learn && (
          <a
            className="cd-link"
            href={learn}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={say('nudge.finding.learn')}
          >
            <T>{say('nudge.finding.learn')}</T>
          </a>
        )}
      </p>
      {finding.decided.length > 0 && (
        <p data-part="because" className="why">
          <T>{becauseWords(finding.decided)}</T>
        </p>
      )}
      <div className="edits">
        {finding.edits.map((edit, at) => (
          <EditButton key={`${edit.label} ${edit.text}`} finding={finding} edit={edit} at={at} />
        ))}
      </div>
      <QuietActions finding={finding} />
    </section>
  );
}

function QuietActions({ finding }: { finding: ShownFinding }) {
  const { session, ui } = useNudge();
  const isMuting = useUi((state) => state.muting === finding.key);
  const notRight = () => {
    noteHidden(ui, finding.rule, finding.key);
    session.dismiss(finding.key);
  };
  return (
    <>
      <div className="quiet-row">
        <AskButton finding={finding} />
        <Button
          data-part="not-right"
          variant="plain"
          aria-label={say('nudge.finding.notRight')}
          onClick={notRight}
        >
          <T>{say('nudge.finding.notRight')}</T>
        </Button>
        <Button
          data-part="mute"
          variant="plain"
          aria-label={say('nudge.mute.choices')}
          aria-expanded={isMuting}
          onClick={() => ui.setState({ muting: isMuting ? null : finding.key })}
        >
          <T>{say('nudge.mute.open')}</T>
        </Button>
      </div>
      {isMuting && <MuteChoices of={finding.key} />}
    </>
  );
}
