import { useState } from 'react';
import { EditButton } from '@/components/nudge/EditButton';
import { FindingRow, FoldedRow } from '@/components/nudge/FindingRow';
import { Notes } from '@/components/nudge/Notes';
import { closeCard, useDraft, useNudge, useUi } from '@/components/nudge/nudge-context';
import { Panel } from '@/components/nudge/Panel';
import { say } from '@/components/nudge/say';
import { Emphasis, T } from '@/components/nudge/T';
import { noteSight } from '@/components/nudge/ui-state';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import type { ShownFinding } from '@/lib/compose/session.types';

/** The one card of a draft: everything found, merged. Opened by itself it says one thing and stays small. */
export function Card() {
  const card = useDraft((state) => state.card);
  const findings = useDraft((state) => state.findings);
  const hasNote = useUi((state) => state.note !== null);
  const hasNotice = useDraft((state) => state.notApplied !== null);
  const first = findings[0];
  if (card === 'auto' && first)
    return <SmallCard key={first.rule} finding={first} others={findings.length - 1} />;
  if (card === 'asked') return <FullCard findings={findings} />;
  if (!hasNote && !hasNotice) return null;
  return (
    <Panel part="notice" label="Candor" width={300}>
      <Notes />
    </Panel>
  );
}

function FullCard({ findings }: { findings: ShownFinding[] }) {
  const unfolded = useUi((state) => state.unfolded);
  const shown = findings.find((one) => one.key === unfolded) ?? findings[0];
  return (
    <Panel part="card" label={say('nudge.card.name')} width={328}>
      <CardHead />
      <div className="scroll">
        {findings.map((finding) =>
          finding === shown ? (
            <FindingRow key={finding.key} finding={finding} />
          ) : (
            <FoldedRow key={finding.key} finding={finding} />
          ),
        )}
        {findings.length === 0 && <Nothing />}
        <Notes />
      </div>
    </Panel>
  );
}

function CardHead() {
  const nudge = useNudge();
  return (
    <div className="card-head">
      <Icon name="candor" />
      <T className="title grow">{say('nudge.card.title')}</T>
      <IconButton
        data-part="close"
        icon="close"
        label={say('nudge.card.close')}
        onClick={() => closeCard(nudge)}
      />
    </div>
  );
}

function Nothing() {
  const { session } = useNudge();
  return (
    <div className="finding">
      <p className="why">
        <T>{say('nudge.card.nothing')}</T>
      </p>
      <div className="quiet-row">
        <Button variant="plain" aria-label={say('nudge.card.options')} onClick={() => session.openOptions()}>
          <T>{say('nudge.card.options')}</T>
        </Button>
      </div>
    </div>
  );
}

/** Seen before, it only points to what was found; closed twice, it offers the mute. */
function SmallCard({ finding, others }: { finding: ShownFinding; others: number }) {
  const nudge = useNudge();
  const [{ isFirst, offersMute }] = useState(() => noteSight(nudge.ui, finding.rule));
  const edit = finding.edits[0];
  return (
    <Panel part="card" label={say('nudge.card.name')} width={320}>
      <div className="finding small" data-part="finding">
        <div className="small-head">
          <p data-part="what" className="what grow">
            <Emphasis text={finding.what} phrase={finding.words} />
            {others > 0 && <T className="others">{` ${say('nudge.card.others', { count: others })}`}</T>}
          </p>
          {!isFirst && <More />}
          <IconButton
            data-part="close"
            icon="close"
            label={say('nudge.card.close')}
            onClick={() => closeCard(nudge)}
          />
        </div>
        {isFirst && (
          <div className="small-row">
            {edit && <EditButton finding={finding} edit={edit} at={0} />}
            <More />
          </div>
        )}
        {offersMute && <OfferMute of={finding.key} />}
      </div>
      <Notes />
    </Panel>
  );
}

function More() {
  const { session } = useNudge();
  return (
    <Button variant="plain" aria-label={say('nudge.card.more')} onClick={() => session.openCard()}>
      <T>{say('nudge.card.more')}</T>
    </Button>
  );
}

function OfferMute({ of }: { of: string }) {
  const { session, ui } = useNudge();
  const offer = () => {
    ui.setState({ muting: of, unfolded: of });
    session.openCard();
  };
  return (
    <Button data-part="mute" variant="plain" aria-label={say('nudge.mute.choices')} onClick={offer}>
      <T>{say('nudge.mute.open')}</T>
    </Button>
  );
}
