import { useEffect, useRef } from 'react';
import { Fingerprint } from '@/components/packs/Fingerprint';
import { Fold } from '@/components/packs/Fold';
import { LeftOutList } from '@/components/packs/LeftOutList';
import { Fact } from '@/components/packs/PackProvenance';
import { PreviewBesides } from '@/components/packs/PreviewBesides';
import { PreviewExamples } from '@/components/packs/PreviewExamples';
import { PreviewRules } from '@/components/packs/PreviewRules';
import { dayWords, instantDay } from '@/components/packs/pack-dates';
import type { PackPreview } from '@/components/packs/preview-view';
import { Button } from '@/components/ui/Button';
import './packs.css';

interface PreviewCardProps {
  preview: PackPreview;
  /** Host that it came from. */
  host: string;
  /** As `{employer}` reads in messages. */
  employer: string;
  isAdding: boolean;
  onAdd: () => void;
  onDecline: () => void;
}

/** Everything about a pack before it is taken. */
export function PreviewCard({ preview, host, employer, isAdding, onAdd, onDecline }: PreviewCardProps) {
  const { pack, leftOut, examples } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="pack" aria-label={`Preview of ${pack.name}`} data-part="preview">
      <header className="cd-field">
        <h3 tabIndex={-1} ref={heading}>
          {pack.name}
        </h3>
        <p className="cd-hint">Nothing of it is in use yet.</p>
      </header>
      <PreviewFacts preview={preview} host={host} />
      <section className="preview-part" aria-label="Its rules">
        <h4>Its rules</h4>
        <PreviewRules rules={pack.rules} employer={employer} />
      </section>
      <PreviewBesides pack={pack} />
      {leftOut.length > 0 && (
        <Fold className="pack-fold" summary={`Left out on this device (${leftOut.length})`} isOpen>
          <LeftOutList leftOut={leftOut} />
        </Fold>
      )}
      <PreviewExamples examples={examples} />
      <p className="cd-hint">
        Any rule can be muted later, and the pack can be removed. Its publisher learns neither that, nor what
        you write, nor who you are.
      </p>
      <div className="pack-actions">
        <Button variant="primary" onClick={onAdd} disabled={isAdding}>
          Add this pack
        </Button>
        <Button onClick={onDecline} disabled={isAdding}>
          No, thanks
        </Button>
      </div>
    </article>
  );
}

function PreviewFacts({ preview, host }: { preview: PackPreview; host: string }) {
  const { pack, fingerprint, expires } = preview;
  const hosts = pack.linkHosts ?? [];
  return (
    <dl className="pack-facts">
      <Fact name="Publisher">
        {pack.publisher?.name ?? 'not named'}
        <span className="cd-hint">As the pack says of itself; the fingerprint is what shows it.</span>
      </Fact>
      <Fact name="Key fingerprint">
        <Fingerprint value={fingerprint} />
        <span className="cd-hint">Compare it with what your company tells you.</span>
      </Fact>
      <Fact name="Comes from">{host}</Fact>
      <Fact name="Version">
        {pack.version}
        {pack.issued && `, of ${dayWords(pack.issued)}`}
      </Fact>
      <Fact name="Signed until">{instantDay(expires)}</Fact>
      {pack.expires && <Fact name="Made for use until">{dayWords(pack.expires)}</Fact>}
      <Fact name="Its links lead to">{hosts.length > 0 ? hosts.join(', ') : 'nowhere: it has no links'}</Fact>
    </dl>
  );
}
