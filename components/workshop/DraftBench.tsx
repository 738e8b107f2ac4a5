import { markedParts } from '@/components/packs/preview-view';
import { severityWords } from '@/components/packs/rule-words';
import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';
import { Lines } from '@/components/workshop/Lines';
import { Select } from '@/components/workshop/Select';
import { Why } from '@/components/workshop/Why';
import type { SiteId } from '@/lib/shared/report';
import type { Look } from '@/lib/workshop/desk';

interface DraftBenchProps {
  draft: string;
  site: SiteId;
  /** The draft that was read last, and what came of it; behind what is being typed by a moment. */
  read: { draft: string; look: Look } | null;
  onDraft: (draft: string) => void;
  onSite: (site: SiteId) => void;
}

const SITES: readonly SiteId[] = ['linkedin', 'x', 'quora', 'custom'];

/** A draft to type, what people would see of it, and why the rule that is open speaks or does not. */
export function DraftBench({ draft, site, read, onDraft, onSite }: DraftBenchProps) {
  return (
    <div className="workshop-draft">
      <Lines
        label={say('workshop.draft')}
        hint={say('workshop.draft.hint')}
        rows={3}
        value={draft}
        onChange={onDraft}
      />
      <Select
        label={say('workshop.site')}
        value={site}
        options={SITES.map((each) => [each, say('workshop.site.name', { site: each })])}
        onChange={(next) => onSite(next as SiteId)}
      />
      {read && read.draft.trim() !== '' && <Read draft={read.draft} look={read.look} />}
    </div>
  );
}

function Read({ draft, look: { findings, isProtected, open } }: { draft: string; look: Look }) {
  return (
    <>
      <section className="workshop-part" aria-label={say('workshop.seen')}>
        <h3>{say('workshop.seen')}</h3>
        <p className="workshop-read">
          {markedParts(draft, findings).map((part, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed draft
            at % 2 === 1 ? <mark key={at}>{part}</mark> : part,
          )}
        </p>
        <p role="status" className="cd-hint">
          {say('workshop.seen.count', { count: findings.length })}
        </p>
        <ul className="workshop-findings">
          {findings.map(({ rule, start, severity, what }) => (
            <li key={`${rule} ${start}`}>
              <span className="workshop-severity">{severityWords(severity)}</span> {what} <code>{rule}</code>
            </li>
          ))}
        </ul>
        {isProtected && <Notice>{say('workshop.protected')}</Notice>}
      </section>
      {open && <Why explanation={open.explanation} draft={draft} />}
    </>
  );
}
