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
import { say } from '@/components/words/say';
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
    <article className="pack" aria-label={say('packs.preview', { pack: pack.name })} data-part="preview">
      <header className="cd-field">
        <h3 tabIndex={-1} ref={heading}>
          {pack.name}
        </h3>
        <p className="cd-hint">{say('packs.preview.unused')}</p>
      </header>
      <PreviewFacts preview={preview} host={host} />
      <section className="preview-part" aria-label={say('packs.preview.rules')}>
        <h4>{say('packs.preview.rules')}</h4>
        <PreviewRules rules={pack.rules} employer={employer} />
      </section>
      <PreviewBesides pack={pack} />
      {leftOut.length > 0 && (
        <Fold className="pack-fold" summary={say('packs.leftOut.count', { count: leftOut.length })} isOpen>
          <LeftOutList leftOut={leftOut} />
        </Fold>
      )}
      <PreviewExamples examples={examples} />
      <p className="cd-hint">{say('packs.preview.later')}</p>
      <div className="pack-actions">
        <Button variant="primary" onClick={onAdd} disabled={isAdding}>
          {say('packs.preview.add')}
        </Button>
        <Button onClick={onDecline} disabled={isAdding}>
          {say('packs.preview.decline')}
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
      <Fact name={say('packs.fact.publisher')}>
        {pack.publisher?.name ?? say('packs.fact.notNamed')}
        <span className="cd-hint">{say('packs.fact.publisher.claim')}</span>
      </Fact>
      <Fact name={say('packs.fact.fingerprint')}>
        <Fingerprint value={fingerprint} />
        <span className="cd-hint">{say('packs.fact.fingerprint.compare')}</span>
      </Fact>
      <Fact name={say('packs.fact.from')}>{host}</Fact>
      <Fact name={say('packs.fact.version')}>
        {pack.issued
          ? say('packs.fact.version.of', { version: pack.version, day: dayWords(pack.issued) })
          : pack.version}
      </Fact>
      <Fact name={say('packs.fact.signedUntil')}>{instantDay(expires)}</Fact>
      {pack.expires && <Fact name={say('packs.fact.until')}>{dayWords(pack.expires)}</Fact>}
      <Fact name={say('packs.fact.links')}>
        {hosts.length > 0 ? hosts.join(', ') : say('packs.fact.links.none')}
      </Fact>
    </dl>
  );
}
