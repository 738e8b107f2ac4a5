import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Switch } from '@/components/ui/Switch';
import type { InstalledPack } from '@/lib/state/packs';
import './packs.css';

interface InstalledPackCardProps {
  installed: InstalledPack;
  /** The person's calendar day, `YYYY-MM-DD`. */
  today: string;
  onChange: (change: { enabled?: boolean; mayPause?: boolean }) => void;
  onRemove: () => void;
  /** The preview of its rules. */
  children: ReactNode;
}

export function InstalledPackCard({
  installed,
  today,
  onChange,
  onRemove,
  children,
}: InstalledPackCardProps) {
  const { pack, enabled, mayPause, fileName, added, leftOut = [] } = installed;
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
  return (
    <article className="pack" aria-label={pack.name}>
      <header className="pack-head">
        <div className="cd-field">
          <h3>{pack.name}</h3>
          <p className="cd-hint">
            Version {pack.version}
            {pack.publisher && <> · {pack.publisher.name}</>} · from {fileName}, {day.format(new Date(added))}
          </p>
        </div>
        <Button onClick={onRemove} aria-label={`Remove ${pack.name}`}>
          Remove
        </Button>
      </header>
      {pack.expires !== undefined && pack.expires < today && (
        <Notice tone="warn">
          This pack was made for use until {day.format(new Date(pack.expires))}. Its publisher may have a
          newer file.
        </Notice>
      )}
      {leftOut.length > 0 && (
        <Notice tone="warn">
          Left out, because in this browser they do not do what their own examples say:{' '}
          <code>{leftOut.join(', ')}</code>
        </Notice>
      )}
      <Switch label="Use this pack" checked={enabled} onChange={(isUsed) => onChange({ enabled: isUsed })} />
      <Switch
        label="It may pause me"
        hint="Its strongest rules may ask for a last look when you press Post; Post as is always works. Without this they show a card at most."
        checked={mayPause}
        disabled={!enabled}
        onChange={(isAllowed) => onChange({ mayPause: isAllowed })}
      />
      {pack.rules.length > 0 && (
        <details className="pack-rules">
          <summary>{pack.rules.length === 1 ? 'Its rule' : `Its ${pack.rules.length} rules`}</summary>
          {children}
        </details>
      )}
    </article>
  );
}
