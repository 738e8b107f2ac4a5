import { useState } from 'react';
import { webLink } from '@/components/nudge/safe-link';
import { becauseWords, previewOf } from '@/components/nudge/words';
import { AskLink } from '@/components/popup/AskLink';
import { MuteRows } from '@/components/popup/MuteRows';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/components/words/say';
import type { SessionState, ShownFinding } from '@/lib/compose/session.types';
import type { PopupAction } from '@/lib/messaging/popup';
import type { Edit } from '@/lib/shared/report';

interface FindingItemProps {
  finding: ShownFinding;
  session: SessionState;
  send: (action: PopupAction) => void;
  isOpen: boolean;
}

/** A finding as on the card: the words, why they may matter, what one can do. */
export function FindingItem({ finding, session, send, isOpen }: FindingItemProps) {
  const [isMuting, setMuting] = useState(false);
  const { id, site } = session;
  const { key } = finding;
  const learn = webLink(finding.learn);
  return (
    <details className="finding" data-part="finding" open={isOpen}>
      <summary>
        <Icon name="chevron" size={14} />
        <span data-part="what">{finding.what}</span>
      </summary>
      <p className="finding-why" data-part="why">
        {finding.why}{' '}
        {learn && (
          <a className="cd-link" href={learn} target="_blank" rel="noreferrer">
            {say('nudge.finding.learn')}
          </a>
        )}
      </p>
      {finding.decided.length > 0 && (
        <p className="finding-why" data-part="because">
          {becauseWords(finding.decided)}
        </p>
      )}
      <div className="finding-edits">
        {finding.edits.map((edit, at) => (
          <EditButton
            key={`${edit.label} ${edit.text}`}
            finding={finding}
            edit={edit}
            isMain={at === 0}
            onApply={() => send({ session: id, action: 'apply', args: [key, at] })}
          />
        ))}
      </div>
      <div className="finding-more">
        <AskLink finding={finding} site={site} />
        <Button
          variant="plain"
          data-part="not-right"
          onClick={() => send({ session: id, action: 'dismiss', args: [key] })}
        >
          {say('nudge.finding.notRight')}
        </Button>
        <Button
          variant="plain"
          data-part="mute"
          aria-expanded={isMuting}
          onClick={() => setMuting(!isMuting)}
        >
          {say('nudge.mute.open')}
        </Button>
      </div>
      {isMuting && (
        <MuteRows
          site={site}
          onMute={(scope, forDays) => send({ session: id, action: 'mute', args: [key, scope, forDays] })}
        />
      )}
    </details>
  );
}

interface EditButtonProps {
  finding: ShownFinding;
  edit: Edit;
  isMain: boolean;
  onApply: () => void;
}

function EditButton({ finding, edit, isMain, onApply }: EditButtonProps) {
  const { before, after } = previewOf(finding, edit);
  return (
    <Button
      variant={isMain ? 'primary' : 'quiet'}
      data-part="edit"
      className="finding-edit"
      onClick={onApply}
    >
      <span>{edit.label}</span>
      <span className="finding-preview">
        {before && (
          <>
            <del>{before}</del>{' '}
          </>
        )}
        {after}
      </span>
    </Button>
  );
}
