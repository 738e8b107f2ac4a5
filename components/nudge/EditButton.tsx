import { useState } from 'react';
import { useNudge } from '@/components/nudge/nudge-context';
import { T } from '@/components/nudge/T';
import { editName, previewOf } from '@/components/nudge/words';
import { Button } from '@/components/ui/Button';
import type { ShownFinding } from '@/lib/compose/session.types';
import type { Edit } from '@/lib/shared/report';

interface EditButtonProps {
  finding: ShownFinding;
  edit: Edit;
  at: number;
}

/** One concrete change: what it does, and what the draft will then say. */
export function EditButton({ finding, edit, at }: EditButtonProps) {
  const { session } = useNudge();
  const [isBusy, setBusy] = useState(false);
  const { before, after } = previewOf(finding, edit);
  const apply = async () => {
    setBusy(true);
    await session.apply(finding.key, at);
    setBusy(false);
  };
  return (
    <Button
      data-part="edit"
      className={at === 0 ? 'edit edit-main' : 'edit'}
      aria-label={editName(finding, edit)}
      aria-disabled={isBusy}
      onClick={isBusy ? undefined : apply}
    >
      <T className="edit-label">{edit.label}</T>
      <span className="edit-preview">
        {before && <T className="struck">{before}</T>}
        {before && <T>{'\u2002'}</T>}
        <T>{after}</T>
      </span>
    </Button>
  );
}
